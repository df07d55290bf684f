import { rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import process from 'node:process'
import { getSystemErrorMessage } from 'node:util'
import { CommandError } from './fault.ts'

/** Why the system refused something, in its own words: `no space left on device`. */
export function systemMessage(error: unknown): string {
  const { errno } = error as NodeJS.ErrnoException
  return errno === undefined ? 'unknown reason' : getSystemErrorMessage(errno)
}

/**
 * Atomic write: the content goes into a temporary file beside the target, which is renamed once it is complete. An older file
 * stays as it was until then, and no half-written one is ever seen under the name.
 *
 * @throws {CommandError} where the folder takes no file
 */
export async function writeFileAtomic(path: string, content: Uint8Array | string): Promise<void> {
  const fresh = join(dirname(path), `.${basename(path)}.${process.pid}`)
  try {
    await writeFile(fresh, content)
    await rename(fresh, path)
  }
  catch (error) {
    await rm(fresh, { force: true })
    throw new CommandError(`Cannot write ${path}: ${systemMessage(error)}.`)
  }
}
