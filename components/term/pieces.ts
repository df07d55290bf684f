/** A text cut where its terms stand. */
import type { Mark } from '../text/cut-at-marks.ts'
import { cutAtMarks } from '../text/cut-at-marks.ts'

/** Some words, with the id of the term they open, if they do. */
export interface Piece {
  text: string
  id?: string
}

/** The pieces of a text, in order; of several words that begin at one place the longest counts. Words that are not in it do no harm. */
export function termPieces(text: string, terms: Record<string, string>): Piece[] {
  const words = Object.keys(terms).toSorted((a, b) => b.length - a.length)
  const marks: (Mark & { id: string })[] = []
  for (let at = 0; at < text.length;) {
    const word = words.find(word => text.startsWith(word, at) && !marks.some(({ id }) => id === terms[word]))
    if (word !== undefined)
      marks.push({ start: at, end: at + word.length, id: terms[word]! })
    at += word?.length ?? 1
  }
  return cutAtMarks<typeof marks[number], Piece>(text, marks, text => ({ text }), (text, { id }) => ({ text, id }))
}
