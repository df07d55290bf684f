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
  const pieces: Piece[] = []
  let at = 0
  for (const { start, end } of found) {
    pieces.push({ text: quotation.slice(at, start), marked: false }, { text: quotation.slice(start, end), marked: true })
    at = end
  }
  pieces.push({ text: quotation.slice(at), marked: false })
  return pieces.filter(piece => piece.text !== '')
}
