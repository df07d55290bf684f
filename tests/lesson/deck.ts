/** How the tests move through the deck, as a teacher's keys and links do. */
import type { Locator, Page } from 'playwright/test'
import { loadSlides } from '../../data/loader/check-slides.ts'
import { loadLesson } from '../../data/loader/load.ts'
import { stands } from '../../scripts/look/walk.ts'

export { place, settled, slideOf, stepForward } from '../../scripts/look/walk.ts'

/** The data. */
export const lesson = loadLesson('.')

/** The slides as they are written. */
export const slides = await loadSlides('.', lesson)

/** The slides of the plan, which are on paper and on the page to read; the others are lists of sources. */
export const planned = slides.filter(({ file }) => lesson.plan.parts.some(({ files }) => files.includes(file)))

/** The number of the first slide whose Markdown has these words in it. */
export function slideWith(words: string): number {
  const slide = slides.find(({ content }) => content.includes(words))
  if (!slide)
    throw new RangeError(`no slide has "${words}" in it`)
  return slide.number
}

/** Opens a slide at a click by its address and waits until it stands. */
export async function openSlide(page: Page, number: number, clicks = 0): Promise<Locator> {
  await page.goto(`./#/${number}${clicks > 0 ? `?clicks=${clicks}` : ''}`)
  return stands(page, number)
}
