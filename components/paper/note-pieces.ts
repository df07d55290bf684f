/** A paragraph of notes cut where its citations stand. */
import { findCitations } from '../../data/loader/markup/citations.ts'
import { cutAtMarks } from '../text/cut-at-marks.ts'

/** Some words, or what a citation names: keys, or keys with a page, as `#lesson/citations` has them. */
export type NotePiece = string | { keys: string[] }

/** The pieces of one paragraph, in order. */
export function notePieces(paragraph: string): NotePiece[] {
  return cutAtMarks<ReturnType<typeof findCitations>[number], NotePiece>(paragraph, findCitations(paragraph), words => words, (_, { cites }) => ({ keys: cites.map(({ id }) => id) }))
    .filter(piece => typeof piece !== 'string' || piece.trim() !== '')
}
