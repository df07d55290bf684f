/** The presenter's view with the audience's window beside it, both on a slow machine: one press, two answers. */
import type { Page } from 'playwright'
import type { Latency } from './steps.ts'
import type { Walk } from './walk.ts'
import { inFreshBrowser, slowDown } from './browser.ts'
import { timeKeys, walkBothWays } from './steps.ts'

/** What a show fetches some seconds after it has come up is there by then. */
const SETTLED_MS = 5000

/**
 * Presses the arrows in the presenter's window.
 *
 * @returns what each press took until either window had drawn its answer
 */
export async function measurePresenter(url: string, walk: Walk): Promise<{ presenter: Latency[], audience: Latency[] }> {
  return inFreshBrowser(async (presenter) => {
    const audience = await windowBeside(presenter)
    await audience.goto(`${url}#/1`, { waitUntil: 'networkidle' })
    await presenter.goto(`${url}#/presenter/1`, { waitUntil: 'networkidle' })
    await presenter.waitForTimeout(SETTLED_MS)
    await Promise.all([presenter, audience].map(slowDown))
    await timeKeys(presenter)
    await noteMoves(audience)
    await notePresses(presenter)
    const times: number[] = []
    const answers = await walkBothWays(presenter, walk, async () => {
      const pressed = await presenter.evaluate(() => (window as { pressed?: number }).pressed!)
      times.push(await audience.evaluate(moveAfter, pressed) - pressed)
    })
    return { presenter: answers, audience: answers.map(({ place }, index) => ({ place, ms: times[index]! })) }
  })
}

/** Opens a window of its own. One of two tabs of a window is behind the other, and gets about a frame a second. */
async function windowBeside(page: Page): Promise<Page> {
  const session = await page.context().newCDPSession(page)
  const { targetInfo } = await session.send('Target.getTargetInfo')
  const opened = page.context().waitForEvent('page')
  await session.send('Target.createTarget', { url: 'about:blank', newWindow: true, browserContextId: targetInfo.browserContextId })
  return opened
}

/** Has a page write down when a key was last pressed; all windows of a machine have one clock. */
async function notePresses(page: Page): Promise<void> {
  await page.evaluate(() => window.addEventListener('keydown', ({ timeStamp }) =>
    void Object.assign(window, { pressed: performance.timeOrigin + timeStamp }), { capture: true }))
}

/** Has a page write down when it had drawn its last new address. */
async function noteMoves(page: Page): Promise<void> {
  await page.evaluate(() => {
    let known = location.href
    const look = () => {
      if (location.href !== known) {
        known = location.href
        setTimeout(() => Object.assign(window, { moved: performance.timeOrigin + performance.now() }))
      }
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
}

/** The time of a page's first move after a press; none where it does not come. Runs in the page, which notes its moves. */
async function moveAfter(pressed: number): Promise<number> {
  /** Who has not followed by then does not follow. */
  const LATEST_MS = 3000
  for (;;) {
    const { moved = 0 } = window as { moved?: number }
    if (moved > pressed)
      return moved
    if (performance.timeOrigin + performance.now() > pressed + LATEST_MS)
      return Number.NaN
    await new Promise(resolve => requestAnimationFrame(resolve))
  }
}
