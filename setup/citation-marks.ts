/** Citations in a slide's text, as Pandoc writes them: `[@D03]` or `[@D03; @weathersby1998]`. */

const CITATION = /\[(@[\w-]+(?:;\s*@[\w-]+)*)\]/g

/** One citation in a text: where it stands and the keys it names. */
export interface CitationMark {
  start: number
  end: number
  keys: string[]
}

/** Every citation in a slide's Markdown, in order. */
export function findCitations(markdown: string): CitationMark[] {
  return [...markdown.matchAll(CITATION)].map(match => ({
    start: match.index,
    end: match.index + match[0].length,
    keys: (match[1] ?? '').split(';').map(key => key.trim().slice(1)),
  }))
}

/** The keys in the order of their first use, which is the order of their numbers. */
export function citedKeys(markdown: string): string[] {
  return [...new Set(findCitations(markdown).flatMap(({ keys }) => keys))]
}

/** The text alone, its citations taken out. */
export function withoutCitations(markdown: string): string {
  return markdown.replace(CITATION, '').trim()
}
