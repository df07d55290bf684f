/** Stretches of time that may lie in each other, as events of a trace do: a layout in a script in a task. */

/** From its first moment to its last, in any unit. */
export interface Interval { start: number, end: number }

/** The same time without overlaps, in order. */
export function merge(intervals: Interval[]): Interval[] {
  const merged: Interval[] = []
  for (const { start, end } of intervals.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last && start < last.end)
      last.end = Math.max(last.end, end)
    else
      merged.push({ start, end })
  }
  return merged
}

/** How long they last together; what two of them cover counts once. */
export function lengthOf(intervals: Interval[]): number {
  return merge(intervals).reduce((sum, { start, end }) => sum + end - start, 0)
}

/** The parts of some intervals that lie inside others. */
export function within(intervals: Interval[], others: Interval[]): Interval[] {
  const outer = merge(others)
  return merge(intervals).flatMap(({ start, end }) => outer
    .filter(other => other.start < end && other.end > start)
    .map(other => ({ start: Math.max(start, other.start), end: Math.min(end, other.end) })))
}
