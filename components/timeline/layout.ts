/**
 * Where everything on the timeline stands, reckoned without a browser: lanes, marks, labels, acts, axis.
 *
 * A lane hangs from its line. On the line stand the marks that have no label, and the hollow marks of events
 * that began in another lane; labelled marks hang below it, so that the two never meet.
 */
import type { DayRange } from '../../data/loader/dates.ts'
import type { Event } from '../../data/loader/schema.ts'
import type { ActSpan, NowLine } from './axis.ts'
import type { PlacedLabel } from './labels.ts'
import type { Lane } from './lanes.ts'
import type { Box, Plot } from './plot.ts'
import type { Story } from './steps.ts'
import type { Tick } from './ticks.ts'
import { placeNow, placeSpans, placeTicks } from './axis.ts'
import { lineHeight } from './labels.ts'
import { fitLabels, LANE_TOP, placeLanes } from './lanes.ts'
import { plotOf, xOf } from './plot.ts'
import { dayOf } from './steps.ts'

/** Whether the story has reached an event; `plain` where the step is about no single event. */
export type MarkState = 'plain' | 'past' | 'current' | 'future'

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
/** One picture; all lengths in px from the upper left corner. */
export interface Layout {
  view: DayRange
  header: Plot['header']
  bottom: number
  lanes: Lane[]
  marks: Mark[]
  labels: Label[]
  spans: ActSpan[]
  ticks: (Tick & { x: number })[]
  now?: NowLine
}

/** What one step adds to a view. */
export interface LayoutOptions {
  /** The event the step is about. */
  current?: string
  /** The event from which days are counted. */
  counter?: string
  /** On paper nothing is past or still to come, and words may be smaller. */
  onPaper?: boolean
}

/** Lays out one view of the story in a box. */
export function layout(story: Story, view: DayRange, box: Box, { current, counter, onPaper }: LayoutOptions = {}): Layout {
  const plot = plotOf(story, view, box, { current, counter, onPaper })
  const { visible, now, header } = plot
  const packed = fitLabels(plot)
  const lanes = placeLanes(plot, packed)
  const laneOf = new Map(lanes.map(lane => [lane.actor.id, lane]))
  const stateOf = (event: Event) => onPaper ? 'plain' : markState(event, now)

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

  return { view, header, bottom: box.height, lanes, marks, labels, spans: placeSpans(plot), ticks: placeTicks(plot), now: placeNow(plot) }
}

function markState(event: Event, now: Event | undefined): MarkState {
  if (!now)
    return 'plain'
  if (event === now)
    return 'current'
  return dayOf(event) <= dayOf(now) ? 'past' : 'future'
}
