/** What the parts of a picture of the timeline are reckoned from: its events, its room, and where a day stands in it. */
import type { DayRange } from '../../data/loader/dates.ts'
import type { Event } from '../../data/loader/schema.ts'
import type { Story } from './steps.ts'
import { eventsIn } from './steps.ts'

/** The room for the drawing, in px. */
export interface Box { width: number, height: number }

/** One view of the story in a box. */
export interface Plot {
  story: Story
  view: DayRange
  box: Box
  /** From the top, in px: the bar of acts, the ticks, and the end of both. */
  header: { bar: number, ticks: number, bottom: number }
  /** Events in the view. */
  visible: Event[]
  /** The event the step is about. */
  now: Event | undefined
  /** The event from which days are counted. */
  start: Event | undefined
  /** True on paper, where words may be smaller than on a wall. */
  onPaper: boolean
}

/** The left column with the actors' names. */
export const GUTTER = 124
/** Between the ends of the view and the ends of the plot, so that a mark on the first day is whole. */
export const INSET = 14

/** The x of a day. Days outside the view lie outside the plot, so that marks glide in from where they belong. */
export function xOf(day: number, view: DayRange, { width }: Box): number {
  const left = GUTTER + INSET
  return left + (day - view.start) / Math.max(1, view.end - view.start) * (width - INSET - left)
}

/** @param ids of the event the step is about, and of the one from which days are counted; and whether the picture is for paper */
export function plotOf(story: Story, view: DayRange, box: Box, { onPaper = false, ...ids }: { current?: string, counter?: string, onPaper?: boolean }): Plot {
  const start = ids.counter === undefined ? undefined : story.events.find(event => event.id === ids.counter)
  return {
    story,
    view,
    box,
    header: start ? { bar: 49, ticks: 54, bottom: 80 } : { bar: 26, ticks: 31, bottom: 57 },
    visible: eventsIn(story.events, view),
    now: story.events.find(event => event.id === ids.current),
    start,
    onPaper,
  }
}
