/** The moving front as a browser gets it: paths and numbers, ready to be drawn. */
import type { Event, Front, FrontPlace, FrontState } from '../schema.ts'
import type { Plane } from './geography.ts'
import type { Point } from './lines.ts'
import { dateNamed, daysBetween, formatDate } from '../dates.ts'
import { geography, MAP, planeOf } from './geography.ts'
import { FRONT, lonLat, wholeLine } from './lines.ts'
import { shareNorth } from './territory.ts'

/** A named place of the map. */
export interface DrawnPlace extends Pick<FrontPlace, 'id' | 'name' | 'label'> { x: number, y: number }

/** The front at one moment. */
export interface DrawnState extends Pick<FrontState, 'id' | 'when' | 'close' | 'name' | 'parallel' | 'text' | 'sources' | 'north' | 'south' | 'on'> {
  /** As it is written, "About 24 January 1951", and as short as it can be, "Jan 1951". */
  date: string
  short: string
  /** Days since the war began; `about` where the date is no better. */
  day: number
  about: boolean
  /** The line from edge to edge, x and y in turn; where there was none, the one before it. */
  points: number[]
  /** Where there was no line: the routes of the advance. */
  routes?: string[]
  /** The share of the land that lies north of the line, in per cent; none without a line. */
  share?: number
}

/** The whole map. */
export interface DrawnFront {
  width: number
  height: number
  land: string
  around: string
  /** How the land is called, and what stands around it. */
  name: string
  neighbours: { name: string, x: number, y: number }[]
  /** The parallel that is always there, from edge to edge; empty without one. */
  parallel: string
  parallelName: string
  /** The actors whose colours the sides have. */
  sides: Front['map']['sides']
  /** The whole country, and its middle from near by: pixels are multiplied by `scale` and moved by `x` and `y`. */
  views: { whole: View, close: View }
  /** The points of a line that are front: from this one to that one; the others lie in the sea. */
  front: { from: number, to: number }
  note: string
  places: DrawnPlace[]
  states: DrawnState[]
}

/** How a map is shown, and how high its parallel then meets the right edge. */
export interface View { scale: number, x: number, y: number, parallel: number }

/** Of a lesson that has no map. */
const NOTHING: DrawnFront = {
  ...MAP,
  land: '',
  around: '',
  name: '',
  neighbours: [],
  parallel: '',
  parallelName: '',
  sides: { north: '', south: '' },
  views: { whole: { scale: 1, x: 0, y: 0, parallel: 0 }, close: { scale: 1, x: 0, y: 0, parallel: 0 } },
  front: FRONT,
  note: '',
  places: [],
  states: [],
}

/** Puts the data on the map. `events` gives the dates that states name; the first of them is the beginning of the war. */
export function drawFront({ map, note, places, states }: Front, events: Event[]): DrawnFront {
  if (states.length === 0)
    return NOTHING
  const plane = planeOf(map)
  const { country, land, around } = geography(map, plane)
  const first = dateNamed(states[0]!.when, events)
  const pixel = (point: Point) => onMap(plane, point)
  const path = (points: Point[]) => `M${points.map(point => Object.values(pixel(point)).join(' ')).join('L')}`
  const place = (id: string) => places.find(candidate => candidate.id === id)!
  const shown = new Set(states.flatMap(({ north, south, on }) => [...north, ...south, ...on]))
  let points: number[] = []
  return {
    ...MAP,
    land,
    around,
    name: map.name,
    neighbours: map.neighbours.map(({ name, at }) => ({ name, ...pixel(lonLat(at)) })),
    parallel: map.parallel ? path(Array.from({ length: plane.east - plane.west + 1 }, (_, index) => [plane.west + index, map.parallel!.at])) : '',
    parallelName: map.parallel?.name ?? '',
    sides: map.sides,
    views: { whole: view(map, plane, 1, 0, 0), close: closeView(map, plane) },
    front: FRONT,
    note,
    places: places.filter(({ id }) => shown.has(id)).map(({ id, name, label, at }) => ({ id, name, label, ...pixel(lonLat(at)) })),
    states: states.map((state): DrawnState => {
      const line = wholeLine(state, { places, map }, plane)
      const date = dateNamed(state.when, events)
      points = line?.map(pixel).flatMap(({ x, y }) => [x, y]) ?? points
      const { id, when, close, name, parallel, text, sources, north, south, on, routes, display } = state
      return {
        id,
        when,
        close,
        name,
        parallel,
        text,
        sources,
        north,
        south,
        on,
        date: display ?? formatDate(date),
        short: formatDate(date.slice(0, 7), { short: true }),
        day: daysBetween(first, date),
        about: display !== undefined,
        points,
        ...routes && { routes: routes.map(ids => path(ids.map(stop => lonLat(place(stop).at)))) },
        ...line && { share: Math.round(shareNorth(country, line, plane) * 100) },
      }
    }),
  }
}

function closeView(map: Front['map'], plane: Plane): View {
  const { at, scale } = map.near
  const [x, y] = plane.project(lonLat(at))
  return view(map, plane, scale, MAP.width / 2 - x * scale, MAP.height / 2 - y * scale)
}

function view({ near, parallel: reference }: Front['map'], { project, projection }: Plane, scale: number, x: number, y: number): View {
  const [, middle] = project(lonLat(near.at))
  const [longitude] = projection.invert!([(MAP.width - x) / scale, middle])!
  const [, parallel] = project([longitude, reference?.at ?? near.at[0]])
  return { scale, x: tenth(x), y: tenth(y), parallel: tenth(parallel * scale + y) }
}

function onMap({ project }: Plane, point: Point): { x: number, y: number } {
  const [x, y] = project(point)
  // What lies beyond the map's edges ends at them.
  return { x: tenth(Math.min(MAP.width, Math.max(0, x))), y: tenth(y) }
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10
}
