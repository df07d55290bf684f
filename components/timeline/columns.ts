/** The whole story on paper: every event, dated, in columns under the act it belongs to. */
import type { Act, Event } from '../../data/loader/schema.ts'
import type { DayRange } from '../../data/loader/dates.ts'
import type { LabelText } from './labels.ts'
import type { Box } from './plot.ts'
import type { Story } from './steps.ts'
import { CONFIDENCE_WORDS } from '../../data/loader/confidence.ts'
import { formatDate } from '../../data/loader/dates.ts'
import { lineHeight } from './labels.ts'
import { textWidth } from './measure.ts'
import { eventsIn } from './steps.ts'

/** One event, its lines broken, in its place. */
export interface ChronicleEntry extends LabelText { event: Event, x: number, y: number }
/** One act's columns. */
export interface ChronicleAct { act: Act, x: number, w: number, entries: ChronicleEntry[] }
/** The sheet; `height` is more than the box's only where nothing fits. */
export interface Chronicle { acts: ChronicleAct[], size: number, height: number }

/** Before a text: the actor's mark. */
export const CHRONICLE_INDENT = 19
/** Above the entries: the act's bar, its answer and its name. */
const HEAD = 58
const GAP_X = 14
const GAP_Y = 7
const SIZES = [16, 15, 14]
const LONGEST_COLUMNS = [8, 7, 6, 5, 4]
const ROUNDS = 30
const SHIFT = 3

/** Sets the events of a range in the largest type that the box holds. */
export function chronicle(story: Story, range: DayRange, box: Box): Chronicle {
  const events = eventsIn(story.events, range)
  const groups = story.acts
    .map(act => ({ act, events: events.filter(event => event.act === act.id) }))
    .filter(group => group.events.length > 0)
  const settings = SIZES.flatMap(size => LONGEST_COLUMNS.map(longest => balance(groups, size, longest, box)))
  return settings.find(({ height }) => height <= box.height)
    ?? settings.reduce((lowest, setting) => setting.height < lowest.height ? setting : lowest)
}

interface Group { act: Act, events: Event[] }

/** Moves width from the act that needs least height to the one that needs most, until all fit. */
function balance(groups: Group[], size: number, longest: number, box: Box): Chronicle {
  const counts = groups.map(group => Math.ceil(group.events.length / longest))
  const columns = counts.reduce((sum, count) => sum + count, 0)
  const widths = groups.map(() => (box.width - GAP_X * (columns - 1)) / columns)
  let now = set()
  let best = now
  for (let round = 0; round < ROUNDS && best.height > box.height; round++) {
    const heights = now.acts.map(({ entries }) => Math.max(...entries.map(({ y, h }) => y + h)))
    const high = heights.indexOf(Math.max(...heights))
    const low = heights.indexOf(Math.min(...heights))
    widths[high]! += SHIFT / counts[high]!
    widths[low]! -= SHIFT / counts[low]!
    now = set()
    if (now.height < best.height)
      best = now
  }
  return best

  function set(): Chronicle {
    let x = 0
    const acts = groups.map(({ act, events }, index): ChronicleAct => {
      const count = counts[index]!
      const width = widths[index]!
      const perColumn = Math.ceil(events.length / count)
      const left = x
      let y = HEAD
      const entries = events.map((event, place): ChronicleEntry => {
        const column = Math.floor(place / perColumn)
        if (place % perColumn === 0)
          y = HEAD
        const text = wrap(event, events[place - 1], size, width - CHRONICLE_INDENT)
        const entry = { ...text, event, x: left + column * (width + GAP_X), y }
        y += text.h + GAP_Y
        return entry
      })
      x += count * (width + GAP_X)
      return { act, x: left, w: x - GAP_X - left, entries }
    })
    return { acts, size, height: Math.max(...acts.flatMap(({ entries }) => entries.map(({ y, h }) => y + h))) }
  }
}

/** The year stands with an act's first event and where it changes; in between it would only be repeated. */
function wrap(event: Event, before: Event | undefined, size: number, width: number): LabelText {
  const date = formatDate(event.date, { short: true, year: before?.date.slice(0, 4) !== event.date.slice(0, 4) })
  const style = { size, stacked: false }
  const lines: string[] = []
  let line = ''
  for (const word of `${event.label} ${CONFIDENCE_WORDS[event.confidence].label}`.trim().split(' ')) {
    const longer = line ? `${line} ${word}` : word
    const lead = lines.length === 0 ? textWidth(`${date}  `, size) : 0
    if (lead + textWidth(longer, size) <= width) {
      line = longer
    }
    else {
      lines.push(line)
      line = word
    }
  }
  lines.push(line)
  return { date, lines, style, w: width, h: lines.length * lineHeight(style) }
}
