/** The short lesson: the same slides, fewer of them and quicker. */

/** What a slide's frontmatter says about its time, in minutes; `cut20` is missing where the short lesson leaves the slide out. */
export interface Timing { minutes?: number, cut20?: number }

/** The short lesson's length in minutes. */
export const SHORT_MINUTES = 20

/** True where the short lesson has the slide: it has minutes there, or it is a list of sources, for which neither lesson plans any. */
export function isInShortLesson({ minutes, cut20 }: Timing): boolean {
  return cut20 !== undefined || minutes === 0
}

/** Minutes planned for a slide in the whole lesson, or in the short one. */
export function minutesOf({ minutes = 0, cut20 = 0 }: Timing, short: boolean): number {
  return short ? cut20 : minutes
}
