/** Where a lesson should be by now, and how far from it it is. Times are in minutes. */

/** The lesson's plan held against the clock. */
export interface Pace {
  /** Number of the slide that should be shown now, from 1; once the time is up, the last with any minutes. */
  due: number
  /** When the slide that is shown should begin and end, counted from the start of the lesson. */
  from: number
  until: number
  /** Minutes late; below zero, early; 0 while the slide has its own minutes. */
  behind: number
  /** Minutes of the whole lesson. */
  total: number
}

/**
 * @param minutes planned for every slide, in order
 * @param slide number of the slide that is shown, from 1
 * @param passed since the lesson began
 * @throws RangeError where there is no such slide
 */
export function paceOf(minutes: number[], slide: number, passed: number): Pace {
  const own = minutes[slide - 1]
  if (own === undefined)
    throw new RangeError(`expected a slide from 1 to ${minutes.length}, found ${slide}`)
  const ends = minutes.map((_, index) => minutes.slice(0, index + 1).reduce((sum, each) => sum + each, 0))
  const until = ends[slide - 1]!
  const from = until - own
  const next = ends.findIndex((end, index) => minutes[index]! > 0 && passed < end)
  return {
    due: (next < 0 ? minutes.findLastIndex(each => each > 0) : next) + 1,
    from,
    until,
    behind: passed > until ? passed - until : Math.min(0, passed - from),
    total: ends.at(-1)!,
  }
}

/** `3 min behind`, as a teacher reads it in passing: whole minutes, and nothing that lasts for less than half of one. */
export function paceInWords(behind: number): string {
  const minutes = Math.round(Math.abs(behind))
  if (minutes === 0)
    return 'on time'
  return `${minutes} min ${behind > 0 ? 'behind' : 'ahead'}`
}

/** `12:30`, from minutes; hours are counted as minutes. */
export function clockFace(minutes: number): string {
  const seconds = Math.floor(Math.max(0, minutes) * 60)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
