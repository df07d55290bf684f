import type { DiagramText } from '../../components/diagram/diagram-text.ts'
import type { EdgeSketch, Row, Sketch } from './model.ts'
import type { SourceStep } from './source.ts'

/**
 * Says in words what the drawing shows, step by step, for those who cannot see it. Made of the words
 * that are drawn, so that the two cannot drift apart.
 */
export function describeDiagram(sketch: Sketch, stepOf: ReadonlyMap<string, number>, steps: Pick<SourceStep, 'say' | 'sources'>[]): DiagramText {
  const labels = new Map(sketch.nodes.map(node => [node.id, spoken(node.rows)]))
  const shown = (step: number) => shows(sketch, labels, id => stepOf.get(id) === step)
  return {
    title: sketch.title,
    before: shown(0),
    steps: steps.map(({ say, sources }, index) => ({ say, sources, shows: shown(index + 1) })),
  }
}

/** A label in one line; a line in the heading's hand is set apart from what follows it. */
export function spoken(rows: Row[]): string {
  return rows.flat().reduce((text, run, index, runs) => {
    const before = runs[index - 1]
    const gap = !before ? '' : before.strong && !run.strong ? ': ' : ' '
    return `${text}${gap}${run.text}`
  }, '')
}

function shows(sketch: Sketch, labels: Map<string, string>, isNow: (id: string) => boolean): string[] {
  const edges = sketch.edges.filter(edge => isNow(edge.id))
  const linked = new Set(edges.flatMap(edge => [edge.from, edge.to]))
  const alone = sketch.nodes.filter(node => isNow(node.id) && !linked.has(node.id))
  return [
    ...alone.map(node => labels.get(node.id)!),
    ...chains(edges).map(chain => chainText(chain, labels)),
  ]
}

/** Arrows that follow one another make one line. */
function chains(edges: EdgeSketch[]): EdgeSketch[][] {
  const result: EdgeSketch[][] = []
  for (const edge of edges) {
    const open = result.find(chain => chain.at(-1)!.to === edge.from)
    if (open)
      open.push(edge)
    else
      result.push([edge])
  }
  return result
}

function chainText(chain: EdgeSketch[], labels: Map<string, string>): string {
  return chain.reduce(
    (text, edge) => `${text} → ${edge.label ? `(${spoken(edge.label.rows)}) → ` : ''}${labels.get(edge.to)!}`,
    labels.get(chain[0]!.from)!,
  )
}
