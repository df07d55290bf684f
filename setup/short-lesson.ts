/** What Slidev shows on the short lesson's page. */
import type { Timing } from '../data/loader/short-lesson.ts'
import { isShortLesson } from '../components/site/place.ts'
import * as words from '../components/words.ts'
import { SHORT_MINUTES, isInShortLesson } from '../data/loader/short-lesson.ts'

/** A slide as Slidev lists it. */
interface Listed { no: number, meta: { slide?: { frontmatter: Timing } } }

/** The slides of the lesson that is shown, counted from 1. `meta.slide.no` stays the slide's number in the whole lesson. */
export function slidesToShow<Route extends Listed>(all: Route[], short = isShortLesson): Route[] {
  return short
    ? all.filter(({ meta }) => isInShortLesson(meta.slide!.frontmatter)).map((route, index) => ({ ...route, no: index + 1 }))
    : all
}

/** The deck's settings for the lesson that is shown. */
export function configsToShow<Configs extends { slidesTitle: string, duration: string | number }>(configs: Configs, short = isShortLesson): Configs {
  return short
    ? { ...configs, slidesTitle: words.shortLessonTitle(configs.slidesTitle, SHORT_MINUTES), duration: `${SHORT_MINUTES}min` }
    : configs
}
