/** Labels of one lane: how their lines break, and where each finds room beside its mark. */
import { textWidth } from './measure.ts'

/** How labels are set: with the date on a line of its own, or running into the text. */
export interface LabelStyle {
  size: number
  stacked: boolean
}

/** A label with its lines broken. Where it is not stacked, the first line follows the date. */
export interface LabelText {
  date: string
  lines: string[]
  style: LabelStyle
  w: number
  h: number
}

/** A label in its lane; `x` and `y` are its upper left corner, `flipped` where it stands left of its mark. */
export interface PlacedLabel extends LabelText {
  x: number
  y: number
  flipped: boolean
}

/** What wants a label: the place of its mark, and the ways its text may break. */
export interface LabelItem {
  id: string
  x: number
  variants: LabelText[]
}

/** From the middle of a mark to its label: the ring around the current mark stands between them. */
export const LABEL_OFFSET = 16
/** Half of a mark with its ring. */
export const MARK_REACH = 10
const GAP_X = 8
const GAP_Y = 5
const EDGE = 6

/** The height of one line. */
export function lineHeight({ size }: LabelStyle): number {
  return Math.round(size * 1.16)
}

/** The ways a label may break: on one line, and on the two that are narrowest. */
export function breakLabel(date: string, text: string, style: LabelStyle): LabelText[] {
  const words = text.split(' ')
  const lead = style.stacked ? 0 : textWidth(`${date}  `, style.size)
  const broken = words.map((_, index) => {
    const lines = [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')].filter(Boolean)
    const [first = '', second = ''] = lines
    const w = Math.max(textWidth(date, style.size), lead + textWidth(first, style.size), textWidth(second, style.size))
    const h = (lines.length + (style.stacked ? 1 : 0)) * lineHeight(style)
    return { date, lines, style, w, h }
  })
  const single = broken.at(-1)!
  const double = broken.reduce((best, candidate) => candidate.w < best.w ? candidate : best)
  return single === double ? [single] : [single, double]
}

interface Rect { x: number, y: number, w: number, h: number }

/** A lane with every label in its place. */
export interface PackedLane {
  labels: Map<string, PlacedLabel>
  height: number
}

/** What a label would rather have: a low lower edge, a high upper edge on few lines, or a high upper edge on narrow lines. */
const PREFERENCES: ((label: PlacedLabel) => number)[] = [
  label => label.y + label.h,
  label => label.y * 1000 + label.h,
  label => label.y * 1000 + label.w,
]

/** How often a lane is packed anew, with the label that came out lowest going first. */
const ROUNDS = 16

/** Lanes packed before: the steps of a timeline, and its copies in presenter and overview, ask for the same ones. */
const packed = new Map<string, PackedLane>()

/**
 * Places the labels of a lane between `left` and `right`, each as high up as it goes. No order and no preference
 * is best for every lane: several are tried, and the lane that comes out lowest is taken.
 */
export function packLane(items: readonly LabelItem[], left: number, right: number): PackedLane {
  const key = JSON.stringify([items, left, right])
  const lane = packed.get(key) ?? findLowest(items, left, right)
  packed.set(key, lane)
  return lane
}

function findLowest(items: readonly LabelItem[], left: number, right: number): PackedLane {
  let best: PackedLane | undefined
  for (const preference of PREFERENCES) {
    let order = items
    for (let round = 0; round < ROUNDS; round++) {
      const lane = pack(order, left, right, preference)
      if (!best || lane.height < best.height)
        best = lane
      const bottom = (item: LabelItem): number => lane.labels.get(item.id)!.y + lane.labels.get(item.id)!.h
      const lowest = order.findLast(item => bottom(item) === lane.height)
      if (!lowest || lowest === order[0])
        break
      order = [lowest, ...order.filter(item => item !== lowest)]
    }
  }
  return best!
}

function pack(items: readonly LabelItem[], left: number, right: number, cost: (label: PlacedLabel) => number): PackedLane {
  const labels = new Map<string, PlacedLabel>()
  const taken: Rect[] = []
  for (const item of items) {
    const heights = [0, ...taken.map(rect => rect.y + rect.h + GAP_Y)]
    const best = item.variants
      .flatMap(variant => heights.map(y => beside(item.x, y, variant, right)))
      .filter(label => label.x >= left && label.x + label.w + EDGE <= right)
      .filter(label => taken.every(rect => !touch(rect, footprint(item.x, label))))
      .reduce((a, b) => cost(b) < cost(a) ? b : a)
    labels.set(item.id, best)
    taken.push(footprint(item.x, best))
  }
  return { labels, height: Math.max(0, ...taken.map(rect => rect.y + rect.h)) }
}

function beside(x: number, y: number, text: LabelText, right: number): PlacedLabel {
  const flipped = x + LABEL_OFFSET + text.w + EDGE > right
  return { ...text, x: flipped ? x - LABEL_OFFSET - text.w : x + LABEL_OFFSET, y, flipped }
}

/** A label together with its mark. */
function footprint(x: number, { x: labelX, y, w, h }: PlacedLabel): Rect {
  const start = Math.min(x - MARK_REACH, labelX - EDGE)
  return { x: start, y, w: Math.max(x + MARK_REACH, labelX + w + EDGE) - start, h }
}

function touch(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.w + GAP_X && b.x < a.x + a.w + GAP_X
    && a.y < b.y + b.h + GAP_Y && b.y < a.y + a.h + GAP_Y
}
