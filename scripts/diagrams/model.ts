/** What the parts of the diagram renderer hand to each other. */

/** A stretch of text in one hand; `strong` is what stands between `**` in the source. */
export interface Run {
  text: string
  strong: boolean
}

/** A line of text as Mermaid broke it. */
export type Row = Run[]

/** A box by its middle. */
export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** A node as Mermaid laid it out. */
export interface NodeSketch extends Box {
  id: string
  /** Mermaid's name of the shape, such as `square` or `diamond`. */
  shape: string
  classes: string[]
  rows: Row[]
}

/** An arrow as Mermaid laid it out. */
export interface EdgeSketch {
  id: string
  from: string
  to: string
  stroke: string
  /** The path's data. */
  d: string
  /** Where the arrow points: its tip and direction in degrees; none on a plain line. */
  tip: { x: number, y: number, angle: number } | null
  label: Box & { rows: Row[] } | null
}

/** A whole diagram as Mermaid laid it out: geometry and words, no style. */
export interface Sketch {
  title: string
  nodes: NodeSketch[]
  edges: EdgeSketch[]
}

/** The ids that a source, or the beginning of one, mentions. */
export interface Mentions {
  nodes: string[]
  edges: string[]
}
