/** The room as the teacher's window leads it: it says where the class is, opens and closes ballots, and counts what devices say. */
import type { OpenedRoom } from './keys'
import type { RoomState } from './room-state'
import { useNav } from '@slidev/client'
import { useThrottleFn } from '@vueuse/core'
import { computed, onScopeDispose, shallowRef, watch } from 'vue'
import { askedOn } from '../../../components/classroom/asked'
import { forgetDevices, showDevices } from '../../../components/classroom/state'
import { changeClassroom } from '../../../components/classroom/useClassroom'
import { answered, countVotes } from '../../../components/room/ballots.ts'
import { CLEAR, END, NONE, outFor, readOpen, readPlace, readPress, readTally, SENTENCE, topicsOf } from '../../../components/room/messages.ts'
import { randomCode } from '../../../components/room/code.ts'
import { connectMqtt } from '../../../components/room/mqtt.ts'
import { aliasOf } from '../clock/lesson-plan'
import { useWallBlack } from '../wall'
import { cleared, closedFor, doorClosed, doorOpened, EMPTY_ROOM, heardFrom, openedFor, putOut } from './room-state'

/** What a broker has kept for those who come later is there by then. */
const SETTLED_MS = 500
/** A broker that lets this window speak has given back by then what it has said. */
const HEARD_MS = 5000
/** A result that grows is told so often, in ms. */
const TELL_MS = 500
/** So long the broker has to hear that the room ends. */
const FAREWELL_MS = 1000

/** How it stands with the window and its broker: `elsewhere` where another window has taken the room over, `mute` where it is not let in, or not let speak. */
export type Line = 'connecting' | 'open' | 'lost' | 'mute' | 'elsewhere'

/** Opens the room for as long as the component that asks is there. */
export function useRoom({ broker, code, clicker, password, trusted = each => each }: OpenedRoom) {
  const { clicks, clicksContext, currentSlideRoute, next, prev } = useNav()
  const wall = useWallBlack()
  const topics = topicsOf(code)
  /** The window that was opened last speaks for the room. */
  const epoch = Date.now()
  let turn = 0
  const state = shallowRef<RoomState>(EMPTY_ROOM)
  const line = shallowRef<Line>('connecting')
  const shown = shallowRef<string>()
  /** True where devices may leaf ahead of the class. */
  const free = shallowRef(false)
  let listening: ReturnType<typeof setTimeout> | undefined

  const connection = trusted(connectMqtt(broker, { id: `teacher-${randomCode(12)}`, ...password && { user: 'teacher', password } }))
  const hearDevice = (text: string, topic: string) => {
    const [, , kind, ...rest] = topic.split('/')
    const before = state.value
    state.value = heardFrom(before, kind!, rest.at(-1)!, text, rest.length > 1 ? rest[0] : undefined)
    if (state.value.ballots !== before.ballots && shown.value !== undefined && shown.value === state.value.open?.ballot)
      void tellSoon()
  }
  for (const topic of [topics.here('+'), topics.vote('+', '+'), topics.sentence('+', '+'), topics.refused('+'), topics.replaced('+')])
    connection.hear(topic, hearDevice)
  connection.hear(topics.place, (text) => {
    const by = readPlace(text)?.epoch ?? 0
    if (by === epoch) {
      clearTimeout(listening)
      line.value = 'open'
    }
    else if (by > epoch) {
      clearTimeout(listening)
      line.value = 'elsewhere'
      connection.end()
    }
  })
  /** True once this window has said itself what is open. */
  let settled = false
  // What a window before this one has opened stays open: its votes are said again.
  connection.hear(topics.open, (text) => {
    const open = readOpen(text)
    if (open && !settled && [asked.value?.ballot, SENTENCE].includes(open.ballot))
      state.value = { ...state.value, open, opened: { ...state.value.opened, [open.ballot]: open.epoch } }
  })
  connection.hear(topics.press('+'), (text) => {
    switch (readPress(text, clicker, epoch)) {
      case 'next': return void next()
      case 'back': return void prev()
      case 'black': return wall.set(!wall.value.value)
    }
  })
  // A result that a window before this one has shown is shown, or was left behind.
  connection.hear(topics.tally('+'), (text, topic) => {
    const ballot = topic.split('/').at(-1)!
    if ((readTally(text)?.epoch ?? epoch) >= epoch)
      return
    shown.value = ballot
    told.add(ballot)
    if (ballot !== asked.value?.ballot)
      forgetResult()
  })
  connection.onCome(() => {
    sayPlace()
    listening = setTimeout(() => line.value = 'mute', HEARD_MS)
    // By then everything has been told that was said before. What has changed while nobody heard it is said now.
    setTimeout(() => {
      sayOpen()
      told.forEach(ballot => ballot === shown.value ? tell() : takeBack(ballot))
    }, SETTLED_MS)
  })
  connection.onGo((refused) => {
    clearTimeout(listening)
    line.value = refused || ['connecting', 'mute'].includes(line.value) ? 'mute' : 'lost'
  })
  onScopeDispose(() => connection.end())

  function sayPlace(): void {
    const place = { epoch, turn: turn++, slide: aliasOf(currentSlideRoute.value.meta), clicks: clicks.value, ...free.value && { free: true } }
    void connection.publish(topics.place, place, { retained: true })
  }
  watch([currentSlideRoute, clicks, free], sayPlace)

  /** What the slide asks at this click. A ballot is closed when the class moves on from it. */
  const asked = computed(() => askedOn(clicksContext.value))
  watch(() => asked.value?.ballot, (ballot) => {
    forgetResult()
    if (state.value.open && ![ballot, SENTENCE].includes(state.value.open.ballot))
      close()
  })

  function sayOpen(): void {
    settled = true
    void connection.publish(topics.open, state.value.open ?? NONE, { retained: true })
  }
  function open(): void {
    if (!asked.value)
      return
    forgetResult()
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
  /** Ballots whose result has been told, to be taken back. */
  const told = new Set<string>()
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
    told.add(ballot)
    void connection.publish(topics.tally(ballot), { epoch, counts: counts.value }, { retained: true })
  }

  const tellSoon = useThrottleFn(tell, TELL_MS, true)
  function takeBack(ballot: string): void {
    void connection.publish(topics.tally(ballot), NONE, { retained: true })
  }

  /** Who joins now shall not be shown what was asked before. */
  function forgetResult(): void {
    if (shown.value !== undefined)
      takeBack(shown.value)
    shown.value = undefined
  }

  function clear(): void {
    close()
    forgetResult()
    state.value = cleared(state.value)
    changeClassroom(forgetDevices)
    void connection.publish(topics.note, CLEAR)
  }
  function putDeviceOut(device: string): void {
    state.value = putOut(state.value, device)
    void connection.publish(topics.note, outFor(device))
  }
  /** The broker on the laptop lets in who has the address of another one, from now on. */
  function lift(): void {
    state.value = { ...state.value, refused: [] }
    void connection.publish(topics.lift, '{}')
  }
  function closeDoor(closed: boolean): void {
    state.value = closed ? doorClosed(state.value) : doorOpened(state.value)
  }
  /**
   * Ends the room: the devices are told, and nothing of it stays with the broker.
   *
   * @returns false where the broker could not be told
   */
  async function end(): Promise<boolean> {
    const kept = [topics.place, topics.open, ...[...told].map(topics.tally)]
    const farewell = connection.publish(topics.note, END).then(async said => said && (await Promise.all(kept.map(connection.erase)), true))
    const said = await Promise.race([farewell, new Promise<false>(resolve => setTimeout(() => resolve(false), FAREWELL_MS))])
    connection.end()
    return said
  }

  return { state, line, asked, answers, shown, free, open, askForSentence, close, show, clear, putDeviceOut, lift, closeDoor, end }
}
