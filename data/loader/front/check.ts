/** What the file of the front lines alone cannot know: that its places exist, that time goes forward, that a line leaves every place on its side. */
import type { Event, Front } from '../schema.ts'
import type { YamlFile } from '../yaml-file.ts'
import { countryNames, planeOf } from './geography.ts'
import { lonLat, wholeLine } from './lines.ts'
import { isNorthOf } from './territory.ts'
import { dateNamed, isDate, parseDate } from '../dates.ts'
import { type Names, unknown } from '../names.ts'

/** Keeps every mistake in the file. */
export function checkFront(file: YamlFile, { map, places, states }: Front, events: Event[], names: Names): void {
  const plane = planeOf(map)
  checkMap(file, map)
  places.forEach(({ at }, index) => checkNear(file, ['places', index, 'at'], at, map))
  const named = new Map(places.map(place => [place.id, place]))
  const start = (when: string) => parseDate(dateNamed(when, events)).start
  const dated = (when: string) => isDate(dateNamed(when, events))

  states.forEach((state, index) => {
    const at = (...path: PropertyKey[]) => ['states', index, ...path]
    if (!dated(state.when)) {
      const problem = names.problem('events', state.when, 'a date like 1950-11-24 or ')
      if (problem)
        file.add(at('when'), problem)
    }
    else {
      const before = states[index - 1]
      if (before && dated(before.when) && start(state.when) < start(before.when))
        file.add(at('when'), `expected a date after that of "${before.id}", found ${dateNamed(state.when, events)}`)
    }

    for (const side of ['west', 'east'] as const)
      state[side].forEach((at, point) => checkNear(file, ['states', index, side, point], at, map))

    const lists = [
      ...state.line ? [{ path: ['line'], ids: state.line }] : [],
      ...(state.routes ?? []).map((ids, route) => ({ path: ['routes', route], ids })),
      ...(['north', 'south', 'on'] as const).map(side => ({ path: [side], ids: state[side] })),
    ]
    const strangers = lists.flatMap(({ path, ids }) => ids.flatMap((id, place) => named.has(id) ? [] : [{ id, path: at(...path, place) }]))
    strangers.forEach(({ id, path }) => file.add(path, unknown('a place of this file', id, [...named.keys()])))
    if (strangers.length > 0)
      return

    const line = wholeLine(state, { places, map }, plane)
    for (const side of ['north', 'south'] as const) {
      state[side].forEach((id, place) => {
        if (!line)
          file.add(at(side), 'expected no place north or south of the line, because this state has none; use "on"')
        else if (isNorthOf(lonLat(named.get(id)!.at), line, plane) !== (side === 'north'))
          file.add(at(side, place), `expected a place ${side} of the line, but it leaves "${id}" on its other side`)
      })
    }
  })
}

/** Countries must be called as Natural Earth calls them, and the map's corners and names must lie where they say. */
function checkMap(file: YamlFile, map: Front['map']): void {
  const [[south, west], [north, east]] = map.corners
  if (south >= north || west >= east)
    file.add(['map', 'corners'], 'expected the south-western corner, then the north-eastern one')
  const known = countryNames()
  map.countries.forEach((name, index) => known.includes(name) || file.add(['map', 'countries', index], unknown('a country as Natural Earth calls it', name, known)))
  map.neighbours.forEach(({ country }, index) => known.includes(country) || file.add(['map', 'neighbours', index, 'country'], unknown('a country as Natural Earth calls it', country, known)))
}

/** How far beyond the map's corners a position may lie, in degrees; what is farther is a slip, such as the two in the wrong order. */
const BEYOND = 3

function checkNear(file: YamlFile, path: PropertyKey[], [latitude, longitude]: readonly [number, number], { corners: [[south, west], [north, east]] }: Front['map']): void {
  const within = (value: number, from: number, to: number) => value >= from - BEYOND && value <= to + BEYOND
  if (!within(latitude, south, north))
    file.add(path, `expected a latitude near the map, ${Math.floor(south - BEYOND)} to ${Math.ceil(north + BEYOND)} (latitude first, then longitude), found ${latitude}`)
  else if (!within(longitude, west, east))
    file.add(path, `expected a longitude near the map, ${Math.floor(west - BEYOND)} to ${Math.ceil(east + BEYOND)}, found ${longitude}`)
}
