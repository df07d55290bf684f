/** The room as the teacher's window leads it: it says where the class is, and opens and closes ballots. */
import type { OpenedRoom } from './keys'
import type { RoomState } from './room-state'
import { useNav } from '@slidev/client'
import { useIntervalFn } from '@vueuse/core'
import { computed, onScopeDispose, shallowRef, watch } from 'vue'
import { askedOn } from '../../../components/classroom/asked'
import { forgetDevices } from '../../../components/classroom/state'
import { changeClassroom } from '../../../components/classroom/useClassroom'
import { AGAIN, CLEAR, END, NONE, outFor, readOpen, readPlace, readPress, SENTENCE, topicsOf } from '../../../components/room/messages.ts'
import { randomCode } from '../../../components/room/code.ts'
import { connectMqtt } from '../../../components/room/mqtt.ts'
import { aliasOf } from '../clock/lesson-plan'
import { useWallBlack } from '../wall'
import { askedAgain, cleared, closedFor, doorClosed, doorOpened, EMPTY_ROOM, heardFrom, lifted, openedFor, putOut } from './room-state'
import { useResult } from './useResult'

/** What a broker has kept is there so long after this window has heard itself: most send it before, some beside. */
const SETTLED_MS = 500
/** While a ballot is open everybody is asked again so often, in ms: in a poor network something gets lost. */
const AGAIN_MS = 10_000
/** A broker that lets this window speak has given back by then what it has said. */
const HEARD_MS = 5000
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
  /** True where devices may leaf ahead of the class. */
  const free = shallowRef(false)
  let listening: ReturnType<typeof setTimeout> | undefined

  const connection = trusted(connectMqtt(broker, { id: `teacher-${randomCode(12)}`, ...password && { user: 'teacher', password } }))
  const hearDevice = (text: string, topic: string) => {
    const [, , kind, ...rest] = topic.split('/')
    const before = state.value
    state.value = heardFrom(before, kind!, rest.at(-1)!, text, rest.length > 1 ? rest[0] : undefined)
    if (state.value.ballots !== before.ballots)
      void result.tellSoon()
  }
  for (const topic of [topics.here('+'), topics.vote('+', '+'), topics.sentence('+', '+'), topics.refused('+'), topics.replaced('+')])
    connection.hear(topic, hearDevice)
  connection.hear(topics.place, (text) => {
    const by = readPlace(text)?.epoch ?? 0
    if (by === epoch) {
      clearTimeout(listening)
      if (line.value !== 'open')
        setTimeout(sayTheRest, SETTLED_MS)
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
  connection.onCome(() => {
    sayPlace()
    listening = setTimeout(() => line.value = 'mute', HEARD_MS)
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
  const result = useResult({ connection, topics, epoch, state, asked })
  watch(() => asked.value?.ballot, (ballot) => {
    result.forget()
    if (state.value.open && ![ballot, SENTENCE].includes(state.value.open.ballot))
      close()
  })

  /**
   * What has changed while nobody heard it, once everything is known that was said before. The devices are asked last: a vote that comes
   * before this window knows what is open is none.
   */
  function sayTheRest(): void {
    sayOpen()
    result.sayAgain()
    state.value = askedAgain(state.value)
    askAgain()
  }
  /** Who is here, and what they have answered. */
  function askAgain(): void {
    void connection.publish(topics.note, AGAIN)
  }
  useIntervalFn(() => state.value.open && line.value === 'open' && askAgain(), AGAIN_MS)
  function sayOpen(): void {
    settled = true
    void connection.publish(topics.open, state.value.open ?? NONE, { retained: true })
  }
  function open(): void {
    if (!asked.value)
      return
    result.forget()
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

  function clear(): void {
    close()
    result.forget()
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
    state.value = lifted(state.value)
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
    const kept = [topics.place, topics.open, ...result.keptOn()]
    const farewell = connection.publish(topics.note, END).then(async said => said && (await Promise.all(kept.map(connection.erase)), true))
    const said = await Promise.race([farewell, new Promise<false>(resolve => setTimeout(() => resolve(false), FAREWELL_MS))])
    connection.end()
    return said
  }

  return { state, line, asked, result, free, open, askForSentence, close, clear, putDeviceOut, lift, closeDoor, end }
}
