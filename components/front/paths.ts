/** The shapes of the front as SVG paths. */

/** Diagonal lines over a box, each from edge to edge: the sign of what the North holds, in any colour and in none. */
export function hatch(width: number, height: number, gap: number): string {
  return Array.from({ length: Math.ceil((width + height) / gap) - 1 }, (_, index) => {
    const sum = (index + 1) * gap
    const [x, y] = [Math.max(0, sum - height), Math.max(0, sum - width)]
    return `M${x} ${sum - x}L${sum - y} ${y}`
  }).join('')
}

/** A line through points given as x and y in turn; of the points only those of `front`, where that is given. */
export function line(points: number[], { from = 0, to = points.length / 2 - 1 }: { from?: number, to?: number } = {}): string {
  const pairs: string[] = []
  for (let index = from; index <= to; index++)
    pairs.push(`${round(points[index * 2]!)} ${round(points[index * 2 + 1]!)}`)
  return `M${pairs.join('L')}`
}

/** All that lies under a line which runs from the left edge of a map to its right one. */
export function below(points: number[], { width, height }: { width: number, height: number }): string {
  return `${line(points)}L${width} ${height}L0 ${height}Z`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
