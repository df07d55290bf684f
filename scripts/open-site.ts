/** A browser page that shows a built site straight from its folder: no server, no port. */
import type { Browser, Page } from 'playwright'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { chromium } from 'playwright'
import { findBrowser } from './browser.ts'

/** A host that can never exist (RFC 2606), so that nothing can be asked of anybody else. */
const ORIGIN = 'http://deck.invalid'

/** Starts the browser. Chromium refuses its sandbox to root, whom containers and CI often are. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: findBrowser(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
}

/**
 * Opens a page of the site in `folder`.
 *
 * @param path what follows the host, such as `/?print=true#/paper`
 */
export async function openSite(browser: Browser, folder: string, path: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 980, height: 552 } })
  await page.route(`${ORIGIN}/**`, async (route) => {
    const { pathname } = new URL(route.request().url())
    const file = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : decodeURIComponent(pathname))
    await (existsSync(file) ? route.fulfill({ path: file }) : route.fulfill({ status: 404 }))
  })
  await page.goto(`${ORIGIN}${path}`)
  return page
}
