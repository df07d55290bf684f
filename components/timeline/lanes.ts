/** The lanes of a picture, one an actor, and which events have room for a label in them. */
import type { Actor, Event } from '../../data/loader/schema.ts'
import type { LabelStyle, PackedLane } from './labels.ts'
import type { Plot } from './plot.ts'
import { formatDate } from '../../data/loader/dates.ts'
import { breakLabel, packLane } from './labels.ts'
import { GUTTER, xOf } from './plot.ts'
import { dayOf, eventsIn } from './steps.ts'
import * as words from '../words.ts'

/** One actor's lane: its line at `y`, and what hangs below it; `place` on paper, where there is room to say it. */
export interface Lane { actor: Actor, y: number, h: number, shown: boolean, place: string[] }

/** From a lane's line to its first label. */
export const LANE_TOP = 9
const LANE_BOTTOM = 6
const LANE_LEAST = 27
/** More labels than this fit in no picture, and need not be tried. */
const MOST_LABELS = 18
const PLACE_LINE = 15

/** From the most generous to the least; the first one whose labels all fit is taken. */
const stylesOf = (...sizes: number[]): LabelStyle[] => sizes.flatMap(size => [{ size, stacked: true }, { size, stacked: false }])
const ON_PAPER = { styles: stylesOf(20, 19, 18, 17, 16, 15, 14), sparse: { size: 15, stacked: false } }
/** On a wall every word must be read from the last row. */
const ON_SCREEN = { styles: stylesOf(22), sparse: { size: 22, stacked: false } }

/** All labels in the largest type that has room for them; else milestones and the current event, as many as fit. A lane for every actor. */
export function fitLabels(plot: Plot): PackedLane[] {
  const { visible, onPaper } = plot
  // Where there is no room for all labels anyway, fewer are better than smaller ones.
  const { styles, sparse } = onPaper ? ON_PAPER : ON_SCREEN
  const fits = (packed: readonly PackedLane[]) => sum(needsOf(plot, packed)) <= roomIn(plot)
  const main = mainEvents(plot)
  for (const labelled of [visible, main].filter(set => set.length <= MOST_LABELS)) {
    for (const style of styles.filter(({ size }) => labelled === visible || size >= sparse.size)) {
      const packed = packAll(plot, labelled, style)
      if (fits(packed))
        return packed
    }
  }
  return packAll(plot, main.reduce<Event[]>((kept, event) =>
    fits(packAll(plot, [...kept, event], sparse)) ? [...kept, event] : kept, []), sparse)
}

/** Lanes take what their labels need; what is left over goes to those that carry labels, so that the plot is always full. */
export function placeLanes(plot: Plot, packed: readonly PackedLane[]): Lane[] {
  const needs = needsOf(plot, packed)
  const grows = needs.map((need, index) => packed[index]!.height > 0 ? need : 0)
  const growing = sum(grows)
  const spare = roomIn(plot) - sum(needs)
  const inRange = actorsIn(plot)
  let y = plot.header.bottom
  return plot.story.actors.map((actor, index) => {
    const h = needs[index]! + (growing > 0 ? grows[index]! / growing * spare : 0)
    const place = plot.onPaper ? wrapPlace(actor.place) : []
    const lane = { actor, y, h, shown: inRange.has(actor.id), place: h >= LANE_LEAST + place.length * PLACE_LINE ? place : [] }
    y += h
    return lane
  })
}

/** The current event, then milestones: the first of every act, the second of every act, and so on. */
function mainEvents({ visible, now }: Plot): Event[] {
  const milestones = visible.filter(event => event.milestone && event !== now)
  const rank = (event: Event): number => milestones.filter(({ act }) => act === event.act).indexOf(event)
  return [...visible.filter(event => event === now), ...milestones.toSorted((a, b) => rank(a) - rank(b))]
}

function packAll(plot: Plot, labelled: readonly Event[], style: LabelStyle): PackedLane[] {
  const { story, view, box } = plot
  return story.actors.map(actor => packLane(
    eventsIn(labelled, view).filter(event => event.actors[0] === actor.id).map(event => ({
      id: event.id,
      x: xOf(dayOf(event), view, box),
      variants: breakLabel(dateLine(event, plot), event.label, style),
    })),
    GUTTER,
    box.width,
  ))
}

/** The height that each lane cannot do without; 0 where its actor has no event in the view. */
function needsOf(plot: Plot, packed: readonly PackedLane[]): number[] {
  const inRange = actorsIn(plot)
  return plot.story.actors.map(({ id }, index) => {
    const { height } = packed[index]!
    return inRange.has(id) ? Math.max(LANE_LEAST, height > 0 ? LANE_TOP + height + LANE_BOTTOM : 0) : 0
  })
}

function actorsIn({ visible }: Plot): Set<string> {
  return new Set(visible.flatMap(event => event.actors))
}

function roomIn({ box, header }: Plot): number {
  return box.height - header.bottom
}

function dateLine(event: Event, { view, start }: Plot): string {
  const date = formatDate(event.date, { short: true, year: yearOf(view.start) !== yearOf(view.end) })
  return start && event !== start ? `${date} · ${words.timelineDay(dayOf(event) - dayOf(start))}` : date
}

function yearOf(day: number): number {
  return new Date(day * 86_400_000).getUTCFullYear()
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

/** A place on one line or two, within the gutter. */
function wrapPlace(place: string): string[] {
  const [text] = breakLabel('', place, { size: 14, stacked: true })
    .filter(label => label.w <= GUTTER - 20)
  return text?.lines ?? []
}
