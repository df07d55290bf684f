/** Korea and its neighbours from Natural Earth, on an equal-area plane: what is as large on the map is as large on the ground. */
import type { MultiPolygon } from 'geojson'
import type { GeometryCollection, Polygon, Topology } from 'topojson-specification'
import type { Point } from './lines.ts'
import { createRequire } from 'node:module'
import { geoConicEqualArea, geoPath } from 'd3-geo'
import { merge } from 'topojson-client'
import { filter, filterWeight, presimplify, simplify, sphericalRingArea, sphericalTriangleArea } from 'topojson-simplify'

/** The map in canvas pixels, and the corners of what it must show. */
export const MAP = { width: 440, height: 500 } as const
const MARGIN = 16
const CORNERS: Point[] = [[124.2, 33.1], [130.9, 33.1], [124.2, 43], [130.9, 43]]

const KOREA = ['North Korea', 'South Korea']
const NEIGHBOURS = ['China', 'Russia', 'Japan']

/** What the eye cannot see at this size is left out: islands, and corners of a coast, in millionths of a steradian. */
const SMALLEST_ISLAND = 4e-6
const SMALLEST_CORNER = 9e-7

type Countries = Topology<{ countries: GeometryCollection<{ name: string }> }>

/** One projection for coasts, lines and areas. */
export const projection = geoConicEqualArea()
  .parallels([35, 42])
  .rotate([-127.5, 0])
  .fitExtent([[MARGIN, MARGIN], [MAP.width - MARGIN, MAP.height - MARGIN]], { type: 'MultiPoint', coordinates: CORNERS })

/** A point of the map, in pixels. */
export function project(point: Point): Point {
  return projection(point)!
}

/** The land of Korea, without a border through it: whole, to be measured, and simplified, to be drawn. */
export interface Geography { korea: MultiPolygon, land: string, around: string }

/** Reads the countries and puts them on the plane. */
export function geography(): Geography {
  const world = createRequire(import.meta.url)('world-atlas/countries-10m.json') as Countries
  const named = (topology: Countries, names: string[]) => topology.objects.countries.geometries
    .filter((country): country is Polygon<{ name: string }> => names.includes((country.properties as { name?: string } | undefined)?.name ?? ''))
  const near: Countries = { ...world, objects: { countries: { type: 'GeometryCollection', geometries: named(world, [...KOREA, ...NEIGHBOURS]) } } }
  const large = filter(near, filterWeight(near, SMALLEST_ISLAND, ring => sphericalRingArea(ring, false)))
  const simple = simplify(presimplify(large, sphericalTriangleArea), SMALLEST_CORNER) as Countries
  projection.clipExtent([[-2, -2], [MAP.width + 2, MAP.height + 2]])
  const drawn = (names: string[], digits: number) => geoPath(projection).digits(digits)(merge(simple, named(simple, names))) ?? ''
  const shapes = { land: drawn(KOREA, 1), around: drawn(NEIGHBOURS, 0) }
  projection.clipExtent(null)
  return { korea: merge(near, named(near, KOREA)), ...shapes }
}
