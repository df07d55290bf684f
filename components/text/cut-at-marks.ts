/** A stretch of a text, from its first letter to the one after its last. */
export interface Mark { start: number, end: number }

/**
 * Cuts a text where its marks stand.
 *
 * @param marks in order, apart from each other
 * @param plain what the words between marks become
 * @param marked what a mark becomes, from its words and itself
 * @returns the pieces in order; where no words stand between two marks, there is no piece
 */
export function cutAtMarks<M extends Mark, P>(text: string, marks: readonly M[], plain: (words: string) => P, marked: (words: string, mark: M) => P): P[] {
  const pieces: P[] = []
  let at = 0
  const pass = (end: number) => {
    if (end > at)
      pieces.push(plain(text.slice(at, end)))
  }
  for (const mark of marks) {
    pass(mark.start)
    pieces.push(marked(text.slice(mark.start, mark.end), mark))
    at = mark.end
  }
  pass(text.length)
  return pieces
}
