/** Pieces of a text one after the other, each closed as a sentence: what a drawing shows, in words. */
export function inSentences(...pieces: (string | undefined)[]): string {
  return pieces.map(piece => piece?.trim()).filter(piece => piece).map(piece => piece!.replace(/(?<![.?!:][”’"]?)$/, '.')).join(' ')
}
