/** The short lesson: the same slides, fewer of them and quicker, on a page of its own below the whole lesson's. */

/** What a slide's frontmatter says about its time, in minutes; `cut20` is missing where the short lesson leaves the slide out. */
export interface Timing { minutes?: number, cut20?: number }

/** The short lesson's length in minutes, and the folder of its page. */
export const CUT_MINUTES = 20
export const CUT_FOLDER = `cut-${CUT_MINUTES}`

/** True on the short lesson's page: its address is all that makes it one. A page that is rendered when the site is built has none. */
export const inCut = typeof location !== 'undefined' && location.pathname.replace(/index\.html$/, '').endsWith(`/${CUT_FOLDER}/`)

/** From the page that shows the slides to the site's first page. */
export const siteRoot = inCut ? '../' : ''

/** True where the short lesson has the slide: it has minutes there, or it is a list of sources, for which neither lesson plans any. */
export function isInCut({ minutes, cut20 }: Timing): boolean {
  return cut20 !== undefined || minutes === 0
}

/** Minutes planned for a slide in the lesson that is shown. */
export function minutesOf({ minutes = 0, cut20 = 0 }: Timing, short = inCut): number {
  return short ? cut20 : minutes
}

/** A slide as Slidev lists it. */
interface Listed { no: number, meta: { slide?: { frontmatter: Timing } } }

/** The slides of the lesson that is shown, counted from 1. `meta.slide.no` stays the slide's number in the whole lesson. */
export function slidesToShow<Route extends Listed>(all: Route[], short = inCut): Route[] {
  return short
    ? all.filter(({ meta }) => isInCut(meta.slide!.frontmatter)).map((route, index) => ({ ...route, no: index + 1 }))
    : all
}

/** The deck's settings for the lesson that is shown. Its title also names the channel by which its windows keep in step. */
export function configsToShow<Configs extends { slidesTitle: string, duration: string }>(configs: Configs, short = inCut): Configs {
  return short
    ? { ...configs, slidesTitle: `${configs.slidesTitle} in ${CUT_MINUTES} minutes`, duration: `${CUT_MINUTES}min` }
    : configs
}
