/** What a device keeps of its room until the next one: a number made up for it, and its answers, so that a page that is loaded anew is the same device. */
import type { Vote } from '../messages.ts'
import { randomCode } from '../code.ts'
import { readVote } from '../messages.ts'

export interface KeptDevice { id: string, mine: Record<string, Vote> }

const KEY = 'room'
const ID_LENGTH = 12

/** What was kept for this room; a new device for another one. */
export function deviceFor(storage: Pick<Storage, 'getItem'>, code: string): KeptDevice {
  try {
    const { code: known, id, mine } = JSON.parse(storage.getItem(KEY) ?? '') as { code: unknown, id: unknown, mine: Record<string, unknown> }
    if (known === code && typeof id === 'string')
      return { id, mine: Object.fromEntries(Object.entries(mine).flatMap(([ballot, vote]) => [[ballot, readVote(JSON.stringify(vote))]].filter((entry): entry is [string, Vote] => entry[1] !== undefined))) }
  }
  catch {
    // Nothing was kept, or nothing can be.
  }
  return { id: randomCode(ID_LENGTH), mine: {} }
}

/** Keeps it in the place of what was there; a browser that keeps nothing is a new device at every visit. */
export function keepDevice(storage: Pick<Storage, 'setItem'>, code: string, { id, mine }: KeptDevice): void {
  try {
    storage.setItem(KEY, JSON.stringify({ code, id, mine }))
  }
  catch {}
}
