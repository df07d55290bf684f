/** What devices have answered to the ballot that the slide asks: counted, and, when the teacher wants it, shown on the wall and on the devices. */
import type { Ref, ShallowRef } from 'vue'
import type { Asked } from '../../../components/classroom/asked'
import type { Connection } from '../../../components/room/connection.ts'
import type { Topics } from '../../../components/room/messages.ts'
import type { RoomState } from './room-state'
import { useThrottleFn } from '@vueuse/core'
import { computed, shallowRef } from 'vue'
import { showDevices } from '../../../components/classroom/state'
import { changeClassroom } from '../../../components/classroom/useClassroom'
import { answered, countVotes } from '../../../components/room/ballots.ts'
import { NONE, readTally } from '../../../components/room/messages.ts'

/** A result that grows is told so often, in ms. */
const TELL_MS = 500

/** What a result needs of its room. */
interface Room {
  connection: Connection
  topics: Topics
  /** Of the window that leads it. */
  epoch: number
  state: Readonly<ShallowRef<RoomState>>
  /** What the slide asks now. */
  asked: Readonly<Ref<Asked | undefined>>
}

export function useResult({ connection, topics, epoch, state, asked }: Room) {
  const counts = computed(() => asked.value ? countVotes(state.value.ballots, asked.value.ballot, asked.value.options) : {})
  const answers = computed(() => asked.value ? answered(state.value.ballots, asked.value.ballot, asked.value.options) : 0)
  /** The ballot whose result is shown. */
  const shown = shallowRef<string>()
  /** Ballots whose result has been told, to be taken back. */
  const told = new Set<string>()

  function show(): void {
    shown.value = asked.value?.ballot
    tell()
  }
  function tell(): void {
    const ballot = asked.value?.ballot
    // The class may have moved on since.
    if (ballot === undefined || ballot !== shown.value)
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
  function forget(): void {
    if (shown.value !== undefined)
      takeBack(shown.value)
    shown.value = undefined
  }

  // A result that a window before this one has shown is shown, or was left behind.
  connection.hear(topics.tally('+'), (text, topic) => {
    const ballot = topic.split('/').at(-1)!
    if ((readTally(text)?.epoch ?? epoch) >= epoch)
      return
    shown.value = ballot
    told.add(ballot)
    if (ballot !== asked.value?.ballot)
      forget()
  })

  return {
    answers,
    shown,
    show,
    tellSoon,
    forget,
    /** Says what is shown, and that everything else is not: nobody may have heard it before. */
    sayAgain: () => told.forEach(ballot => ballot === shown.value ? tell() : takeBack(ballot)),
    /** Topics on which something is retained. */
    keptOn: () => [...told].map(topics.tally),
  }
}
