/** What the teacher's window knows of the room, as plain values, and what every message makes of it. */
import type { Ballots } from '../../../components/room/ballots.ts'
import type { Open } from '../../../components/room/messages.ts'
import { cast, without } from '../../../components/room/ballots.ts'
import { MOST_DEVICES } from '../../../components/room/rights.ts'
import { readSentence, readVote, SENTENCE } from '../../../components/room/messages.ts'

/** A sentence that a device has sent, for the teacher alone. */
export interface SentSentence { device: string, text: string, count: number }

export interface RoomState {
  /** Devices that are connected, whether they may take part or not. */
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
  /** Devices that were not let in. */
  refused: string[]
  /** True once any number of devices may come from one address. */
  isLifted?: boolean
}

export const EMPTY_ROOM: RoomState = { here: [], ballots: {}, sentences: [], opened: {}, out: [], refused: [] }

/** A message of a device; what is none, or comes from somebody who may not take part, changes nothing. */
export function heardFrom(state: RoomState, kind: string, device: string, text: string, ballot = ''): RoomState {
  if (state.out.includes(device))
    return state
  switch (kind) {
    case 'here': {
      const others = state.here.filter(other => other !== device)
      return { ...state, here: text === '' || others.length >= MOST_DEVICES ? others : [...others, device] }
    }
    case 'vote': {
      const vote = takesPart(state, device) ? readVote(text) : undefined
      return vote && state.open?.ballot === ballot && state.open.epoch === vote.epoch ? { ...state, ballots: cast(state.ballots, ballot, device, vote) } : state
    }
    case 'sentence': {
      const sentence = takesPart(state, device) ? readSentence(text) : undefined
      const before = state.sentences.find(each => each.device === device)
      return sentence && sentence.epoch === state.opened[SENTENCE] && (before?.count ?? -1) < sentence.count
        ? { ...state, sentences: [...state.sentences.filter(each => each !== before), { device, text: sentence.text, count: sentence.count }] }
        : state
    }
    case 'refused': return state.isLifted || state.refused.includes(device) ? state : { ...state, refused: [...state.refused, device] }
    case 'replaced': return forget(state, device)
    default: return state
  }
}

/** A device says that it is here before it says anything else; behind a closed door only those count who were there. */
function takesPart({ here, known }: RoomState, device: string): boolean {
  return here.includes(device) && (known?.includes(device) ?? true)
}

/** Everybody is asked to say again that they are here: who has come or gone meanwhile was not heard. */
export function askedAgain(state: RoomState): RoomState {
  return { ...state, here: [] }
}

/** The devices that take part and are connected. */
export function present({ here, known }: RoomState): string[] {
  return known ? here.filter(device => known.includes(device)) : here
}

/** Nobody is refused any more, and who was, however late it is told, comes again. */
export function lifted(state: RoomState): RoomState {
  return { ...state, refused: [], isLifted: true }
}

/** Closes the door: only those who are here or have said something may take part. */
export function doorClosed(state: RoomState): RoomState {
  return { ...state, known: [...new Set([...state.here, ...Object.values(state.ballots).flatMap(Object.keys), ...state.sentences.map(({ device }) => device)])] }
}

/** Opens it again. */
export function doorOpened({ known: _known, ...rest }: RoomState): RoomState {
  return rest
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
export function cleared({ here, known, out, refused, isLifted }: RoomState): RoomState {
  return { here, known, out, refused, isLifted, ballots: {}, sentences: [], opened: {} }
}
