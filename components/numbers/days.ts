/** The days of a story as marks in columns, so that every day can be seen. */

/** Some days that follow one another: their marks as one path, and where they begin and end. */
export interface DaysDrawn { path: string, from: number, to: number }

/** Days in a column: two weeks. */
export const ROWS = 14

/**
 * Draws the days of several spans, one span after the other.
 *
 * @param counts days of each span
 * @param pitch from one mark to the next, across and down
 * @returns for each span its marks, for a pen of any shape, and its columns' edges. A mark has a length, if hardly one:
 *   of a point some viewers of PDFs do not know which way a square pen lies, and leave it out
 */
export function drawDays(counts: number[], pitch: number): DaysDrawn[] {
  let first = 0
  return counts.map((count) => {
    const days = Array.from({ length: count }, (_, index) => first + index)
    first += count
    return {
      path: days.map(day => `M${round((Math.floor(day / ROWS) + 0.5) * pitch)} ${round((day % ROWS + 0.5) * pitch)}h.1`).join(''),
      from: Math.floor(days[0]! / ROWS) * pitch,
      to: (Math.floor(days.at(-1)! / ROWS) + 1) * pitch,
    }
  })
}

/** How wide so many days are drawn. */
export function widthOf(days: number, pitch: number): number {
  return Math.ceil(days / ROWS) * pitch
}

/** The largest whole that can be said in one breath. */
const LARGEST_WHOLE = 5

/** The nearest simple share: `{ part: 2, whole: 3 }` is two of every three. The smallest whole within three per cent is the simplest. */
export function nearestShare(part: number, whole: number): { part: number, whole: number } {
  const shares = Array.from({ length: LARGEST_WHOLE - 1 }, (_, index) => index + 2)
    .map(of => ({ part: Math.round(part / whole * of), whole: of }))
  const error = (share: { part: number, whole: number }) => Math.abs(share.part / share.whole - part / whole)
  return shares.find(share => error(share) < 0.03) ?? shares.toSorted((a, b) => error(a) - error(b))[0]!
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
