/** Which of two places that windows publish is the newer one. */

/** When a place was published, and by which window. */
export interface Publication { time: number, id: string }

/**
 * True where `a` was published after `b`. At the same millisecond the ids of the windows decide, so that every window
 * comes to the same answer.
 */
export function isNewer(a: Publication, b: Publication): boolean {
  return a.time > b.time || (a.time === b.time && a.id > b.id)
}

/** The time for a place that is published now: later than any received, even from a window whose clock is ahead. */
export function nextTime(now: number, received = 0): number {
  return Math.max(now, received + 1)
}
