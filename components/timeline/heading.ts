/** A step of a timeline in words. */
import type { Event } from '../../data/loader/schema.ts'
import type { Step, Story } from './steps'
import { formatDate } from '../../data/loader/dates.ts'
import { eventsIn } from './steps'
import * as words from '../words.ts'

/** An act, a span or the whole: its name in large type, its period, and how much happened. */
export interface Heading { lead: string, name: string, period: string, count: number }

/** The heading of a step that is more than one event. */
export function headingOf(step: Exclude<Step, { kind: 'event' }>, { acts, events }: Pick<Story, 'acts' | 'events'>): Heading {
  const count = eventsIn(events, step.view).length
  if (step.kind === 'act')
    return { lead: step.act.answer, name: words.timelineAct(step.act.number, step.act.name), period: formatDate(`${step.act.from}/${step.act.to}`), count }
  if (step.kind === 'span')
    return { lead: words.timelineDays(step.view.end - step.view.start), name: `${step.from.label} – ${step.to.label}`, period: formatDate(`${step.from.date.slice(0, 10)}/${step.to.date.slice(0, 10)}`), count }
  const [first, last] = [acts[0]!, acts.at(-1)!]
  return { lead: words.timelineAnswers(acts.length), name: words.timelineFromTo(first.name, last.name), period: formatDate(`${first.from.slice(0, 7)}/${last.to.slice(0, 7)}`), count }
}

/** An event in one line. */
export function eventInWords({ date, text }: Event): string {
  return `${formatDate(date)}: ${text}`
}

/** A step in one line. */
export function inWords(step: Step, story: Pick<Story, 'acts' | 'events'>): string {
  if (step.kind === 'event')
    return eventInWords(step.event)
  const { lead, name, period, count } = headingOf(step, story)
  return `${lead.replace(/(?<![.?!])$/, '.')} ${name}, ${period}; ${words.timelineEvents(count)}.`
}
