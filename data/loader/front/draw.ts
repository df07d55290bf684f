/** The moving front as a browser gets it: paths and numbers, ready to be drawn. */
import type { Event, Front, FrontPlace, FrontState } from '../schema.ts'
import type { Geography } from './geography.ts'
import type { Point } from './lines.ts'
import { dateOfState } from './check.ts'
import { daysBetween, formatDate } from '../dates.ts'
import { MAP, project, projection } from './geography.ts'
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
  /** The share of Korea's land that lies north of the line, in per cent; none without a line. */
  share?: number
}

/** The whole map. */
export interface DrawnFront {
  width: number
  height: number
  land: string
  around: string
  /** The 38th parallel from edge to edge. */
  parallel: string
  /** The whole country, and its middle from near by: pixels are multiplied by `scale` and moved by `x` and `y`. */
  views: { whole: View, close: View }
  /** The points of a line that are front: from this one to that one; the others lie in the sea. */
  front: { from: number, to: number }
  note: string
  places: DrawnPlace[]
  states: DrawnState[]
}

/** How a map is shown, and how high the 38th parallel then meets the right edge. */
export interface View { scale: number, x: number, y: number, parallel: number }

const CLOSE: { scale: number, middle: Point } = { scale: 2.4, middle: [127.2, 38] }

const PARALLEL: Point[] = Array.from({ length: 14 }, (_, index) => [121 + index, 38])

/** Puts the data on the map. `events` gives the dates that states name; the first of them is the beginning of the war. */
export function drawFront({ note, places, states }: Front, events: Event[], { korea, land, around }: Geography): DrawnFront {
  const first = dateOfState(states[0]!.when, events)
  const place = (id: string) => places.find(candidate => candidate.id === id)!
  const shown = new Set(states.flatMap(({ north, south, on }) => [...north, ...south, ...on]))
  let points: number[] = []
  return {
    ...MAP,
    land,
    around,
    parallel: path(PARALLEL),
    views: { whole: view(1, 0, 0), close: closeView() },
    front: FRONT,
    note,
    places: places.filter(({ id }) => shown.has(id)).map(({ id, name, label, at }) => ({ id, name, label, ...pixel(lonLat(at)) })),
    states: states.map((state): DrawnState => {
      const line = wholeLine(state, places)
      const date = dateOfState(state.when, events)
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
        ...line && { share: Math.round(shareNorth(korea, line) * 100) },
      }
    }),
  }
}

function closeView(): View {
  const [x, y] = project(CLOSE.middle)
  return view(CLOSE.scale, MAP.width / 2 - x * CLOSE.scale, MAP.height / 2 - y * CLOSE.scale)
}

function view(scale: number, x: number, y: number): View {
  const [, middle] = project(CLOSE.middle)
  const [longitude] = projection.invert!([(MAP.width - x) / scale, middle])!
  const [, parallel] = project([longitude, 38])
  return { scale, x: tenth(x), y: tenth(y), parallel: tenth(parallel * scale + y) }
}

function pixel(point: Point): { x: number, y: number } {
  const [x, y] = project(point)
  // What lies beyond the map's edges ends at them.
  return { x: tenth(Math.min(MAP.width, Math.max(0, x))), y: tenth(y) }
}

function path(points: Point[]): string {
  return `M${points.map(point => Object.values(pixel(point)).join(' ')).join('L')}`
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10
}
