/**
 * What is said in a room: where it is published, and what it looks like. Everything comes from a network, so everything is read with
 * doubt: what is not exactly a message is nothing. Nothing of a browser or a broker is in here.
 */

/** Where the class stands. */
export interface Place {
  /** Counts the teacher's windows: a higher one speaks for the room from now on. */
  epoch: number
  /** Counts what this window has published. */
  turn: number
  /** A slide's name: numbers differ between lessons, and between versions of the deck. */
  slide: string
  clicks: number
  /** True where devices may leaf ahead of the class. */
  free?: boolean
}

/** A ballot that takes votes; `epoch` is new where it was cleared and opened once more. Without options it takes a sentence. */
export interface Open { epoch: number, ballot: string, options: string[] }

/** What a device says of a ballot: an option's id, to which opening of the ballot, and which of its answers it is; the highest counts. */
export interface Vote { epoch: number, option: string, count: number }

/** Votes by option, as the teacher shows them. */
export interface Tally { epoch: number, counts: Record<string, number> }

/** A sentence of at most 200 characters; the numbers are a vote's. */
export interface Sentence { epoch: number, text: string, count: number }

/** The longest message, in bytes. */
export const LONGEST_MESSAGE = 1024
/** The longest sentence, in characters. */
export const LONGEST_SENTENCE = 200
/** What is said to all when the room ends, and when everything that was said is forgotten. */
export const END = '{"end":true}'
export const CLEAR = '{"clear":true}'
/** The teacher's window asks all who is here, and what they have answered to the ballot that is open. */
export const AGAIN = '{"again":true}'
/** What is said to a device that is put out. */
export const outFor = (device: string) => JSON.stringify({ out: device })
/** Nothing is open, or shown, any more. */
export const NONE = '{}'

/** The buttons of a clicker. */
export type Press = 'next' | 'back' | 'black'

/** The ballot that takes sentences. */
export const SENTENCE = 'sentence'
/** A ballot, an option, a slide and a device are called by names like these. */
const NAME = /^[a-z0-9][a-z0-9.-]{0,63}$/i
/** More than any ballot has. */
const MOST_OPTIONS = 8

/** Topics of a room, by what is published there. */
export interface Topics {
  place: string
  open: string
  tally: (ballot: string) => string
  /** Something that is said once, such as `end`. */
  note: string
  here: (device: string) => string
  vote: (ballot: string, device: string) => string
  sentence: (ballot: string, device: string) => string
  /** What a paired clicker presses. */
  press: (clicker: string) => string
  /** The broker on the laptop tells the teacher of a device that it does not let in. */
  refused: (device: string) => string
  /** And of one whose place another device has taken. */
  replaced: (device: string) => string
  /** The teacher lets any number of devices in from one address. */
  lift: string
}

/** @param room its code */
export function topicsOf(room: string): Topics {
  const root = `r/${room}`
  return {
    place: `${root}/place`,
    open: `${root}/open`,
    tally: ballot => `${root}/tally/${ballot}`,
    note: `${root}/note`,
    here: device => `${root}/here/${device}`,
    vote: (ballot, device) => `${root}/vote/${ballot}/${device}`,
    sentence: (ballot, device) => `${root}/sentence/${ballot}/${device}`,
    press: clicker => `${root}/press/${clicker}`,
    refused: device => `${root}/refused/${device}`,
    replaced: device => `${root}/replaced/${device}`,
    lift: `${root}/lift`,
  }
}

/** What a teacher and a student see of a device's name. */
export function shortName(device: string): string {
  return device.slice(0, 4)
}

/** True for the name of a ballot, an option, a slide or a device. */
export function isName(value: unknown): value is string {
  return typeof value === 'string' && NAME.test(value)
}

/** A place, or nothing where `text` is none. */
export function readPlace(text: string): Place | undefined {
  const { epoch, turn, slide, clicks, free } = parsed(text)
  return isCount(epoch) && isCount(turn) && isName(slide) && isCount(clicks) && [true, undefined].includes(free as true)
    ? { epoch, turn, slide, clicks, ...free === true && { free } }
    : undefined
}

/** An open ballot, or nothing where `text` is none, such as `NONE`, which closes it. */
export function readOpen(text: string): Open | undefined {
  const { epoch, ballot, options } = parsed(text)
  return isCount(epoch) && isName(ballot) && Array.isArray(options) && options.length <= MOST_OPTIONS && options.every(isName)
    ? { epoch, ballot, options }
    : undefined
}

/** A vote, or nothing where `text` is none. */
export function readVote(text: string): Vote | undefined {
  const { epoch, option, count } = parsed(text)
  return isCount(epoch) && isName(option) && isCount(count) ? { epoch, option, count } : undefined
}

/** What a teacher shows of a ballot, or nothing where `text` is no tally. */
export function readTally(text: string): Tally | undefined {
  const { epoch, counts } = parsed(text)
  return isCount(epoch) && typeof counts === 'object' && counts !== null && Object.entries(counts).every(([option, count]) => isName(option) && isCount(count))
    ? { epoch, counts: counts as Record<string, number> }
    : undefined
}

/**
 * What was pressed on a clicker, or nothing.
 *
 * @param clicker the code that the clicker has to know
 * @param now the epoch of the window that leads the room: a press that was meant for another one is none
 */
export function readPress(text: string, clicker: string, now: number): Press | undefined {
  const { press, code, epoch } = parsed(text)
  return code === clicker && epoch === now && ['next', 'back', 'black'].includes(press as Press) ? press as Press : undefined
}

/** A sentence, or nothing where `text` is none; line breaks become blanks, and what cannot be seen is left out. */
export function readSentence(text: string): Sentence | undefined {
  const { epoch, text: said, count } = parsed(text)
  if (!isCount(epoch) || typeof said !== 'string' || !isCount(count))
    return
  const plain = said.normalize('NFC').replaceAll(/\s+/g, ' ').replaceAll(/[\p{C}\u2028\u2029]/gu, '').trim()
  return plain === '' || [...plain].length > LONGEST_SENTENCE ? undefined : { epoch, text: plain, count }
}

/** A device keeps its sentence as it keeps its votes. */
export function sentenceOf({ epoch, option, count }: Vote): Sentence {
  return { epoch, text: option, count }
}

/** True where `place` is said later than `known`, by the window that speaks for the room. */
export function isLater(place: Pick<Place, 'epoch' | 'turn'>, known?: Pick<Place, 'epoch' | 'turn'>): boolean {
  return !known || place.epoch > known.epoch || (place.epoch === known.epoch && place.turn > known.turn)
}

/** The fields of an object, none where it is none. */
function parsed(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value as Record<string, unknown> : {}
  }
  catch {
    return {}
  }
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0
}
