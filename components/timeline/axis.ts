/** What stands above the lanes of a picture: the acts, the ticks, and the line at the current event. */
import type { Act } from '../../data/loader/schema.ts'
import type { Plot } from './plot.ts'
import type { Tick } from './ticks.ts'
import { parseDate } from '../../data/loader/dates.ts'
import { MARK_REACH } from './labels.ts'
import { textWidth } from './measure.ts'
import { GUTTER, INSET, xOf } from './plot.ts'
import { actView, dayOf } from './steps.ts'
import { ticksOf } from './ticks.ts'
import * as words from '../words.ts'

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

/** The line at the current event, and the counter beside it. */
export interface NowLine { x: number, flipped: boolean, count?: number }

/** Type sizes that the layout reckons with. */
export const ANSWER_SIZE = 23
export const COUNTER_SIZE = 48
export const TICK_SIZE = 22

export function placeSpans({ story, view, box, now }: Plot): ActSpan[] {
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

export function placeTicks({ view, box }: Plot): (Tick & { x: number })[] {
  return ticksOf(view, box.width - GUTTER - 2 * INSET)
    .map(tick => ({ ...tick, x: xOf(tick.day, view, box) }))
    .filter(tick => tick.x + 5 + textWidth(tick.label, TICK_SIZE) <= box.width)
}

export function placeNow({ view, box, now, start }: Plot): NowLine | undefined {
  if (!now)
    return undefined
  const x = xOf(dayOf(now), view, box)
  if (!start)
    return { x, flipped: false }
  const count = dayOf(now) - dayOf(start)
  return { x, count, flipped: x + MARK_REACH + textWidth(words.timelineDay(count), COUNTER_SIZE) > box.width }
}
