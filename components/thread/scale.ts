/** The thread's scale: five segments that follow one another with a small gap, wide as their acts are long. */
import type { Act } from '../../data/loader/schema.ts'
import { parseDate } from '../../data/loader/dates.ts'

/** An act's place on the thread, in per cent of its length. */
export interface Segment {
  act: Act
  left: number
  width: number
}

const GAP = 0.6
/** No act is shorter than this, so that its answer finds room above it. */
const LEAST = 9

/** Widths in proportion to days, but never under `LEAST`; the longer acts give what the shorter ones lack. */
export function segments(acts: Act[]): Segment[] {
  const days = acts.map(act => parseDate(act.to).start - parseDate(act.from).start + 1)
  const room = 100 - GAP * (acts.length - 1)
  const total = days.reduce((sum, value) => sum + value, 0)
  const share = days.map(value => value / total * room)
  const lacking = share.reduce((sum, width) => sum + Math.max(0, LEAST - width), 0)
  const spare = share.reduce((sum, width) => sum + Math.max(0, width - LEAST), 0)
  let left = 0
  return acts.map((act, index) => {
    const natural = share[index] ?? LEAST
    const width = natural < LEAST ? LEAST : natural - (natural - LEAST) / spare * lacking
    const segment = { act, left, width }
    left += width + GAP
    return segment
  })
}

/** Where a day stands on the thread, in per cent; days outside the acts stand at its ends. */
export function positionOf(day: number, parts: Segment[]): number {
  for (const { act, left, width } of parts) {
    const from = parseDate(act.from).start
    const to = parseDate(act.to).start
    if (day <= to)
      return left + width * Math.max(0, day - from) / Math.max(1, to - from)
  }
  return 100
}
