/** The map: its lines against the data, its areas against the ground, and its shapes. */
import type { MultiLineString } from 'geojson'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { Point } from '../../../data/loader/front/lines.ts'
import { createRequire } from 'node:module'
import { gzipSync } from 'node:zlib'
import { geoArea, geoDistance } from 'd3-geo'
import { polygonArea } from 'd3-polygon'
import { expect, test } from 'playwright/test'
import { mesh } from 'topojson-client'
import { below, hatch, line } from '../../../components/front/paths.ts'
import { drawFront } from '../../../data/loader/front/draw.ts'
import { geography, MAP, planeOf } from '../../../data/loader/front/geography.ts'
import { divided, FRONT, lonLat, POINTS, wholeLine } from '../../../data/loader/front/lines.ts'
import { isNorthOf, shareNorth, territory } from '../../../data/loader/front/territory.ts'
import { lesson } from '../deck.ts'

const EARTH_KM = 6371
const { front, events } = lesson
const plane = planeOf(front.map)
const { project, projection } = plane
const lined = front.states.filter(({ routes }) => !routes)

const place = (id: string) => lonLat(front.places.find(candidate => candidate.id === id)!.at)
const lineOf = (id: string) => wholeLine(front.states.find(state => state.id === id)!, front, plane)!
const km = (a: Point, b: Point) => geoDistance(a, b) * EARTH_KM
let land: ReturnType<typeof geography>
let drawn: ReturnType<typeof drawFront>
/** Square kilometres of the land that was measured; the projection must agree with the globe. */
let koreaKm2: number

// It takes a second, which only who runs these tests should wait for.
test.beforeAll(() => {
  land = geography(front.map, plane)
  drawn = drawFront(front, events)
  koreaKm2 = geoArea(land.country) * EARTH_KM ** 2
})

/** Pairs of numbers in a path. */
const pairs = (path: string) => [...path.matchAll(/(-?[\d.]+)[ ,](-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as Point)

/** Kilometres from a place to the nearest point of a drawn line, between its points too. */
function distance(to: Point, points: number[]): number {
  const drawnPoints = Array.from({ length: points.length / 2 }, (_, index): Point => [points[index * 2]!, points[index * 2 + 1]!])
  const [x, y] = project(to)
  const nearest = drawnPoints.slice(1).map((end, index) => {
    const [from, along] = [drawnPoints[index]!, [end[0] - drawnPoints[index]![0], end[1] - drawnPoints[index]![1]]]
    const share = Math.min(1, Math.max(0, ((x - from[0]) * along[0]! + (y - from[1]) * along[1]!) / (along[0]! ** 2 + along[1]! ** 2 || 1)))
    return [from[0] + along[0]! * share, from[1] + along[1]! * share] as Point
  }).reduce((best, point) => Math.hypot(point[0] - x, point[1] - y) < Math.hypot(best[0] - x, best[1] - y) ? point : best)
  return km(to, projection.invert!(nearest) as Point)
}

test('every drawn line passes through the places it names', () => {
  for (const state of lined) {
    const { points } = drawn.states.find(({ id }) => id === state.id)!
    const front = points.slice(FRONT.from * 2, FRONT.to * 2 + 2)
    for (const id of state.line ?? [])
      expect(distance(place(id), front), `${state.id}: ${id}`).toBeLessThan(1)
    for (const id of state.on)
      expect(distance(place(id), front), `${state.id}: ${id}`).toBeLessThan(5)
  }
  const { points } = drawn.states[0]!
  for (const longitude of [125, 126.5, 128])
    expect(distance([longitude, 38], points)).toBeLessThan(1)
})

test('every line leaves the cities on their sides, and Kaesong changes sides', () => {
  const seoulNorth = lined.filter(state => isNorthOf(place('seoul'), lineOf(state.id), plane)).map(({ id }) => id)
  expect(seoulNorth).toEqual(['perimeter', 'furthest-south'])
  expect(lined.every(state => !isNorthOf(place('pusan'), lineOf(state.id), plane))).toBe(true)
  expect(isNorthOf(place('kaesong'), lineOf('parallel'), plane)).toBe(false)
  expect(isNorthOf(place('kaesong'), lineOf('armistice-line'), plane)).toBe(true)
})

test('all lines have the same points, from edge to edge, and their front at the same ones', () => {
  for (const { id, points } of drawn.states) {
    expect(points, id).toHaveLength(POINTS * 2)
    expect(points[0], id).toBe(0)
    expect(points.at(-2), id).toBe(MAP.width)
  }
  const { points } = drawn.states.at(-1)!
  expect(km(place('imjin-mouth'), projection.invert!([points[FRONT.from * 2]!, points[FRONT.from * 2 + 1]!]) as Point)).toBeLessThan(1)
  expect(km(place('east-end'), projection.invert!([points[FRONT.to * 2]!, points[FRONT.to * 2 + 1]!]) as Point)).toBeLessThan(1)
})

test('where there was no line, none is claimed', () => {
  const landing = drawn.states.find(({ id }) => id === 'landing')!
  expect(landing.share).toBeUndefined()
  expect(landing.routes).toHaveLength(2)
  expect(landing.points).toEqual(drawn.states[1]!.points)
})

test('a line divided into pieces keeps its corners and its ends', () => {
  const corners: Point[] = [[120, 38], [126, 38], [126, 40]]
  const points = divided(corners, 12)
  expect(points).toHaveLength(13)
  for (const corner of corners)
    expect(points).toContainEqual(corner)
  expect(() => divided(corners, 1)).toThrow('expected 1 stretches of a line at most, found 2')
})

test('the land is as large as Korea, on the plane as on the globe', () => {
  // 220,000 sq km and a little, in any atlas.
  expect(koreaKm2).toBeGreaterThan(215_000)
  expect(koreaKm2).toBeLessThan(225_000)
  /** Square kilometres to a square pixel, in a field half a degree wide. */
  const scaleAt = ([x, y]: Point) => {
    const field: Point[] = [[x, y], [x, y + 0.5], [x + 0.5, y + 0.5], [x + 0.5, y], [x, y]]
    return geoArea({ type: 'Polygon', coordinates: [field] }) * EARTH_KM ** 2 / Math.abs(polygonArea(field.map(project)))
  }
  for (const corner of [[125, 42], [129.5, 42], [126, 33.5], [129, 35]] as Point[])
    expect(scaleAt(corner) / scaleAt([127.5, 38]), String(corner)).toBeCloseTo(1, 2)
})

test('north and south add up to the same land for every line, and the shares tell the story', () => {
  const wholes = lined.map(({ id }) => territory(land.country, lineOf(id), plane)).map(({ north, south }) => north + south)
  for (const whole of wholes)
    expect(whole / wholes[0]!).toBeCloseTo(1, 6)
  const shares = Object.fromEntries(drawn.states.map(({ id, share }) => [id, share]))
  expect(Math.max(...lined.map(({ id }) => shares[id]!))).toBe(shares.perimeter)
  expect(Math.min(...lined.map(({ id }) => shares[id]!))).toBe(shares['furthest-north'])
  expect(Math.abs(shares.talks! - shares['armistice-line']!)).toBeLessThanOrEqual(2)
})

test('the armistice line crosses the 38th parallel, and gives the South about what historians say', () => {
  const armistice = lineOf('armistice-line').slice(FRONT.from, FRONT.to + 1)
  expect(armistice[0]![1]).toBeLessThan(38)
  expect(armistice.at(-1)![1]).toBeGreaterThan(38)
  expect(Math.max(...armistice.map(([, latitude]) => latitude)) - 38).toBeGreaterThan(0.5)
  // About 3,900 sq km.
  const gained = (shareNorth(land.country, lineOf('parallel'), plane) - shareNorth(land.country, lineOf('armistice-line'), plane)) * koreaKm2
  expect(gained).toBeGreaterThan(3_000)
  expect(gained).toBeLessThan(4_800)
})

test('the armistice line is where Natural Earth has the border of today', () => {
  const world = createRequire(import.meta.url)('world-atlas/countries-10m.json') as Topology<{ countries: GeometryCollection<{ name: string }> }>
  const korean = (country: unknown) => ['North Korea', 'South Korea'].includes((country as { properties: { name: string } }).properties.name)
  const border: MultiLineString = mesh(world, world.objects.countries, (a, b) => a !== b && korean(a) && korean(b))
  const points = border.coordinates.flat() as Point[]
  expect(points.length).toBeGreaterThan(20)
  for (const point of points)
    expect(distance(point, drawn.states.at(-1)!.points), String(point)).toBeLessThan(12)
})

test('the whole map is a few kilobytes', () => {
  expect(gzipSync(JSON.stringify(drawn)).length).toBeLessThan(7_000)
  const points = [drawn.land, drawn.around, drawn.parallel].flatMap(pairs)
  expect(points.filter(([x, y]) => !(x >= -2 && x <= MAP.width + 2 && y >= -2 && y <= MAP.height + 2))).toEqual([])
})

test('days are counted from the beginning of the war', () => {
  expect(drawn.states.map(({ day }) => day)).toEqual([0, 68, 82, 152, 213, 380, 1128])
  expect(drawn.states.filter(({ about }) => about).map(({ date }) => date)).toEqual(['Early September 1950', 'About 24 January 1951'])
})

test('hatching stays in its box, and what lies below a line reaches the lower corners', () => {
  for (const [width, height] of [[44, 76], [100, 20]] as const) {
    const points = pairs(hatch(width, height, 6))
    expect(points.length).toBeGreaterThan(20)
    for (const [x, y] of points) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0)
      expect(x).toBeLessThanOrEqual(width)
      expect(y).toBeLessThanOrEqual(height)
    }
  }
  const points = [0, 5, 10, 7, 20, 5]
  expect(line(points)).toBe('M0 5L10 7L20 5')
  expect(line(points, { from: 1, to: 2 })).toBe('M10 7L20 5')
  expect(below(points, { width: 20, height: 30 })).toBe('M0 5L10 7L20 5L20 30L0 30Z')
})
