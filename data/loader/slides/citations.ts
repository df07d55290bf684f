/** Citations in a text of the slides: written so that they are read, and of sources that are there. */
import type { Names } from '../names.ts'
import { brokenCitations, findCitations } from '../markup/citations.ts'

/** Tells every citation that is wrong, by its place in the text. */
export function checkCitations(text: string, names: Names, tell: (index: number, problem: string) => void): void {
  for (const { start, end, keys } of findCitations(text)) {
    for (const key of keys) {
      const problem = names.problem('sources', key)
      if (problem)
        tell(start + Math.max(0, text.slice(start, end).indexOf(`@${key}`)), `citation "${key}": ${problem}`)
    }
  }
  brokenCitations(text, names.all('sources')).forEach(({ index, problem }) => tell(index, problem))
}
