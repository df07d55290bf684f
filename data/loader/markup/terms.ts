/** Terms in a slide's text, written as links: `[hill](term:hill)`. */

const MARK = /\[([^[\]\n]+)\]\(term:([^()\s]*)\)/g

/** One term in a text: where its mark stands, the word that opens it, and the id it names. */
export interface TermMark {
  start: number
  end: number
  word: string
  id: string
}

/** Every term in a slide's Markdown, in order. */
export function findTerms(markdown: string): TermMark[] {
  return [...markdown.matchAll(MARK)].map(match => ({
    start: match.index,
    end: match.index + match[0].length,
    word: match[1]!,
    id: match[2]!,
  }))
}
