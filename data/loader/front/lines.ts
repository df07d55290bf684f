/** A front line in degrees: through its places, out to the map's edges, and in pieces of the same number, so that one can turn into another. */
import type { Front, FrontState } from '../schema.ts'
import type { Plane } from './geography.ts'

/** Longitude and latitude, in the order of GeoJSON. */
export type Point = [longitude: number, latitude: number]

/** Pieces of the way in from the map's western edge, along the front, and out to the eastern edge. */
const PIECES = { west: 12, front: 36, east: 3 }

/** The points of a whole line, and which of them are front and not sea. */
export interface Line { points: Point[], from: number, to: number }

/** All lines have the same number of points; the front itself begins and ends at the same ones. */
export const FRONT = { from: PIECES.west, to: PIECES.west + PIECES.front } as const
export const POINTS = PIECES.west + PIECES.front + PIECES.east + 1

/** The places of the front itself, from west to east; none where there was no line. */
export function waypoints(state: FrontState, { places, map }: Pick<Front, 'places' | 'map'>): Point[] | undefined {
  if (state.parallel !== undefined)
    return map.corners.map(([, longitude]) => [longitude, state.parallel!])
  return state.line?.map(id => lonLat(places.find(place => place.id === id)!.at))
}

/** The whole line from edge to edge. */
export function wholeLine(state: FrontState, data: Pick<Front, 'places' | 'map'>, plane: Plane): Point[] | undefined {
  const front = waypoints(state, data)
  if (!front)
    return
  const west = [...state.west.map(lonLat), front[0]!]
  const east = [front.at(-1)!, ...state.east.map(lonLat)]
  return [
    ...divided([[plane.west, west[0]![1]], ...west], PIECES.west).slice(0, -1),
    ...divided(front, PIECES.front),
    ...divided([...east, [plane.east, east.at(-1)![1]]], PIECES.east).slice(1),
  ]
}

/** Data files say latitude first, as people do. */
export function lonLat([latitude, longitude]: readonly [number, number]): Point {
  return [longitude, latitude]
}

/** Divides a line into so many pieces, all of its corners kept: longer stretches get more of them. */
export function divided(corners: Point[], pieces: number): Point[] {
  const stretches = corners.slice(1).map((to, index) => ({ from: corners[index]!, to, pieces: 1 }))
  if (stretches.length > pieces)
    throw new RangeError(`expected ${pieces} stretches of a line at most, found ${stretches.length}`)
  for (let left = pieces - stretches.length; left > 0; left--) {
    const longest = stretches.reduce((best, stretch) => length(stretch) / stretch.pieces > length(best) / best.pieces ? stretch : best)
    longest.pieces++
  }
  return [corners[0]!, ...stretches.flatMap(({ from, to, pieces }) =>
    Array.from({ length: pieces }, (_, index): Point => between(from, to, (index + 1) / pieces)))]
}

function between(from: Point, to: Point, share: number): Point {
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]
}

/** In degrees of latitude; one of longitude is shorter, the more so the nearer a pole. */
function length({ from, to }: { from: Point, to: Point }): number {
  return Math.hypot((to[0] - from[0]) * Math.cos((from[1] + to[1]) * Math.PI / 360), to[1] - from[1])
}
