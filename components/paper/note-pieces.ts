/** A paragraph of notes cut where its citations stand. */
import { findCitations } from '../../setup/citation-marks.ts'

/** Some words, or the keys of a citation. */
export type NotePiece = string | { keys: string[] }

/** The pieces of one paragraph, in order. */
export function notePieces(paragraph: string): NotePiece[] {
  const pieces: NotePiece[] = []
  let at = 0
  for (const { start, end, keys } of findCitations(paragraph)) {
    pieces.push(paragraph.slice(at, start), { keys })
    at = end
  }
  pieces.push(paragraph.slice(at))
  return pieces.filter(piece => typeof piece !== 'string' || piece.trim() !== '')
}
