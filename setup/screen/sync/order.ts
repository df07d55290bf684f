/** Which of two places that windows tell each other is the newer one. */

/** When a place was told, and by which window. */
export interface Telling { time: number, id: string }

/**
 * True where `a` was told after `b`. Two at the same moment are put in order by their windows' names, so that every window
 * comes to the same answer.
 */
export function isNewer(a: Telling, b: Telling): boolean {
  return a.time > b.time || (a.time === b.time && a.id > b.id)
}

/** The time for a place that is told now: later than any that has been heard, even from a window whose clock is ahead. */
export function nextTime(now: number, heard = 0): number {
  return Math.max(now, heard + 1)
}
