import type { Mark } from '../text/cut-at-marks.ts'
import { cutAtMarks } from '../text/cut-at-marks.ts'

/** A stretch of a quotation, marked or not. */
export interface Piece {
  text: string
  marked: boolean
}

/** Cuts a quotation where its marks begin and end. Marks are words of the quotation (data/loader/schema.ts sees to it). */
export function markedPieces(quotation: string, marks: readonly string[]): Piece[] {
  const found = marks
    .map(mark => ({ start: quotation.indexOf(mark), end: quotation.indexOf(mark) + mark.length }))
    .sort((a, b) => a.start - b.start)
  return cutAtMarks<Mark, Piece>(quotation, found, text => ({ text, marked: false }), text => ({ text, marked: true }))
}
