/** What a device keeps of its room until it ends or another one begins: a secret made up for it, and its answers, so that a page that is loaded anew is the same device. */
import type { Vote } from '../messages.ts'
import { newSecret } from '../code.ts'
import { readSentence, readVote, SENTENCE, sentenceOf } from '../messages.ts'

export interface KeptDevice { secret: string, mine: Record<string, Vote> }

const KEY = 'room'

/** What was kept for this room; a new device for another one. */
export function deviceFor(storage: Pick<Storage, 'getItem'>, code: string): KeptDevice {
  try {
    const { code: known, secret, mine } = JSON.parse(storage.getItem(KEY) ?? '') as { code: unknown, secret: unknown, mine: Record<string, unknown> }
    if (known === code && typeof secret === 'string')
      return { secret, mine: Object.fromEntries(Object.entries(mine).flatMap(([ballot, kept]) => readAnswer(ballot, kept).map(vote => [ballot, vote]))) }
  }
  catch {
    // Nothing was kept, or nothing can be.
  }
  return { secret: newSecret(), mine: {} }
}

/** Keeps it in the place of what was there; a browser that keeps nothing is a new device at every visit. */
export function keepDevice(storage: Pick<Storage, 'setItem'>, code: string, { secret, mine }: KeptDevice): void {
  try {
    storage.setItem(KEY, JSON.stringify({ code, secret, mine }))
  }
  catch {}
}

/** The room has ended. */
export function forgetDevice(storage: Pick<Storage, 'removeItem'>): void {
  storage.removeItem(KEY)
}

/** An answer as it was kept; none where it is broken. */
function readAnswer(ballot: string, kept: unknown): Vote[] {
  if (ballot !== SENTENCE)
    return [readVote(JSON.stringify(kept))].filter(vote => vote !== undefined)
  const sentence = readSentence(JSON.stringify(sentenceOf(kept as Vote)))
  return sentence ? [{ epoch: sentence.epoch, option: sentence.text, count: sentence.count }] : []
}
