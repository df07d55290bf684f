/** What the teacher's window knows of the room, as plain values, and what every message makes of it. */
import type { Ballots } from '../../../components/room/ballots.ts'
import type { Open } from '../../../components/room/messages.ts'
import { cast, without } from '../../../components/room/ballots.ts'
import { readSentence, readVote } from '../../../components/room/messages.ts'

/** A sentence that a device has sent, for the teacher alone. */
export interface SentSentence { device: string, text: string, count: number }

export interface RoomState {
  /** Devices that are connected. */
  here: string[]
  ballots: Ballots
  sentences: SentSentence[]
  /** What takes votes now. */
  open?: Open
  /** When each ballot was opened first: opened once more, its votes still count. */
  opened: Record<string, number>
  /** With the door closed only these may take part. */
  known?: string[]
  /** Devices that were put out. */
  out: string[]
  /** How many have not been let in. */
  refused: number
}

export const EMPTY_ROOM: RoomState = { here: [], ballots: {}, sentences: [], opened: {}, out: [], refused: 0 }

/** A message of a device; what is none, or comes from somebody who may not take part, changes nothing. */
export function heardFrom(state: RoomState, kind: string, device: string, text: string, ballot = ''): RoomState {
  if (state.out.includes(device) || (state.known && !state.known.includes(device)))
    return state
  switch (kind) {
    case 'here': {
      const others = state.here.filter(other => other !== device)
      return { ...state, here: text === '' ? others : [...others, device] }
    }
    case 'vote': {
      const vote = readVote(text)
      return vote && state.open?.ballot === ballot && state.open.epoch === vote.epoch ? { ...state, ballots: cast(state.ballots, ballot, device, vote) } : state
    }
    case 'sentence': {
      const sentence = readSentence(text)
      const before = state.sentences.find(each => each.device === device)
      return sentence && (before?.count ?? -1) < sentence.count
        ? { ...state, sentences: [...state.sentences.filter(each => each !== before), { device, ...sentence }] }
        : state
    }
    case 'refused': return { ...state, refused: state.refused + 1 }
    case 'replaced': return forget(state, device)
    default: return state
  }
}

/** Opens a ballot. */
export function openedFor(state: RoomState, { ballot, options }: Omit<Open, 'epoch'>, now: number): RoomState {
  const epoch = state.opened[ballot] ?? now
  return { ...state, open: { epoch, ballot, options }, opened: { ...state.opened, [ballot]: epoch } }
}

/** Closes the ballot that is open. */
export function closedFor({ open: _open, ...rest }: RoomState): RoomState {
  return rest
}

/** Puts a device out: it has said nothing. */
export function putOut(state: RoomState, device: string): RoomState {
  return { ...forget(state, device), out: [...state.out, device] }
}

function forget(state: RoomState, device: string): RoomState {
  return {
    ...state,
    here: state.here.filter(other => other !== device),
    ballots: without(state.ballots, device),
    sentences: state.sentences.filter(sentence => sentence.device !== device),
  }
}

/** Everything that was said is forgotten; who is here, is. */
export function cleared({ here, known, out, refused }: RoomState): RoomState {
  return { here, known, out, refused, ballots: {}, sentences: [], opened: {} }
}
