/** How the tests find their way through a deck, as a teacher's keys and links do. */
import type { Locator, Page } from 'playwright/test'
import type { Slide } from '../data/loader/check-slides.ts'
import type { LessonPath } from '../data/loader/lesson-pages.ts'
import type { Lesson } from '../data/loader/load.ts'
import { loadSlides } from '../data/loader/check-slides.ts'
import { lessonFolder, wholeLesson } from '../data/loader/lesson-pages.ts'
import { lessonPaths } from '../data/loader/lessons.ts'
import { loadLesson } from '../data/loader/load.ts'
import { place as addressOf, stands } from '../scripts/look/walk.ts'

/** A deck as it is written. */
export interface Deck {
  lesson: Lesson
  slides: Slide[]
  /** Its lessons, the first one first. */
  paths: LessonPath[]
  /** The folder of the page that has every slide, numbered as `slides` are; empty for the site's first page. */
  whole: string
  /** The number of the first slide whose Markdown has these words in it. */
  slideWith: (words: string) => number
  /** Opens a slide at a click by its address and waits until it stands. */
  openSlide: (page: Page, number: number, clicks?: number) => Promise<Locator>
  /** Where the show stands: `7` or `7?clicks=2`, by the numbers of `slides`. */
  place: (page: Page) => string
}

/** @param root the folder of a project */
export async function deckOf(root: string): Promise<Deck> {
  const lesson = loadLesson(root)
  const slides = await loadSlides(root, lesson)
  const paths = lessonPaths(root, lesson, slides)
  const { id } = wholeLesson(paths, slides)
  const whole = lessonFolder(id, paths)
  return {
    lesson,
    slides,
    paths,
    whole,
    slideWith(words) {
      const slide = slides.find(({ content }) => content.includes(words))
      if (!slide)
        throw new RangeError(`no slide has "${words}" in it`)
      return slide.number
    },
    async openSlide(page, number, clicks = 0) {
      await page.goto(`./${whole}#/${number}${clicks > 0 ? `?clicks=${clicks}` : ''}`)
      return stands(page, number)
    },
    place: page => addressOf(page).replace(/^[a-z][\w-]*/, name => String(slides.find(slide => slide.name === name)?.number ?? name)),
  }
}
