import type { MermaidPage } from './mermaid-page.ts'
import type { Mentions, Sketch } from './model.ts'
import type { Source } from './source.ts'
import { VERDICTS } from '../../data/loader/verdicts.ts'
import { alignStarts } from './align.ts'
import { drawSketch, findMentions } from './in-page.ts'
import { ContentError } from '../../data/loader/content-error.ts'
import { didYouMean } from '../../data/loader/nearest.ts'
import { mermaidText } from './source.ts'
import { assignSteps } from './steps.ts'
import { writeSvg } from './svg.ts'
import { explain } from './syntax-error.ts'
import { describeDiagram } from './describe.ts'

const SHAPES = new Set([undefined, 'square', 'round', 'stadium', 'diamond'])
/** Classes beside the actors': an answer as a stamp, a verdict on a claim as its stamp, a step without an actor. */
const OWN_CLASSES = ['verdict', 'plain', ...VERDICTS]

/**
 * Draws one diagram.
 *
 * @param name the diagram's name, the file's without its ending
 * @throws {ContentError} with the file and line where Mermaid cannot read it or the deck cannot show it
 */
export async function drawDiagram(page: MermaidPage, name: string, source: Source, marks: ReadonlyMap<string, string>): Promise<string> {
  // The whole comes first: an error in it is the teacher's, an error in a beginning only is about where a step stands.
  await read(page, source)
  const prefixes: Mentions[] = []
  for (const step of source.steps)
    prefixes.push(await read(page, source, step.line))
  prefixes.push(await read(page, source))
  const stepOf = assignSteps(prefixes)

  const sketch = alignStarts(await page.run(drawSketch, { name, text: mermaidText(source), title: source.title }))
  check(sketch, source, marks)
  const description = describeDiagram(sketch, stepOf, source.steps)
  return writeSvg(sketch, { name, stepOf, marks, description })
}

async function read(page: MermaidPage, source: Source, before?: number): Promise<Mentions> {
  const result = await page.run(findMentions, mermaidText(source, before))
  if ('error' in result) {
    throw before === undefined
      ? explain(source, result.error)
      : new ContentError(source.file, before, 'expected this step between two whole statements, below the line "flowchart ..."')
  }
  if (result.found.subgraphs)
    throw new ContentError(source.file, lineOf(source, 'subgraph'), 'expected a flowchart without a subgraph: the slide does not draw them')
  return result.found
}

function check(sketch: Sketch, source: Source, marks: ReadonlyMap<string, string>): void {
  const classes = [...marks.keys(), ...OWN_CLASSES]
  for (const node of sketch.nodes) {
    if (!SHAPES.has(node.shape))
      throw new ContentError(source.file, lineOf(source, node.id), `expected node "${node.id}" in one of the shapes [text], (text), ([text]) or {text}`)
    const unknown = node.classes.find(name => !classes.includes(name))
    if (unknown)
      throw new ContentError(source.file, lineOf(source, `:::${unknown}`), `expected one of :::${classes.join(', :::')}, found :::${unknown}${didYouMean(unknown, classes)}`)
  }
}

function lineOf(source: Source, word: string): number {
  return source.body.find(({ text }) => text.includes(word))?.line ?? 1
}
