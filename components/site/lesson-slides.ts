/** The slides of this page's lesson as papers and pages to read use them. */
import slides from '#lesson/slides'
import { slidesIn } from '../../data/loader/lesson-pages'
import { lesson } from './place'

/** What the deck is called: the title of its first slide, which not every lesson has. */
export const deckTitle = slides[0]!.title

/** In order, numbered as the lesson numbers them. */
export const lessonSlides = slidesIn(lesson, slides)

/** Minutes of each, in order. */
export const lessonMinutes = lessonSlides.map(({ name }) => lesson.slides[name]!)
