/** The browser for the tests, installed where there is none: first what needs no rights, the system's packages last. */
import { NoBrowserError } from './fault.ts'

/** The package that is installed for the whole system; what it depends on is what Playwright's own browser needs to start. */
const PACKAGE = 'chromium'

/** What this machine can be asked to do. */
export interface Machine {
  /** The program of a browser, or nothing where there is none. */
  find: () => string | undefined
  starts: (program: string) => Promise<boolean>
  /** Downloads Playwright's own browser into the user's folder. */
  download: () => Promise<void>
  /** Installs a package for the whole system; left out where we may not. */
  install?: (name: string) => Promise<void>
  /** The answer to a question of yes and no; left out where nobody can be asked: in CI, or without a terminal. */
  confirm?: (question: string) => Promise<boolean>
  say: (sentence: string) => void
}

/**
 * The program of a browser that starts: the one that is there, or else Playwright's own, or else with the system's package.
 *
 * @throws {NoBrowserError} where there is none, and none could be installed or was wanted
 */
export async function ensureBrowser({ find, starts, download, install, confirm, say }: Machine): Promise<string> {
  /** Tries something that may fail, and looks for a browser afterwards. */
  const after = async (attempt: () => Promise<void>) => {
    await attempt().catch((error: Error) => say(error.message))
    const program = find()
    return program !== undefined && await starts(program) ? program : undefined
  }

  const there = await after(async () => {})
  if (there)
    return there
  if (find() === undefined) {
    say('No browser found. Downloading Playwright\'s own Chromium into your user folder; this takes a minute or two …')
    const own = await after(download)
    if (own)
      return own
  }
  if (install) {
    say(`The tests need a browser that starts: apt-get will install the package "${PACKAGE}", and what it depends on, for the whole system.`)
    if (confirm && !await confirm('Install it? [y/N] '))
      throw new NoBrowserError('No browser was installed.')
    const systems = await after(() => install(PACKAGE))
    if (systems)
      return systems
  }
  throw new NoBrowserError(find() === undefined
    ? 'No Chrome, Chromium or Edge was found, and none could be installed.'
    : `The browser "${find()}" does not start.`)
}
