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
  return inFreshBrowser(async (presenter, context) => {
    const audience = await context.newPage()
    await audience.goto(`${url}#/1`, { waitUntil: 'networkidle' })
    await presenter.goto(`${url}#/presenter/1`, { waitUntil: 'networkidle' })
    await presenter.waitForTimeout(SETTLED_MS)
    await Promise.all([presenter, audience].map(slowDown))
    await timeKeys(presenter)
    await noteMoves(audience)
    await presenter.evaluate(() => {
      const presses: number[] = []
      Object.assign(window, { presses })
      window.addEventListener('keydown', ({ timeStamp }) => presses.push(performance.timeOrigin + timeStamp), { capture: true })
    })
    const answers = await walkBothWays(presenter, walk)
    const presses = await presenter.evaluate(() => (window as unknown as { presses: number[] }).presses)
    const moves = await audience.evaluate(() => (window as unknown as { moves: number[] }).moves)
    return { presenter: answers, audience: answers.map(({ place }, index) => ({ place, ms: between(presses, moves, index) })) }
  })
}

/** From a press to the first move after it and before the next one; none where the window stayed. */
function between(presses: number[], moves: number[], index: number): number {
  const from = presses[index]!
  const until = presses[index + 1] ?? Number.POSITIVE_INFINITY
  return (moves.find(move => move >= from && move < until) ?? Number.NaN) - from
}

/** Has a page write down when it had drawn each new address; all windows of a machine have one clock. */
async function noteMoves(page: Page): Promise<void> {
  await page.evaluate(() => {
    const moves: number[] = []
    Object.assign(window, { moves })
    let known = location.href
    const look = () => {
      if (location.href !== known) {
        known = location.href
        setTimeout(() => moves.push(performance.timeOrigin + performance.now()))
      }
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
}
