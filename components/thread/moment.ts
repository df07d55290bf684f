/** Where a slide stands in time: read from its `when`, shown by the thread and the line above its title. */
import type { Act, Event } from '../../data/loader/schema.ts'
import { dateNamed, formatDate, parseDate } from '../../data/loader/dates.ts'
import * as words from '../words.ts'

/** A slide's date or period. */
export interface Moment {
  /** Day since 1970-01-01 of its beginning. */
  start: number
  /** Day of its end; the same as `start` for one day. */
  end: number
  /** The act it falls in; none where it spans several. */
  act?: Act
  /** `Act 1 · 24 September 1949`. */
  caption: string
}

/**
 * @param when an event's id, `act:` and an act's id, or a date as the data files write it
 * @throws RangeError where it is none of these
 */
export function momentOf(when: string, { acts, events }: { acts: Act[], events: Pick<Event, 'id' | 'date'>[] }): Moment {
  const named = acts.find(act => when === `act:${act.id}`)
  const date = named ? `${named.from}/${named.to}` : dateNamed(when, events)
  const { start, end } = parseDate(date)
  const act = acts.find(({ from, to }) => parseDate(from).start <= start && end <= parseDate(to).start)
  const shown = formatDate(named ? monthsOf(named) : date)
  return { start, end, act, caption: act ? words.threadAct(act.number, shown) : shown }
}

/** The time of an act in few words: its years, or its days where the whole story is within one. */
export function periodOf({ from, to }: Pick<Act, 'from' | 'to'>, acts: Pick<Act, 'from' | 'to'>[]): string {
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)]
  if (acts.every(act => act.from.startsWith(first) && act.to.startsWith(first)))
    return formatDate(`${from}/${to}`, { short: true })
  return first === last ? first : `${first}–${last.slice(2)}`
}

/** The months of an act, as an interval. */
export function monthsOf({ from, to }: Pick<Act, 'from' | 'to'>): string {
  return `${from.slice(0, 7)}/${to.slice(0, 7)}`
}
