/** Folders that are gone when the work in them has ended, however it ends. */
import { rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import process from 'node:process'

/** What stops a command from outside: Ctrl+C, a closed window, a machine that shuts down. */
const STOPS = ['SIGINT', 'SIGHUP', 'SIGTERM'] as const

/**
 * Makes a folder, works in it, and removes it, also where somebody presses Ctrl+C meanwhile.
 *
 * @param prefix the path that its name begins with
 * @returns what the work returns
 */
export async function inTemporaryFolder<Result>(prefix: string, work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(prefix)
  const remove = () => rmSync(folder, { recursive: true, force: true })
  const stop = (signal: NodeJS.Signals) => {
    remove()
    // Nobody listens any more, so that this time it ends the command.
    process.kill(process.pid, signal)
  }
  STOPS.forEach(signal => process.once(signal, stop))
  try {
    return await work(folder)
  }
  finally {
    STOPS.forEach(signal => process.off(signal, stop))
    remove()
  }
}
