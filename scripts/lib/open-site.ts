/** A browser page that shows a built site straight from its folder: no server, no port. */
import type { Browser, BrowserContextOptions, Page } from 'playwright'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { chromium } from 'playwright'
import { BROWSER_ARGS } from './browser-args.ts'
import { NoBrowserError } from './fault.ts'
import { findBrowser } from './find-browser.ts'
import { CANVAS } from '../../data/loader/canvas.ts'

/** Longer than a slow machine takes for any step, two exports at once included. */
const PATIENCE_MS = 120_000

/** A host that can never exist (RFC 2606), so that nothing can be asked of anybody else. */
const ORIGIN = 'http://deck.invalid'

/**
 * Starts the browser.
 *
 * @throws {NoBrowserError} where there is none, or one that does not start
 */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findBrowser()
  return chromium.launch({ executablePath, args: BROWSER_ARGS }).catch((error: Error) => {
    throw new NoBrowserError(`The browser "${executablePath}" does not start${whyNot(error)}.`)
  })
}

/** What the program itself said before it ended, in one line of Playwright's long report. */
function whyNot({ message }: Error): string {
  const said = /\[err\] (.+)/.exec(message)?.[1] ?? /spawn .* (E[A-Z]+)/.exec(message)?.[1]
  return said ? ` (${stripVTControlCharacters(said).trim().replace(/\.$/, '')})` : ''
}

/**
 * Opens a page of the site in `folder`.
 *
 * @param path what follows the host, such as `/?print=true#/paper`
 * @param options of the window, such as its size and theme
 */
export async function openSite(browser: Browser, folder: string, path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await browser.newPage({ viewport: CANVAS, ...options })
  page.setDefaultTimeout(PATIENCE_MS)
  await page.route(`${ORIGIN}/**`, async (route) => {
    const { pathname } = new URL(route.request().url())
    const file = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : decodeURIComponent(pathname))
    await (existsSync(file) ? route.fulfill({ path: file }) : route.fulfill({ status: 404 }))
  })
  await page.goto(`${ORIGIN}${path}`)
  return page
}
