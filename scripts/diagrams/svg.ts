import type { DiagramText } from '../../components/diagram/diagram-text.ts'
import type { Box, EdgeSketch, NodeSketch, Row, Sketch } from './model.ts'
import { escapeHtml } from '../lib/escape-html.ts'
import { FONT_SIZE, LINE_HEIGHT, sizeOf } from './typography.ts'

/** What a drawing needs beside the geometry. */
export interface Details {
  /** The diagram's name; every element's `data-id` begins with it. */
  name: string
  stepOf: ReadonlyMap<string, number>
  /** Marker by actor's id. */
  marks: ReadonlyMap<string, string>
  description: DiagramText
}

/** Room around the outermost shapes, for markers and thick strokes. */
const MARGIN = 9

/**
 * Writes the drawing: shapes, lines and words with the deck's classes and no colours, so that the
 * theme, the step and the paper decide how it looks.
 */
export function writeSvg(sketch: Sketch, details: Details): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="diagram" viewBox="${viewBox(sketch)}" aria-hidden="true" fill="none" stroke="currentColor" text-anchor="middle">`,
    `<metadata>${escapeHtml(JSON.stringify(details.description))}</metadata>`,
    ...sketch.edges.map(edge => drawEdge(edge, details)),
    ...sketch.nodes.map(node => drawNode(node, details)),
    '</svg>',
    '',
  ].join('\n')
}

function drawNode(node: NodeSketch, details: Details): string {
  const actor = node.classes.find(name => details.marks.has(name))
  const classes = ['node', ...node.classes.map(name => name === actor ? `actor-${name}` : name)]
  const mark = actor && `<path class="mark" transform="translate(${num(node.x - 8)} ${num(node.y - node.height / 2 - 8)})" d="${details.marks.get(actor)}"/>`
  return `<g class="${classes.join(' ')}" ${placed(node.id, details)}>${drawShape(node)}${mark ?? ''}${drawText(node, sizeOf(node.classes))}</g>`
}

function drawShape({ x, y, width, height, shape }: NodeSketch): string {
  const left = x - width / 2
  const top = y - height / 2
  if (shape === 'diamond')
    return `<path class="shape" d="M${num(x)} ${num(top)} ${num(left + width)} ${num(y)} ${num(x)} ${num(top + height)} ${num(left)} ${num(y)}z"/>`
  const radius = ({ round: 12, stadium: height / 2 } as Record<string, number>)[shape] ?? 2
  return `<rect class="shape" x="${num(left)}" y="${num(top)}" width="${num(width)}" height="${num(height)}" rx="${num(radius)}"/>`
}

function drawEdge(edge: EdgeSketch, details: Details): string {
  const { tip, label } = edge
  const head = tip ? `<path class="head" transform="translate(${num(tip.x)} ${num(tip.y)}) rotate(${num(tip.angle)})" d="M0 0-12-5.5v11z"/>` : ''
  return `<g class="edge ${edge.stroke}" ${placed(edge.id, details)}><path class="line" d="${rounded(edge.d)}"/>${head}${label ? drawLabel(label) : ''}</g>`
}

function drawLabel(label: Box & { rows: Row[] }): string {
  const { x, y, width, height } = label
  return `<g class="edge-label"><rect class="ground" x="${num(x - width / 2 - 4)}" y="${num(y - height / 2)}" width="${num(width + 8)}" height="${num(height)}"/>${drawText(label, FONT_SIZE)}</g>`
}

function drawText({ x, y, rows }: Box & { rows: Row[] }, size: number): string {
  // A third of the size below the middle is where letters of both fonts stand when they look centred.
  const first = y - (rows.length - 1) / 2 * LINE_HEIGHT + size * 0.34
  const lines = rows.map((row, index) => {
    const words = row.map(run => run.strong ? `<tspan class="strong">${escapeHtml(run.text)}</tspan>` : escapeHtml(run.text)).join(' ')
    return `<tspan x="${num(x)}" y="${num(first + index * LINE_HEIGHT)}">${words}</tspan>`
  })
  // A size as an attribute would be taken for a utility by UnoCSS, and blown up.
  return `<text fill="currentColor" stroke="none" style="font-size:${size}px">${lines.join('')}</text>`
}

function placed(id: string, { name, stepOf }: Details): string {
  const step = stepOf.get(id) ?? 0
  return `data-id="${escapeHtml(`${name}-${id}`)}" data-step="${step}" style="--step:${step}"`
}

function viewBox({ nodes, edges }: Sketch): string {
  const labels = edges.flatMap(edge => edge.label ?? [])
  // Curves stay inside their points, so the points are enough to know where a line can be.
  const points = edges.flatMap(edge => [...edge.d.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y), width: 0, height: 0 })))
  const boxes: Box[] = [...nodes, ...labels, ...points]
  const left = Math.min(...boxes.map(box => box.x - box.width / 2)) - MARGIN
  const top = Math.min(...boxes.map(box => box.y - box.height / 2)) - MARGIN
  const right = Math.max(...boxes.map(box => box.x + box.width / 2)) + MARGIN
  const bottom = Math.max(...boxes.map(box => box.y + box.height / 2)) + MARGIN
  return [left, top, right - left, bottom - top].map(num).join(' ')
}

function num(value: number): string {
  return String(Math.round(value * 10) / 10 || 0)
}

function rounded(d: string): string {
  return d.replace(/-?\d*\.\d+(?:e-?\d+)?/g, number => num(Number(number)))
}
