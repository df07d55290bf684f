/** Prose whose citations have become the numbers of notes. */
import { cutAtMarks } from '../text/cut-at-marks.ts'
import { findCitations } from '../../data/loader/markup/citations.ts'

/** Some words, or the number of a note. */
export type ToldPiece = { text: string } | { note: number }

export interface Told {
  paragraphs: ToldPiece[][]
  /** The citations of each note, as they are written; sources that are cited together share a note. */
  notes: string[][]
}

/** Numbers the citations of some paragraphs by their first use. */
export function told(prose: string[]): Told {
  const notes = new Map<string, string[]>()
  const paragraphs = prose.map(paragraph => cutAtMarks<ReturnType<typeof findCitations>[number], ToldPiece>(
    paragraph.trim(),
    findCitations(paragraph.trim()),
    text => ({ text }),
    (_, { cites }) => {
      const ids = cites.map(({ id }) => id)
      const name = ids.join('; ')
      notes.set(name, ids)
      return { note: [...notes.keys()].indexOf(name) + 1 }
    },
  ))
  return { paragraphs, notes: [...notes.values()] }
}
