/** How the tests move through the deck, as a teacher's keys and links do. */
import type { Locator, Page } from 'playwright/test'
import { loadSlides } from '../../data/loader/check-slides.ts'
import { loadLesson } from '../../data/loader/load.ts'

/** The slides as they are written. */
export const slides = await loadSlides('.', loadLesson('.'))

/** Those that are shown in class; the others are lists of sources. */
export const talk = slides.filter(({ minutes }) => minutes > 0)

/** The number of the first slide whose Markdown has these words in it. */
export function slideWith(words: string): number {
  const slide = slides.find(({ content }) => content.includes(words))
  if (!slide)
    throw new RangeError(`no slide has "${words}" in it`)
  return slide.number
}

/** Opens a slide at a click by its address and waits until it stands; before that its frame is there, empty. */
export async function openSlide(page: Page, number: number, clicks = 0): Promise<Locator> {
  await page.goto(`./#/${number}${clicks > 0 ? `?clicks=${clicks}` : ''}`)
  const slide = slideOf(page, number)
  await slide.locator('.slidev-layout').waitFor()
  await settled(page)
  return slide
}

/** The slide on the screen; other slides stay in the page, hidden. */
export function slideOf(page: Page, number: number): Locator {
  return page.locator(`#slideshow [data-slidev-no="${number}"]`)
}

/** Resolves when fonts are there and two frames have been drawn. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    // `fonts.ready` is true as well while no font has been asked for yet.
    await Promise.all([...document.fonts].map(font => font.load()))
    await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  })
}

/** Where the show stands, read from its address, the presenter's too: `7` or `7?clicks=2`. */
export function place(page: Page): string {
  return new URL(page.url()).hash.replace(/#\/(?:presenter\/)?/, '').replace('?clicks=0', '')
}

/** One step forward, as with the right arrow; false where the deck ends. */
export async function stepForward(page: Page): Promise<boolean> {
  const before = page.url()
  await page.keyboard.press('ArrowRight')
  await settled(page)
  return page.url() !== before
}
