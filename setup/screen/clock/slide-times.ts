/** How long each slide of a lesson really took, by the lesson's clock. Times are in minutes. */

/** What is kept: the minutes of each slide by its name, and the time of the clock up to which they have been counted. */
export interface SlideTimes { upTo: number, slides: Record<string, number> }

export const NO_TIMES: SlideTimes = { upTo: 0, slides: {} }

/** Counts what has passed since the last time to a slide. A clock that shows less than before has been started anew. */
export function spend({ upTo, slides }: SlideTimes, slide: string, passed: number): SlideTimes {
  return passed < upTo
    ? { upTo: passed, slides: { [slide]: passed } }
    : { upTo: passed, slides: { ...slides, [slide]: (slides[slide] ?? 0) + passed - upTo } }
}

/** What was kept, read from text; nothing where it is broken. */
export function readTimes(stored: string | null): SlideTimes {
  try {
    const { upTo, slides } = JSON.parse(stored ?? '') as SlideTimes
    return [upTo, ...Object.values(slides)].every(time => Number.isFinite(time) && time >= 0) ? { upTo, slides } : NO_TIMES
  }
  catch {
    return NO_TIMES
  }
}

/** The file for `npm run rehearse`: minutes with one decimal. Slides that were only passed are not in it. */
export function timesFile(lesson: string, { slides }: SlideTimes): string {
  const rounded = Object.entries(slides).map(([name, minutes]) => [name, Math.round(minutes * 10) / 10] as const)
  return `${JSON.stringify({ lesson, slides: Object.fromEntries(rounded.filter(([, minutes]) => minutes > 0)) }, undefined, 2)}\n`
}
