/** What Slidev shows on a lesson's page. */
import type { LessonPath } from '../data/loader/lesson-pages.ts'
import * as words from '../components/words.ts'

/** A slide as Slidev lists it. */
interface Listed { no: number, meta: { slide?: { frontmatter: { routeAlias?: string } } } }

/** The slides of a lesson, counted from 1. `meta.slide.no` stays the slide's number in the whole deck. */
export function slidesToShow<Route extends Listed>(all: Route[], { slides }: Pick<LessonPath, 'slides'>): Route[] {
  return all.filter(({ meta }) => (meta.slide?.frontmatter.routeAlias ?? '') in slides).map((route, index) => ({ ...route, no: index + 1 }))
}

/** The deck's settings for a lesson: each but the site's first says in the page's title which it is. */
export function configsToShow<Configs extends { slidesTitle: string }>(configs: Configs, { name }: Pick<LessonPath, 'name'>, first: boolean): Configs {
  return first ? configs : { ...configs, slidesTitle: words.lessonTitle(configs.slidesTitle, name) }
}
