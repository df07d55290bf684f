import { parseDocument } from 'yaml'
import { ContentError } from '../../data/loader/content-error.ts'
import { nearest } from '../../data/loader/nearest.ts'
import { citedKeys, citesOf, withoutCitations } from '../../data/loader/markup/citations.ts'

/** A step of the story, as its `%% step:` comment gives it. */
export interface SourceStep {
  line: number
  say: string
  /** Citation keys, as `[@D03]` names them in the sentence. */
  sources: string[]
}

/** A `.mmd` file, split into what Mermaid reads. */
export interface Source {
  /** Path from the project's folder. */
  file: string
  title: string
  /** The frontmatter's lines, `---` included. */
  head: string[]
  /** The lines Mermaid reads, with the number each has in the file; comments and blank lines are gone. */
  body: { text: string, line: number }[]
  steps: SourceStep[]
}

const STEP = /^\s*%%\s*step\b:?(.*)$/
const COMMENT = /^\s*%%(?!\{)/

/**
 * Reads a diagram's source. Mermaid forgets where comments stood when it counts lines, so they are
 * taken out here and every line left keeps its own number.
 *
 * @param file path from the project's folder, for messages
 * @param text the file's content
 * @throws {ContentError} where there is no title or no step
 */
export function readSource(file: string, text: string): Source {
  const lines = text.split(/\r?\n/)
  const fence = lines[0]?.trim() === '---' ? lines.findIndex((line, index) => index > 0 && line.trim() === '---') : -1
  const head = lines.slice(0, fence + 1)
  const title = readTitle(file, head)

  const body: Source['body'] = []
  const steps: SourceStep[] = []
  lines.slice(head.length).forEach((line, index) => {
    const number = head.length + index + 1
    const say = STEP.exec(line)?.[1]?.trim()
    if (say === '')
      throw new ContentError(file, number, 'expected a sentence after "%% step:"')
    const placed = citesOf(say ?? '').find(({ id, key }) => id !== key)
    if (placed)
      throw new ContentError(file, number, `expected keys alone in the citation of a step, such as [@D03; @D04], found "${placed.id}"`)
    if (say)
      steps.push({ line: number, say: withoutCitations(say), sources: citedKeys(say) })
    const word = /^\s*%%\s*(\w+)\s*:/.exec(line)?.[1]
    if (say === undefined && word && nearest(word, ['step']))
      throw new ContentError(file, number, `expected "%% step: ..." or a remark, found "%% ${word}:". Did you mean "step"?`)
    const own = /^\s*(style|classDef|class|linkStyle|click)\b/.exec(line)?.[1]
    if (own)
      throw new ContentError(file, number, `expected no "${own}": colours and strokes come from styles/, by an actor's id such as :::ann behind a box`)
    if (say === undefined && line.trim() && !COMMENT.test(line))
      body.push({ text: line, line: number })
  })
  if (!steps.length)
    throw new ContentError(file, body.at(-1)?.line ?? 1, 'expected a line "%% step: ..." before the first thing that the teacher tells')
  return { file, title, head, body, steps }
}

/** The whole source as Mermaid reads it, or, with `before`, only the lines above that line of the file. */
export function mermaidText(source: Source, before = Infinity): string {
  return [...source.head, ...source.body.filter(({ line }) => line < before).map(({ text }) => text), ''].join('\n')
}

function readTitle(file: string, head: string[]): string {
  const yaml = parseDocument(head.slice(1, -1).join('\n'))
  const [error] = yaml.errors
  if (error)
    throw new ContentError(file, (error.linePos?.[0].line ?? 1) + 1, `expected YAML between the "---" lines: ${error.message.split('\n', 1)[0]}`)
  const title: unknown = yaml.get?.('title')
  if (typeof title !== 'string' || !title.trim())
    throw new ContentError(file, 1, 'expected the file to begin with "---", a line "title: ..." and "---"')
  return title.trim()
}
