/** What Slidev shows on a lesson's page. */
import { lesson, siteRoot } from '../components/site/place.ts'
import * as words from '../components/words.ts'

/** A slide as Slidev lists it. */
interface Listed { no: number, meta: { slide?: { frontmatter: { routeAlias?: string } } } }

/** The slides of the lesson that is shown, counted from 1. `meta.slide.no` stays the slide's number in the whole deck. */
export function slidesToShow<Route extends Listed>(all: Route[], { slides } = lesson): Route[] {
  return all.filter(({ meta }) => (meta.slide?.frontmatter.routeAlias ?? '') in slides).map((route, index) => ({ ...route, no: index + 1 }))
}

/** The deck's settings for the lesson that is shown: each lesson but the first says which it is in the page's title. */
export function configsToShow<Configs extends { slidesTitle: string }>(configs: Configs, { name } = lesson, first = siteRoot === ''): Configs {
  return first ? configs : { ...configs, slidesTitle: words.lessonTitle(configs.slidesTitle, name) }
}
