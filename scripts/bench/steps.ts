/** From a press of a key to the frame that shows its answer, step by step through a deck on a slow machine, forwards and back. */
import type { Page } from 'playwright'
import type { Walk } from './walk.ts'
import { inFreshBrowser, slowDown } from './browser.ts'

/** How long one press took to be answered, and where it led: `12: #/consent?clicks=1`. */
export interface Latency { place: string, ms: number }

/** Between an answer and the next press: what a step sets off for later gets done in it. */
const PAUSE_MS = 150
/** What a show fetches and prepares some seconds after it has come up is there by then. */
const SETTLED_MS = 5000

/** @returns every press there and back, and the main thread's work for one of them on average, in ms */
export async function measureSteps(url: string, walk: Walk): Promise<{ latencies: Latency[], work: number }> {
  return inFreshBrowser(async (page) => {
    await page.goto(url, { waitUntil: 'networkidle' })
    await page.waitForTimeout(SETTLED_MS)
    const session = await slowDown(page)
    await session.send('Performance.enable')
    const busy = async () => (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000
    await timeKeys(page)
    const before = await busy()
    const latencies = await walkBothWays(page, walk)
    return { latencies, work: (await busy() - before) / latencies.length }
  })
}

/** Presses the arrows through the whole deck; the page has been told to time them. `answered` is called behind each answer. */
export async function walkBothWays(page: Page, { presses }: Walk, answered = async () => {}): Promise<Latency[]> {
  const latencies: Latency[] = []
  for (const key of ['ArrowRight', 'ArrowLeft']) {
    for (let press = 1; press <= presses; press++) {
      await page.keyboard.press(key)
      const ms = await page.evaluate(() => (window as { answered?: Promise<number> }).answered!)
      await answered()
      await page.waitForTimeout(PAUSE_MS)
      // Some write the address late, so that it is read after the pause, and the number stands before it.
      latencies.push({ place: `${key === 'ArrowRight' ? press : `back ${press}`}: ${new URL(page.url()).hash || '#'}`, ms })
    }
  }
  return latencies
}

/** Has a page time its keys: `answered` resolves with the ms from a press until the frame was drawn in which something has changed. */
export async function timeKeys(page: Page): Promise<void> {
  await page.evaluate(() => {
    /** Who has not answered by then does not answer. */
    const LATEST_MS = 3000
    let changes = 0
    new MutationObserver(() => changes++).observe(document, { attributes: true, characterData: true, childList: true, subtree: true })
    window.addEventListener('keydown', ({ timeStamp }) => {
      const before = changes
      Object.assign(window, { answered: new Promise<number>((resolve) => {
        const look = () => {
          if (changes === before && performance.now() - timeStamp < LATEST_MS)
            requestAnimationFrame(look)
          else
            // Behind the frame in which all that the key has set off is drawn.
            setTimeout(() => resolve(performance.now() - timeStamp))
        }
        requestAnimationFrame(look)
      }) })
    }, { capture: true })
  })
}
