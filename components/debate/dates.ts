/** A debate against the calendar: where its dates stand, and which click brings them. */
import type { Debate, Event } from '../../data/loader/schema.ts'
import { byId } from '../../data/loader/by-id.ts'
import { formatDate, parseDate } from '../../data/loader/dates.ts'

/** One date: its place on the line, 0 to 1, from its first day to its last; `click` brings its side or, where it has none, the date itself. */
export interface DebateDay {
  date: string
  label: string
  from: number
  to: number
  click: number
  /** The first and the last in time, which are always there. */
  end: boolean
  side?: { name: string, positions: Debate['positions'] }
}

/** The dates in order of time. Those that have something to bring take a click each, in the order of the data. */
export function datesOf({ dates = [], positions }: Debate, events: Event[]): DebateDay[] {
  const found = dates.map(({ when, label, side }) => {
    const event = events.find(({ id }) => id === when)
    const date = event?.date ?? when
    return { date, ...parseDate(date), label: label ?? event?.label ?? '', side: side && { name: side.name, positions: side.positions.map(id => byId(positions, id, 'a position of the debate')) } }
  })
  const first = Math.min(...found.map(({ start }) => start))
  const last = Math.max(...found.map(({ start }) => start))
  let clicks = 0
  return found
    .map(({ date, start, end: until, label, side }): DebateDay => {
      const end = start === first || start === last
      return {
        date: formatDate(date, { year: false }),
        label,
        from: (start - first) / (last - first),
        to: (Math.min(until, last) - first) / (last - first),
        click: side || !end ? ++clicks : 0,
        end,
        side,
      }
    })
    .toSorted((a, b) => a.from - b.from)
}
