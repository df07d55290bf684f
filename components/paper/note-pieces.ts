/** A paragraph of notes cut where its citations stand. */
import { findCitations } from '../../data/loader/markup/citations.ts'

/** Some words, or what a citation names: keys, or keys with a page, as `#lesson/citations` has them. */
export type NotePiece = string | { keys: string[] }

/** The pieces of one paragraph, in order. */
export function notePieces(paragraph: string): NotePiece[] {
  const pieces: NotePiece[] = []
  let at = 0
  for (const { start, end, cites } of findCitations(paragraph)) {
    pieces.push(paragraph.slice(at, start), { keys: cites.map(({ id }) => id) })
    at = end
  }
  pieces.push(paragraph.slice(at))
  return pieces.filter(piece => typeof piece !== 'string' || piece.trim() !== '')
}
