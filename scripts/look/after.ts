/** The quick look that a build and an export take at what they have made. */
import type { Browser } from 'playwright'
import type { Slide } from '../../data/loader/check-slides.ts'
import process from 'node:process'
import { NoBrowserError } from '../lib/fault.ts'
import { openBrowser } from '../lib/open-site.ts'
import { CommandError } from '../lib/fault.ts'
import { foreignCharacters, tellForeign } from './characters.ts'
import { tell } from './finding.ts'
import { lookQuickly } from './site.ts'

/** As many as fit on a screen beside everything else that is printed. */
const MOST = 12

/** How to look. */
export interface AfterOptions {
  /** Folder of the page of the lesson whose slides are looked at. */
  page: string
  /** True where a fault is to stop the command. */
  strict: boolean
  /** A browser that is open; otherwise one is started. */
  browser?: Browser
  /** False for a site without its page to read. */
  read: boolean
}

/**
 * Looks at a built site.
 *
 * @returns what it has found, in lines; nothing where all is well, or where there is no browser to look with
 * @throws {CommandError} with the same, where it is to be strict; and where there is then no browser to look with
 */
export async function lookAfter(site: string, slides: Pick<Slide, 'number'>[], { page, strict, browser, read }: AfterOptions): Promise<string> {
  let own: Browser | undefined
  try {
    const window = browser ?? (own = await openBrowser())
    const glance = await lookQuickly(window, site, slides.map(({ number }) => number), { page, read })
    const { notes, faults } = await tellForeign(window, await foreignCharacters(process.cwd(), glance.words))
    const found = [...tell(glance.found), ...faults]
    if (found.length === 0)
      return notes.join('\n')
    const more = found.length > MOST ? [`and ${found.length - MOST} more: "npm run look" names them all`] : []
    const words = ['Not everything can be read as it should be:', ...[...found.slice(0, MOST), ...more].map(line => `  ${line}`)].join('\n')
    if (strict)
      throw new CommandError(words)
    return [...notes, words].join('\n')
  }
  catch (error) {
    if (!(error instanceof NoBrowserError) || strict)
      throw error
    return ''
  }
  finally {
    await own?.close()
  }
}
