/** A browser that has seen nothing yet, and a machine made slower. */
import type { BrowserContext, CDPSession, Page } from 'playwright'
import process from 'node:process'
import { chromium } from 'playwright'
import { findBrowser } from '../lib/find-browser.ts'

/** A slow laptop is a fourth as fast as this machine. */
const SLOWER = 4

/** Starts a browser with nothing in its cache, works in a page of it, and ends it. */
export async function inFreshBrowser<Result>(work: (page: Page, context: BrowserContext) => Promise<Result>): Promise<Result> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, serviceWorkers: 'block' })
    return await work(await context.newPage(), context)
  }
  finally {
    await browser.close()
  }
}

/** Slows a page down, and gives the line to its browser. */
export async function slowDown(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  return session
}

/** Resolves when two frames have been drawn. */
export async function painted(page: Page): Promise<void> {
  await page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))))
}
