import type { Source } from './source.ts'
import { ContentError } from '../../data/loader/content-error.ts'

/** What an error of Mermaid's parser says about itself. Its lines count from the first line below the frontmatter. */
export interface ParserError {
  message: string
  /** Line, from 1, at which the parser stopped. */
  line: number | null
  /** Line, from 1, on which the thing it was reading began. */
  since: number | null
  found: string | null
  atEnd: boolean
  expected: string[]
}

/** Words for what the parser calls by its own names; what is not here helps nobody. */
const WORDS: Record<string, string> = {
  NODE_STRING: 'a node',
  PIPE: '"|"',
  SQE: '"]"',
  PE: '")"',
  STADIUMEND: '"])"',
  DIAMOND_STOP: '"}"',
  NEWLINE: 'a new line',
  LINK: 'an arrow',
  START_LINK: 'an arrow',
  STR: 'text in quotation marks',
  GRAPH: '"flowchart LR"',
  end: '"end"',
}

/** Turns what Mermaid's parser says into one sentence with the line of the file. */
export function explain(source: Source, error: ParserError): ContentError {
  // Where something is never closed, the parser only notices at the end.
  const wanted = error.atEnd ? error.since : error.line
  const at = Math.min(Math.max(wanted ?? 1, 1), source.body.length)
  const { text = '', line = 1 } = source.body[at - 1] ?? {}
  const expected = [...new Set(error.expected.flatMap(token => WORDS[token] ?? []))]
  const problem = expected.length
    ? `Mermaid expected ${listed(expected)}${error.atEnd ? ' before the end' : error.found ? `, not "${error.found}",` : ''} in "${text.trim()}"`
    : error.message.startsWith('Lexical error')
      ? `Mermaid expected a node or an arrow and cannot read "${text.trim()}"`
      : `Mermaid expected a flowchart and cannot read "${text.trim()}": ${firstLine(error.message)}`
  return new ContentError(source.file, line, problem)
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0]!.trim()
}

function listed(words: string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
}
