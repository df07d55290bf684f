/** How much of the land lies north of a line, measured on the equal-area plane. */
import type { MultiPolygon } from 'geojson'
import type { Plane } from './geography.ts'
import type { Point } from './lines.ts'
import { polygonArea, polygonContains } from 'd3-polygon'
import polygonClipping from 'polygon-clipping'

/** All that lies north of a line which runs from edge to edge. */
export function northOf(line: Point[], { north, project }: Plane): Point[] {
  return [...line, [line.at(-1)![0], north], [line[0]![0], north]].map(point => project(point as Point))
}

/** True where a place lies north of a line. */
export function isNorthOf(place: Point, line: Point[], plane: Plane): boolean {
  return polygonContains(northOf(line, plane), plane.project(place))
}

/** The land on either side of a line, in square pixels of the map. */
export function territory({ coordinates }: MultiPolygon, line: Point[], plane: Plane): { north: number, south: number } {
  const land = coordinates.map(rings => rings.map(ring => ring.map(point => plane.project(point as Point))))
  const north = [northOf(line, plane)]
  return { north: area(polygonClipping.intersection(land, north)), south: area(polygonClipping.difference(land, north)) }
}

/** The share of the land that lies north of a line, from 0 to 1. */
export function shareNorth(land: MultiPolygon, line: Point[], plane: Plane): number {
  const { north, south } = territory(land, line, plane)
  return north / (north + south)
}

function area(polygons: [number, number][][][]): number {
  return polygons.reduce((sum, [outer = [], ...holes]) =>
    sum + Math.abs(polygonArea(outer)) - holes.reduce((inner, hole) => inner + Math.abs(polygonArea(hole)), 0), 0)
}
