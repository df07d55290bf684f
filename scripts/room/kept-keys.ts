/** The keys of a room, kept while it is open: a laptop that was switched off in mid-lesson opens the same room again, and the devices come back by themselves. */
import { randomBytes } from 'node:crypto'
import { mkdir, readFile, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { CODE_LASTS, randomCode } from '../../components/room/code.ts'
import { writeFileAtomic } from '../lib/write-atomic.ts'

/** What opens a room, each for whom it is meant. */
export interface Keys {
  /** What students type. */
  code: string
  /** What lets the teacher's window in. */
  token: string
  /** What lets a phone turn the slides. */
  clicker: string
}

const CODE_LENGTH = 6

/** Keys that nobody has. */
export function newKeys(): Keys {
  return { code: randomCode(CODE_LENGTH), token: randomBytes(16).toString('hex'), clicker: randomCode(CODE_LENGTH) }
}

/** The keys of the room that was not closed, or new ones; they are kept in `file` until `forgetKeys`. */
export async function keptKeys(file: string, now = Date.now()): Promise<Keys> {
  const known = await readFile(file, 'utf8').then(text => JSON.parse(text) as Partial<Keys> & { at?: number }).catch(() => undefined)
  const { code, token, clicker, at = 0 } = known ?? {}
  if (code && token && clicker && now - at < CODE_LASTS)
    return { code, token, clicker }
  const keys = newKeys()
  await mkdir(dirname(file), { recursive: true })
  await writeFileAtomic(file, JSON.stringify({ ...keys, at: now }))
  return keys
}

/** The room is closed. */
export async function forgetKeys(file: string): Promise<void> {
  await rm(file, { force: true })
}
