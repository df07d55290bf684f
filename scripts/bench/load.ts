/** How a slow machine loads the first slide: what its main thread does, and when it answers to a key. */
import type { MainThread, TraceEvent } from './main-thread.ts'
import type { Walk } from './walk.ts'
import { inFreshBrowser, slowDown } from './browser.ts'
import { readMainThread } from './main-thread.ts'
import { shownHeadings } from './walk.ts'

/** So long is recorded from the moment the page has loaded; what a show puts off for some seconds is in it. */
const RECORDED_MS = 6000
/** Between two presses of somebody who cannot wait. */
const IMPATIENT_MS = 50
/** Nobody waits longer for the first answer. */
const PATIENCE_MS = 30_000
const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing', 'v8', 'toplevel']

/** Records the page from an empty cache. */
export async function traceLoad(url: string): Promise<MainThread> {
  return inFreshBrowser(async (page, context) => {
    await slowDown(page)
    const browser = context.browser()!
    await browser.startTracing(page, { categories: CATEGORIES })
    await page.goto(url)
    await page.waitForTimeout(RECORDED_MS)
    const { traceEvents } = JSON.parse((await browser.stopTracing()).toString('utf8')) as { traceEvents: TraceEvent[] }
    return readMainThread(traceEvents)
  })
}

/** The right arrow, pressed again and again from the start: ms from the start of the navigation to the first frame with another heading. */
export async function firstAnswer(url: string, { headings }: Walk): Promise<number> {
  return inFreshBrowser(async (page) => {
    await slowDown(page)
    await page.addInitScript(`(${noteAnswer})(${JSON.stringify(headings)}, ${shownHeadings})`)
    await page.goto(url, { waitUntil: 'commit' })
    for (let waited = 0; waited < PATIENCE_MS; waited += IMPATIENT_MS) {
      const answered = await page.evaluate(() => (window as { answeredAt?: number }).answeredAt)
      if (answered !== undefined)
        return answered
      await page.keyboard.press('ArrowRight')
      await page.waitForTimeout(IMPATIENT_MS)
    }
    return Number.NaN
  })
}

/** Writes down when a heading had been drawn that is not one of `known`. Runs in the page. */
function noteAnswer(known: string[], shown: () => string[]): void {
  const look = () => {
    if (shown().some(heading => !known.includes(heading)))
      setTimeout(() => Object.assign(window, { answeredAt: performance.now() }))
    else
      requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}
