/** What is told beside the map while the front moves. */
import type { DrawnState } from '../../data/loader/front/draw.ts'
import type { Event } from '../../data/loader/schema.ts'
import { dateNamed, formatDate, parseDate } from '../../data/loader/dates.ts'

/** What is told of one state: a line for each event, or one line without a date. */
export interface Story { lines: { date?: string, text: string, terms?: Event['terms'] }[], sources: string[] }

/**
 * Puts each event beside the first state that comes after it; a state without one keeps its own text.
 *
 * @param states in order of time
 * @param told the events to tell
 * @param events all events, whose ids states may name as their dates
 */
export function storiesOf(states: Pick<DrawnState, 'when' | 'text' | 'sources'>[], told: Event[], events: Event[]): Story[] {
  const days = states.map(({ when }) => parseDate(dateNamed(when, events)).start)
  return states.map(({ text, sources }, index) => {
    const own = told.filter(({ date }) => {
      const { start } = parseDate(date)
      return start <= days[index]! && start > (days[index - 1] ?? -Infinity)
    })
    return own.length === 0
      ? { lines: [{ text }], sources }
      : { lines: own.map(({ date, text, terms }) => ({ date: formatDate(date, { short: true, year: false }), text, terms })), sources: [...new Set(own.flatMap(({ sources }) => sources))] }
  })
}
