/**
 * Where everything on the timeline stands, reckoned without a browser: lanes, marks, labels, acts, axis.
 *
 * A lane hangs from its line. On the line stand the marks that have no label, and the hollow marks of events
 * that began in another lane; labelled marks hang below it, so that the two never meet.
 */
import type { DayRange } from '../../data/loader/dates.ts'
import type { Act, Actor, Event } from '../../data/loader/schema.ts'
import type { LabelStyle, PackedLane, PlacedLabel } from './labels.ts'
import type { Story } from './steps.ts'
import type { Tick } from './ticks.ts'
import { formatDate, parseDate } from '../../data/loader/dates.ts'
import { breakLabel, lineHeight, MARK_REACH, packLane } from './labels.ts'
import { textWidth } from './measure.ts'
import { actView, dayOf, eventsIn } from './steps.ts'
import { ticksOf } from './ticks.ts'

/** The room for the drawing, in px. */
export interface Box { width: number, height: number }

/** Whether the story has reached an event; `plain` where the step is about no single event. */
export type MarkState = 'plain' | 'past' | 'current' | 'future'

/** One actor's lane: its line at `y`, and what hangs below it; `place` where there is room to say it. */
export interface Lane { actor: Actor, y: number, h: number, shown: boolean, place: string[] }
/** One event's mark. Events outside the view have one too, so that it can glide in. */
export interface Mark {
  event: Event
  x: number
  y: number
  shown: boolean
  state: MarkState
  /** Lines of the lanes of its other actors; `stitched` where the picture has room to show the tie. */
  also: { actor: string, y: number }[]
  stitched: boolean
}
/** A label in its place, as high as its lines. */
export interface Label extends PlacedLabel { event: Event, state: MarkState }
/** An act's piece of the bar along the top. */
export interface ActSpan {
  act: Act
  x: number
  w: number
  /** True for the act the step is about, or for all where it is about the whole. */
  on: boolean
  /** Where the answer stands; none where there is no room for it. */
  answerX?: number
}
/** One picture; all lengths in px from the upper left corner. */
export interface Layout {
  view: DayRange
  header: { bar: number, ticks: number, bottom: number }
  bottom: number
  lanes: Lane[]
  marks: Mark[]
  labels: Label[]
  spans: ActSpan[]
  ticks: (Tick & { x: number })[]
  /** The line at the current event, and the counter beside it. */
  now?: { x: number, flipped: boolean, count?: number }
}

/** What one step adds to a view. */
export interface LayoutOptions {
  /** The event the step is about. */
  current?: string
  /** The event from which days are counted. */
  counter?: string
  /** On paper nothing is past or still to come. */
  onPaper?: boolean
}

/** The left column with the actors' names. */
export const GUTTER = 112
/** Between the ends of the view and the ends of the plot, so that a mark on the first day is whole. */
const INSET = 14
const LANE_TOP = 10
const LANE_BOTTOM = 7
const LANE_LEAST = 25
/** More labels than this fit in no picture, and need not be tried. */
const MOST_LABELS = 18
const PLACE_LINE = 15
/** Type sizes that the layout reckons with. */
export const ANSWER_SIZE = 23
export const COUNTER_SIZE = 54
export const TICK_SIZE = 15

/** From the most generous to the least; the first one whose labels all fit is taken. */
const STYLES: LabelStyle[] = [20, 19, 18, 17, 16, 15, 14]
  .flatMap(size => [{ size, stacked: true }, { size, stacked: false }])
/** Where there is no room for all labels anyway, fewer are better than smaller ones. */
const SPARSE: LabelStyle = { size: 15, stacked: false }

/** The x of a day. Days outside the view lie outside the plot, so that marks glide in from where they belong. */
export function xOf(day: number, view: DayRange, { width }: Box): number {
  const left = GUTTER + INSET
  return left + (day - view.start) / Math.max(1, view.end - view.start) * (width - INSET - left)
}

/** Lays out one view of the story in a box. */
export function layout(story: Story, view: DayRange, box: Box, { current, counter, onPaper }: LayoutOptions = {}): Layout {
  const visible = eventsIn(story.events, view)
  const start = counter === undefined ? undefined : story.events.find(event => event.id === counter)
  const now = story.events.find(event => event.id === current)
  const header = start ? { bar: 55, ticks: 60, bottom: 84 } : { bar: 26, ticks: 31, bottom: 56 }
  const room = box.height - header.bottom
  const inRange = new Set(visible.flatMap(event => event.actors))
  const years = (day: number): number => new Date(day * 86_400_000).getUTCFullYear()
  const withYear = years(view.start) !== years(view.end)

  const packed = fitLabels()
  const lanes = placeLanes()
  const laneOf = new Map(lanes.map(lane => [lane.actor.id, lane]))

  const labels = lanes.flatMap((lane, index) => [...packed[index]!.labels].map(([id, label]): Label => {
    const event = visible.find(candidate => candidate.id === id)!
    return { ...label, y: lane.y + LANE_TOP + label.y, event, state: stateOf(event) }
  }))
  const marks = story.events.map((event): Mark => {
    const label = labels.find(candidate => candidate.event === event)
    return {
      event,
      x: xOf(dayOf(event), view, box),
      y: label ? label.y + lineHeight(label.style) / 2 : laneOf.get(event.actors[0]!)!.y,
      shown: visible.includes(event),
      state: stateOf(event),
      also: event.actors.slice(1).map(actor => ({ actor, y: laneOf.get(actor)!.y })),
      stitched: visible.includes(event) && label !== undefined,
    }
  })

  return { view, header, bottom: box.height, lanes, marks, labels, spans: placeSpans(), ticks: placeTicks(), now: placeNow() }

  function stateOf(event: Event): MarkState {
    if (!now || onPaper)
      return 'plain'
    if (event === now)
      return 'current'
    return dayOf(event) <= dayOf(now) ? 'past' : 'future'
  }

  function dateLine(event: Event): string {
    const date = formatDate(event.date, { short: true, year: withYear })
    return start && event !== start ? `${date} · day ${dayOf(event) - dayOf(start)}` : date
  }

  function packAll(labelled: readonly Event[], labelStyle: LabelStyle): PackedLane[] {
    return story.actors.map(actor => packLane(
      eventsIn(labelled, view).filter(event => event.actors[0] === actor.id).map(event => ({
        id: event.id,
        x: xOf(dayOf(event), view, box),
        variants: breakLabel(dateLine(event), event.label, labelStyle),
      })),
      GUTTER,
      box.width,
    ))
  }

  function needed(lanesPacked: readonly PackedLane[]): number {
    return story.actors.reduce((sum, actor, index) => sum + laneNeed(actor, lanesPacked[index]!), 0)
  }

  function laneNeed(actor: Actor, { height }: PackedLane): number {
    return inRange.has(actor.id) ? Math.max(LANE_LEAST, height > 0 ? LANE_TOP + height + LANE_BOTTOM : 0) : 0
  }

  /** All labels in the largest type that has room for them; else milestones and the current event, as many as fit. */
  function fitLabels(): PackedLane[] {
    const main = mainEvents()
    for (const labelled of [visible, main].filter(set => set.length <= MOST_LABELS)) {
      for (const style of STYLES.filter(({ size }) => labelled === visible || size >= SPARSE.size)) {
        const lanesPacked = packAll(labelled, style)
        if (needed(lanesPacked) <= room)
          return lanesPacked
      }
    }
    return packAll(main.reduce<Event[]>((kept, event) =>
      needed(packAll([...kept, event], SPARSE)) <= room ? [...kept, event] : kept, []), SPARSE)
  }

  /** The current event, then milestones: the first of every act, the second of every act, and so on. */
  function mainEvents(): Event[] {
    const milestones = visible.filter(event => event.milestone && event !== now)
    const rank = (event: Event): number => milestones.filter(({ act }) => act === event.act).indexOf(event)
    return [...visible.filter(event => event === now), ...milestones.toSorted((a, b) => rank(a) - rank(b))]
  }

  /** Lanes take what their labels need; what is left over goes to those that carry labels, so that the plot is always full. */
  function placeLanes(): Lane[] {
    const needs = story.actors.map((actor, index) => laneNeed(actor, packed[index]!))
    const grows = needs.map((need, index) => packed[index]!.height > 0 ? need : 0)
    const growing = grows.reduce((sum, grow) => sum + grow, 0)
    const spare = room - needed(packed)
    let y = header.bottom
    return story.actors.map((actor, index) => {
      const h = needs[index]! + (growing > 0 ? grows[index]! / growing * spare : 0)
      const place = wrapPlace(actor.place)
      const lane = { actor, y, h, shown: inRange.has(actor.id), place: h >= LANE_LEAST + place.length * PLACE_LINE ? place : [] }
      y += h
      return lane
    })
  }

  function placeSpans(): ActSpan[] {
    const visibleActs = story.acts.filter(act => actView(act).start <= view.end && actView(act).end >= view.start)
    const about = now ? now.act : visibleActs.length === 1 ? visibleActs[0]!.id : undefined
    return story.acts.map((act) => {
      const x = xOf(parseDate(act.from).start, view, box)
      const w = xOf(parseDate(act.to).end + 1, view, box) - x
      return { act, x, w, on: about === undefined || about === act.id, answerX: visibleActs.includes(act) ? placeAnswer(act, x, w) : undefined }
    })

    /** Alone an answer stands in the gutter; else where its act begins, if it fits above it. */
    function placeAnswer(act: Act, x: number, w: number): number | undefined {
      if (visibleActs.length === 1)
        return 0
      const from = Math.max(x, GUTTER)
      const until = act === visibleActs.at(-1) ? box.width : x + w
      return from + textWidth(act.answer, ANSWER_SIZE) <= until ? from : undefined
    }
  }

  function placeTicks(): Layout['ticks'] {
    return ticksOf(view, box.width - GUTTER - 2 * INSET)
      .map(tick => ({ ...tick, x: xOf(tick.day, view, box) }))
      .filter(tick => tick.x + 5 + textWidth(tick.label, TICK_SIZE) <= box.width)
  }

  function placeNow(): Layout['now'] {
    if (!now)
      return undefined
    const x = xOf(dayOf(now), view, box)
    if (!start)
      return { x, flipped: false }
    const count = dayOf(now) - dayOf(start)
    return { x, count, flipped: x + MARK_REACH + textWidth(`day ${count}`, COUNTER_SIZE) > box.width }
  }
}

/** A place on one line or two, within the gutter. */
function wrapPlace(place: string): string[] {
  const [text] = breakLabel('', place, { size: 14, stacked: true })
    .filter(label => label.w <= GUTTER - 20)
  return text?.lines ?? []
}
