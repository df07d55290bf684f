import type { Sketch } from './model.ts'

/**
 * Lets nodes that stand under each other at the left edge begin at one margin, as lines of text do.
 * Mermaid centres them; growing to the left leaves every arrow where it is.
 */
export function alignStarts(sketch: Sketch): Sketch {
  const led = new Set(sketch.edges.map(edge => edge.to))
  const column = Math.min(...sketch.nodes.map(node => node.x))
  const starts = sketch.nodes.filter(node => !led.has(node.id) && node.x - column < 1)
  const margin = Math.min(...starts.map(node => node.x - node.width / 2))
  return {
    ...sketch,
    nodes: sketch.nodes.map((node) => {
      if (!starts.includes(node))
        return node
      const right = node.x + node.width / 2
      return { ...node, x: (margin + right) / 2, width: right - margin }
    }),
  }
}
