/** How the tests find their way through a deck, as a teacher's keys and links do. */
import type { Locator, Page } from 'playwright/test'
import type { Slide } from '../data/loader/check-slides.ts'
import type { Lesson } from '../data/loader/load.ts'
import { loadSlides } from '../data/loader/check-slides.ts'
import { loadLesson } from '../data/loader/load.ts'
import { stands } from '../scripts/look/walk.ts'

/** A lesson as it is written. */
export interface Deck {
  lesson: Lesson
  slides: Slide[]
  /** The slides of the plan, which are on paper and on the page to read; the others are lists of sources. */
  planned: Slide[]
  /** The number of the first slide whose Markdown has these words in it. */
  slideWith: (words: string) => number
}

/** @param root the folder of a project */
export async function deckOf(root: string): Promise<Deck> {
  const lesson = loadLesson(root)
  const slides = await loadSlides(root, lesson)
  return {
    lesson,
    slides,
    planned: slides.filter(({ file }) => lesson.plan.parts.some(({ files }) => files.includes(file))),
    slideWith(words) {
      const slide = slides.find(({ content }) => content.includes(words))
      if (!slide)
        throw new RangeError(`no slide has "${words}" in it`)
      return slide.number
    },
  }
}

/** Opens a slide at a click by its address and waits until it stands. */
export async function openSlide(page: Page, number: number, clicks = 0): Promise<Locator> {
  await page.goto(`./#/${number}${clicks > 0 ? `?clicks=${clicks}` : ''}`)
  return stands(page, number)
}
