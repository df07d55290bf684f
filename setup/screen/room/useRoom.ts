/** The room as the teacher's window leads it: it says where the class is, opens and closes ballots, and counts what devices say. */
import type { Connection } from '../../../components/room/connection.ts'
import type { OpenedRoom } from './keys'
import type { RoomState } from './room-state'
import { useNav } from '@slidev/client'
import { computed, onScopeDispose, shallowRef, watch } from 'vue'
import { askedOn } from '../../../components/classroom/asked'
import { showDevices } from '../../../components/classroom/state'
import { changeClassroom } from '../../../components/classroom/useClassroom'
import { answered, countVotes } from '../../../components/room/ballots.ts'
import { CLEAR, readOpen, readPlace, readTally, SENTENCE, topicsOf } from '../../../components/room/messages.ts'
import { connectMqtt } from '../../../components/room/mqtt.ts'
import { aliasOf } from '../clock/lesson-plan'
import { useWallBlack } from '../wall'
import { cleared, closedFor, EMPTY_ROOM, heardFrom, openedFor, putOut } from './room-state'

/** What a broker has kept for those who come later is there by then. */
const SETTLED_MS = 500

/** Opens the room for as long as the component that asks is there. */
export function useRoom({ broker, code, token }: OpenedRoom) {
  const { clicks, clicksContext, currentSlideRoute, next, prev } = useNav()
  const wall = useWallBlack()
  const topics = topicsOf(code)
  /** The window that was opened last speaks for the room. */
  const epoch = Date.now()
  let turn = 0
  const state = shallowRef<RoomState>(EMPTY_ROOM)
  const connected = shallowRef(false)
  /** True where another window has taken the room over. */
  const elsewhere = shallowRef(false)
  const shown = shallowRef<string>()

  const connection: Connection = connectMqtt(broker, { id: `teacher-${epoch}`, user: 'teacher', password: token })
  const hearDevice = (text: string, topic: string) => {
    const [, , kind, ...rest] = topic.split('/')
    state.value = heardFrom(state.value, kind!, rest.at(-1)!, text, rest.length > 1 ? rest[0] : undefined)
    if (shown.value !== undefined && shown.value === state.value.open?.ballot)
      tell()
  }
  for (const topic of [topics.here('+'), topics.vote('+', '+'), topics.sentence('+', '+')])
    connection.hear(topic, hearDevice)
  connection.hear(topics.place, (text) => {
    if ((readPlace(text)?.epoch ?? 0) > epoch) {
      elsewhere.value = true
      connection.end()
    }
  })
  // What a window before this one has opened stays open: its votes are said again.
  connection.hear(topics.open, (text) => {
    const open = readOpen(text)
    if (open && !state.value.open && open.ballot === asked.value?.ballot)
      state.value = { ...state.value, open, opened: { ...state.value.opened, [open.ballot]: open.epoch } }
  })
  connection.hear(topics.press('+'), (text) => {
    if (text === '{"press":"next"}')
      void next()
    else if (text === '{"press":"back"}')
      void prev()
    else if (text === '{"press":"black"}')
      wall.set(!wall.value.value)
  })
  // A result that a window before this one has shown is shown, or was left behind.
  connection.hear(topics.tally('+'), (text, topic) => {
    const ballot = topic.split('/').at(-1)!
    if (text === '' || (readTally(text)?.epoch ?? 0) >= epoch)
      return
    shown.value = ballot
    if (ballot !== asked.value?.ballot)
      forgetResult()
  })
  connection.onCome(() => {
    connected.value = true
    sayPlace()
    // By then everything has been told that was said before.
    setTimeout(sayOpen, SETTLED_MS)
  })
  connection.onGo(() => connected.value = false)
  onScopeDispose(() => connection.end())

  function sayPlace(): void {
    void connection.publish(topics.place, { epoch, turn: turn++, slide: aliasOf(currentSlideRoute.value.meta), clicks: clicks.value }, { retained: true })
  }
  watch([currentSlideRoute, clicks], sayPlace)

  /** What the slide asks at this click. A ballot is closed when the class moves on from it. */
  const asked = computed(() => askedOn(clicksContext.value))
  watch(() => asked.value?.ballot, (ballot) => {
    forgetResult()
    if (state.value.open && ![ballot, SENTENCE].includes(state.value.open.ballot))
      close()
  })

  function sayOpen(): void {
    void connection.publish(topics.open, state.value.open ?? '', { retained: true })
  }
  function open(): void {
    if (!asked.value)
      return
    shown.value = undefined
    state.value = openedFor(state.value, asked.value, Date.now())
    sayOpen()
  }
  function askForSentence(): void {
    state.value = openedFor(state.value, { ballot: SENTENCE, options: [] }, Date.now())
    sayOpen()
  }
  function close(): void {
    state.value = closedFor(state.value)
    sayOpen()
  }

  const counts = computed(() => asked.value ? countVotes(state.value.ballots, asked.value.ballot, asked.value.options) : {})
  const answers = computed(() => asked.value ? answered(state.value.ballots, asked.value.ballot, asked.value.options) : 0)
  /** Shows the result, on the wall and on the devices. */
  function show(): void {
    shown.value = asked.value?.ballot
    tell()
  }
  function tell(): void {
    const { ballot } = asked.value ?? {}
    if (ballot === undefined)
      return
    changeClassroom(room => showDevices(room, ballot, counts.value))
    void connection.publish(topics.tally(ballot), { epoch, counts: counts.value }, { retained: true })
  }

  /** Who joins now shall not be shown what was asked before. */
  function forgetResult(): void {
    if (shown.value !== undefined)
      void connection.publish(topics.tally(shown.value), '', { retained: true })
    shown.value = undefined
  }

  function clear(): void {
    close()
    forgetResult()
    state.value = cleared(state.value)
    void connection.publish(topics.note, CLEAR)
  }
  function putDeviceOut(device: string): void {
    state.value = putOut(state.value, device)
  }
  function closeDoor(closed: boolean): void {
    const { known: _known, ...rest } = state.value
    state.value = closed ? { ...rest, known: rest.here } : rest
  }

  return { state, connected, elsewhere, asked, answers, shown, open, askForSentence, close, show, clear, putDeviceOut, closeDoor }
}
