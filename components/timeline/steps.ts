/** What the steps of a timeline name, and where each one points the camera. */
import type { Act, Actor, Event } from '../../data/loader/schema.ts'
import type { DayRange } from '../../data/loader/dates.ts'
import { parseDate } from '../../data/loader/dates.ts'

/** The part of the lesson that a timeline shows. */
export interface Story {
  acts: Act[]
  actors: Actor[]
  events: Event[]
}

/** One step: what it is about, and the days in view. */
export type Step = { view: DayRange } & (
  | { kind: 'whole' }
  | { kind: 'act', act: Act }
  | { kind: 'event', event: Event }
  | { kind: 'span', from: Event, to: Event }
)

/** Events that bound a timeline which shows less than the whole story, and the one from which it counts days. */
export interface Limits {
  from?: string
  to?: string
  counter?: string
}

/** The day on which an event stands, or begins. */
export function dayOf(event: Event): number {
  return parseDate(event.date).start
}

/** The events that fall into a view, earliest first. */
export function eventsIn<Entry extends Event>(events: readonly Entry[], view: DayRange): Entry[] {
  return events
    .filter(event => dayOf(event) >= view.start && dayOf(event) <= view.end)
    .sort((a, b) => dayOf(a) - dayOf(b))
}

/** The days of one act. */
export function actView(act: Act): DayRange {
  return { start: parseDate(act.from).start, end: parseDate(act.to).end }
}

/**
 * Turns the names on a slide into steps. An event leaves the camera where it is, unless it lies outside
 * the picture; then its act comes into view.
 *
 * @throws RangeError that says what was expected, where a name is unknown
 */
export function resolveSteps(names: readonly string[], story: Story, limits: Limits = {}): Step[] {
  const bound = limits.from !== undefined || limits.to !== undefined
  const whole = wholeView(story, limits)
  let held = bound ? whole : undefined

  return names.map((name) => {
    const step = resolve(name)
    held = step.view
    return step
  })

  function resolve(name: string): Step {
    if (name === 'whole' && !bound)
      return { kind: 'whole', view: whole }
    if (name === 'whole')
      return span(whole)

    const act = story.acts.find(({ id }) => name === `act:${id}`)
    if (act)
      return { kind: 'act', act, view: actView(act) }

    const [first, last] = name.split('..').map(id => story.events.find(event => event.id === id)) as [Event?, Event?]
    if (first && last && dayOf(last) > dayOf(first))
      return span({ start: dayOf(first), end: dayOf(last) })
    if (first && !name.includes('..'))
      return { kind: 'event', event: first, view: held && holds(held, dayOf(first)) ? held : viewOfActAt(first) }

    throw new RangeError(`Timeline: expected a step "whole", "act:" and one of ${story.acts.map(({ id }) => id).join(', ')}, `
      + `an event of data/events.yaml, or a span "event..later-event", found "${name}"`)
  }

  function span(view: DayRange): Step {
    const shown = eventsIn(story.events, view)
    return { kind: 'span', from: shown[0]!, to: shown.at(-1)!, view }
  }

  function viewOfActAt(event: Event): DayRange {
    const act = story.acts.find(({ id }) => id === event.act)
    return act ? actView(act) : whole
  }
}

/** All the days that any step shows: what the list for readers and the sheet of paper must hold. */
export function rangeOf(steps: readonly Step[]): DayRange {
  return {
    start: Math.min(...steps.map(({ view }) => view.start)),
    end: Math.max(...steps.map(({ view }) => view.end)),
  }
}

function wholeView({ acts, events }: Story, { from, to, counter }: Limits): DayRange {
  if (counter !== undefined)
    limit('counter', counter)
  return {
    start: from === undefined ? Math.min(...acts.map(act => actView(act).start)) : dayOf(limit('from', from)),
    end: to === undefined ? Math.max(...acts.map(act => actView(act).end)) : dayOf(limit('to', to)),
  }

  function limit(prop: string, id: string): Event {
    const event = events.find(candidate => candidate.id === id)
    if (!event)
      throw new RangeError(`Timeline: expected "${prop}" to be an event of data/events.yaml, found "${id}"`)
    return event
  }
}

function holds(view: DayRange, day: number): boolean {
  return day >= view.start && day <= view.end
}
