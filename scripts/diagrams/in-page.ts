/**
 * What runs inside the browser. Each function travels there as text, so it may use nothing from
 * outside itself but the page's own globals.
 */
import type { Mermaid } from 'mermaid'
import type { Mentions, Row, Sketch } from './model.ts'
import type { ParserError } from './syntax-error.ts'

declare const mermaid: Mermaid

interface FlowDb {
  getVertices: () => Map<string, { id: string, type?: string, classes: string[], domId: string }>
  getEdges: () => { id: string, start: string, end: string, type: string, stroke: string }[]
  getSubGraphs: () => unknown[]
}

/** What the parser finds in `text`, or how it fails. */
export async function findMentions(text: string): Promise<{ found: Mentions & { subgraphs: number } } | { error: ParserError }> {
  try {
    const diagram = await mermaid.mermaidAPI.getDiagramFromText(text)
    if (!diagram.type.startsWith('flowchart'))
      throw new Error(`this is a ${diagram.type} diagram`)
    const db = diagram.db as unknown as FlowDb
    return {
      found: {
        nodes: [...db.getVertices().keys()],
        edges: db.getEdges().map(edge => edge.id),
        subgraphs: db.getSubGraphs().length,
      },
    }
  }
  catch (thrown) {
    const error = thrown as {
      message: string
      hash?: { text?: string, token?: unknown, line?: number, loc?: { first_line: number }, expected?: string[] }
    }
    return {
      error: {
        message: error.message,
        // The parser has already counted the line breaks in what it found.
        line: error.hash?.line === undefined ? null : error.hash.line + 1 - (error.hash.text ?? '').split('\n').length + 1,
        since: error.hash?.loc?.first_line ?? null,
        found: error.hash?.text?.trim() || null,
        atEnd: error.hash?.token === 1,
        expected: (error.hash?.expected ?? []).map(token => token.replaceAll('\'', '')),
      },
    }
  }
}

/** Lets Mermaid lay `text` out and takes its geometry and words, but nothing of its looks. */
export async function drawSketch({ name, text, title }: { name: string, text: string, title: string }): Promise<Sketch> {
  const db = (await mermaid.mermaidAPI.getDiagramFromText(text)).db as unknown as FlowDb
  const { svg: markup } = await mermaid.render(name, text)
  document.body.innerHTML = markup
  const svg = document.querySelector('svg')!
  const toDrawing = svg.getScreenCTM()!.inverse()

  function box(element: SVGGraphicsElement) {
    const { x, y, width, height } = element.getBBox()
    const middle = new DOMPoint(x + width / 2, y + height / 2).matrixTransform(toDrawing.multiply(element.getScreenCTM()!))
    return { x: middle.x, y: middle.y, width, height }
  }

  // Mermaid writes one tspan a word; words in one hand are put together again.
  function rows(group: Element): Row[] {
    return [...group.querySelectorAll('tspan.row')].map((line) => {
      const runs: Row = []
      for (const word of line.querySelectorAll('tspan')) {
        const strong = word.getAttribute('font-weight') === 'bold'
        const last = runs.at(-1)
        if (last?.strong === strong)
          last.text += word.textContent
        else
          runs.push({ text: word.textContent, strong })
      }
      return runs.map(run => ({ ...run, text: run.text.trim() })).filter(run => run.text)
    }).filter(row => row.length)
  }

  function tip(path: SVGPathElement) {
    const length = path.getTotalLength()
    const end = path.getPointAtLength(length)
    const before = path.getPointAtLength(length - 3)
    const angle = Math.atan2(end.y - before.y, end.x - before.x)
    // Mermaid ends a path 4 px before the node, to leave room for its own arrow head.
    return { x: end.x + 3 * Math.cos(angle), y: end.y + 3 * Math.sin(angle), angle: angle * 180 / Math.PI }
  }

  const nodes = [...db.getVertices().values()].map((vertex) => {
    const group = svg.querySelector(`[id="${name}-${vertex.domId}"]`)!
    return {
      id: vertex.id,
      shape: vertex.type ?? 'square',
      classes: vertex.classes,
      rows: rows(group),
      ...box(group.querySelector<SVGGraphicsElement>('.label-container')!),
    }
  })

  const edges = db.getEdges().filter(edge => edge.stroke !== 'invisible').map((edge) => {
    const path = svg.querySelector<SVGPathElement>(`path[data-id="${edge.id}"]`)!
    const label = svg.querySelector<SVGGraphicsElement>(`.edgeLabel .label[data-id="${edge.id}"]`)
    const labelRows = label ? rows(label) : []
    return {
      id: edge.id,
      from: edge.start,
      to: edge.end,
      stroke: edge.stroke,
      d: path.getAttribute('d')!,
      tip: edge.type === 'arrow_open' ? null : tip(path),
      label: label && labelRows.length ? { rows: labelRows, ...box(label.querySelector('text')!) } : null,
    }
  })
  return { title, nodes, edges }
}
