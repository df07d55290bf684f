/** A country and its neighbours from Natural Earth, on an equal-area plane: what is as large on the map is as large on the ground. */
import type { MultiPolygon } from 'geojson'
import type { GeometryCollection, Polygon, Topology } from 'topojson-specification'
import type { Front } from '../schema.ts'
import type { Point } from './lines.ts'
import { createRequire } from 'node:module'
import { geoConicEqualArea, geoPath, type GeoProjection } from 'd3-geo'
import { merge } from 'topojson-client'
import { filter, filterWeight, presimplify, simplify, sphericalRingArea, sphericalTriangleArea } from 'topojson-simplify'

/** The map in canvas pixels. */
export const MAP = { width: 440, height: 500 } as const
const MARGIN = 16

/** What the eye cannot see at this size is left out: islands, and corners of a coast, in square pixels. */
const SMALLEST_ISLAND = 29.33
const SMALLEST_CORNER = 6.6

type Countries = Topology<{ countries: GeometryCollection<{ name: string }> }>

/** The plane of a map: one projection for coasts, lines and areas. */
export interface Plane {
  projection: GeoProjection
  /** A point of the map, in pixels. */
  project: (point: Point) => Point
  /** Whole degrees of longitude at or beyond the map's edges, and a latitude far beyond its top. */
  west: number
  east: number
  north: number
}

/** Lays the plane out so that the map's corners are seen. */
export function planeOf({ corners, parallels, meridian }: Front['map']): Plane {
  const [[south, west], [north, east]] = corners
  const projection = geoConicEqualArea()
    .parallels(parallels)
    .rotate([-meridian, 0])
    .fitExtent([[MARGIN, MARGIN], [MAP.width - MARGIN, MAP.height - MARGIN]], { type: 'MultiPoint', coordinates: [[west, south], [east, south], [west, north], [east, north]] })
  const longitudes = (x: number) => [0, MAP.height].map(y => projection.invert!([x, y])![0])
  return {
    projection,
    project: point => projection(point)!,
    west: Math.floor(Math.min(...longitudes(0))),
    east: Math.ceil(Math.max(...longitudes(MAP.width))),
    north: Math.min(89, north + 7),
  }
}

/** The land that the front runs through, without a border through it: whole, to be measured, and simplified, to be drawn. */
export interface Geography { country: MultiPolygon, land: string, around: string }

const world = (): Countries => createRequire(import.meta.url)('world-atlas/countries-10m.json') as Countries
const nameOf = (country: { properties?: unknown }) => (country.properties as { name?: string } | undefined)?.name ?? ''

/** The names that countries have in Natural Earth. */
export function countryNames(): string[] {
  return world().objects.countries.geometries.map(nameOf)
}

/** Reads the countries and puts them on the plane. */
export function geography({ countries, neighbours }: Front['map'], { projection }: Plane): Geography {
  const all = world()
  const others = neighbours.map(({ country }) => country)
  const named = (topology: Countries, names: string[]) => topology.objects.countries.geometries
    .filter((country): country is Polygon<{ name: string }> => names.includes(nameOf(country)))
  const near: Countries = { ...all, objects: { countries: { type: 'GeometryCollection', geometries: named(all, [...countries, ...others]) } } }
  const steradians = (pixels: number) => pixels / projection.scale() ** 2
  const large = filter(near, filterWeight(near, steradians(SMALLEST_ISLAND), ring => sphericalRingArea(ring, false)))
  const simple = simplify(presimplify(large, sphericalTriangleArea), steradians(SMALLEST_CORNER)) as Countries
  projection.clipExtent([[-2, -2], [MAP.width + 2, MAP.height + 2]])
  const drawn = (names: string[], digits: number) => geoPath(projection).digits(digits)(merge(simple, named(simple, names))) ?? ''
  const shapes = { land: drawn(countries, 1), around: drawn(others, 0) }
  projection.clipExtent(null)
  return { country: merge(near, named(near, countries)), ...shapes }
}
