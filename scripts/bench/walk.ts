/** The way through a deck, whatever made it: right arrow to its end, left arrow back. */
import type { Page } from 'playwright'
import { CommandError } from '../lib/command.ts'
import { painted } from './browser.ts'

/** What a deck is seen to be before anything is timed: how many presses it takes, and the headings that its first slide shows. */
export interface Walk { presses: number, headings: string[] }

/** So many presses in a row without any effect are the end. */
const IN_VAIN = 2
/** What a press has not changed by then, it does not change. */
const LATE_MS = 500
/** No deck has more steps. */
const MOST = 1000

/**
 * Presses the right arrow until nothing changes any more.
 *
 * @throws {CommandError} where it changes nothing at all
 */
export async function walkToTheEnd(page: Page): Promise<Walk> {
  const headings = await page.evaluate(shownHeadings)
  let presses = 0
  let inVain = 0
  while (inVain < IN_VAIN && presses < MOST) {
    const before = await page.content()
    await page.keyboard.press('ArrowRight')
    await painted(page)
    presses++
    if (await page.content() === before)
      await page.waitForTimeout(LATE_MS)
    inVain = await page.content() === before ? inVain + 1 : 0
  }
  if (presses === inVain)
    throw new CommandError(`${page.url()}: the right arrow turns no slide.`)
  return { presses: presses - inVain, headings }
}

/** The headings that can be seen, wherever a deck keeps those of its other slides: beside the window, under it or invisible. Runs in the page. */
export function shownHeadings(): string[] {
  return [...document.querySelectorAll<HTMLElement>('h1, h2')].filter((heading) => {
    const { left, right, top, bottom } = heading.getBoundingClientRect()
    return right > Math.max(left, 0) && bottom > Math.max(top, 0) && left < innerWidth && top < innerHeight
      && heading.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  }).map(heading => heading.textContent)
}

/** Goes a whole way as fast as frames are drawn. */
export async function hurry(page: Page, { presses }: Walk, key: 'ArrowRight' | 'ArrowLeft'): Promise<void> {
  for (let press = 0; press < presses; press++) {
    await page.keyboard.press(key)
    await painted(page)
  }
}
