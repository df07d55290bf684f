/** A text cut where its terms stand. */

/** Some words, with the id of the term they open, if they do. */
export interface Piece {
  text: string
  id?: string
}

/** The pieces of a text, in order; of several words that begin at one place the longest counts. Words that are not in it do no harm. */
export function termPieces(text: string, terms: Record<string, string>): Piece[] {
  const words = Object.keys(terms).toSorted((a, b) => b.length - a.length)
  const pieces: Piece[] = []
  let plain = ''
  for (let at = 0; at < text.length;) {
    const word = words.find(word => text.startsWith(word, at) && !pieces.some(({ id }) => id === terms[word]))
    if (word === undefined) {
      plain += text[at++]
      continue
    }
    pieces.push({ text: plain }, { text: word, id: terms[word]! })
    plain = ''
    at += word.length
  }
  return [...pieces, { text: plain }].filter(piece => piece.text !== '')
}
