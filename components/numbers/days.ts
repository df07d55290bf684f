/** The days of the war as marks, a column a week, so that every day can be seen. */

/** Some days that follow one another: their marks as one path, and where they begin and end. */
export interface DaysDrawn { path: string, from: number, to: number }

/** Days in a column. */
const WEEK = 7

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
      path: days.map(day => `M${round((Math.floor(day / WEEK) + 0.5) * pitch)} ${round((day % WEEK + 0.5) * pitch)}h.1`).join(''),
      from: Math.floor(days[0]! / WEEK) * pitch,
      to: (Math.floor(days.at(-1)! / WEEK) + 1) * pitch,
    }
  })
}

/** How wide so many days are drawn. */
export function widthOf(days: number, pitch: number): number {
  return Math.ceil(days / WEEK) * pitch
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
