/** What the file of the front lines alone cannot know: that its places exist, that time goes forward, that a line leaves every place on its side. */
import type { Event, Front } from '../schema.ts'
import type { YamlFile } from '../yaml-file.ts'
import { lonLat, wholeLine } from './lines.ts'
import { isNorthOf } from './territory.ts'
import { isDate, parseDate } from '../dates.ts'
import { type Names, unknown } from '../names.ts'

/** The date of a state: that of the event it names, or its own. */
export function dateOfState(when: string, events: Event[]): string {
  return events.find(({ id }) => id === when)?.date ?? when
}

/** Keeps every mistake in the file. */
export function checkFront(file: YamlFile, { places, states }: Front, events: Event[], names: Names): void {
  const named = new Map(places.map(place => [place.id, place]))
  const start = (when: string) => parseDate(dateOfState(when, events)).start
  const dated = (when: string) => isDate(dateOfState(when, events))

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
        file.add(at('when'), `expected a date after that of "${before.id}", found ${dateOfState(state.when, events)}`)
    }

    const lists = [
      ...state.line ? [{ path: ['line'], ids: state.line }] : [],
      ...(state.routes ?? []).map((ids, route) => ({ path: ['routes', route], ids })),
      ...(['north', 'south', 'on'] as const).map(side => ({ path: [side], ids: state[side] })),
    ]
    const strangers = lists.flatMap(({ path, ids }) => ids.flatMap((id, place) => named.has(id) ? [] : [{ id, path: at(...path, place) }]))
    strangers.forEach(({ id, path }) => file.add(path, unknown('a place of this file', id, [...named.keys()])))
    if (strangers.length > 0)
      return

    const line = wholeLine(state, places)
    for (const side of ['north', 'south'] as const) {
      state[side].forEach((id, place) => {
        if (!line)
          file.add(at(side), 'expected no place north or south of the line, because this state has none; use "on"')
        else if (isNorthOf(lonLat(named.get(id)!.at), line) !== (side === 'north'))
          file.add(at(side, place), `expected a place ${side} of the line, but it leaves "${id}" on its other side`)
      })
    }
  })
}
