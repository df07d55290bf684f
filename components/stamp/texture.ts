/** Where a stamp's rubber did not touch the paper: three lattices of dots whose steps never meet, so that no pattern shows. */

/** Dots of one size: a path of points for a round pen of this width, in px. */
export interface Dots { width: number, path: string }

interface Lattice { width: number, stepX: number, stepY: number, x: number, y: number }

/** The largest stamp of the deck, with room to spare; what reaches beyond a smaller one is cut off. */
const WIDTH = 640
const HEIGHT = 240

const LATTICES: Lattice[] = [
  { width: 3, stepX: 57, stepY: 61, x: 13, y: 43 },
  { width: 4, stepX: 83, stepY: 47, x: 62, y: 21 },
  { width: 2.2, stepX: 37, stepY: 43, x: 46, y: 13 },
]

/** The dots of a worn stamp. Points of a path, because a PDF keeps a path as it is and makes a picture of a gradient or a mask. */
export const STAMP_TEXTURE: Dots[] = LATTICES.map(({ width, stepX, stepY, x, y }) => ({
  width,
  path: steps(y % stepY, HEIGHT, stepY).flatMap(top => steps(x % stepX, WIDTH, stepX).map(left => `M${left} ${top}h0`)).join(''),
}))

function steps(from: number, to: number, step: number): number[] {
  return Array.from({ length: Math.ceil((to - from) / step) }, (_, index) => from + index * step)
}
