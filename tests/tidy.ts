/** What is wrong with a timeline's picture. */
import type { Layout } from '../components/timeline/layout.ts'
import { expect } from 'playwright/test'
import { GUTTER } from '../components/timeline/plot.ts'

interface Box { width: number, height: number }
export interface Rect { x: number, y: number, w: number, h: number }

export function apart(a: Rect, b: Rect): boolean {
  return a.x + a.w <= b.x || b.x + b.w <= a.x || a.y + a.h <= b.y || b.y + b.h <= a.y
}

/** What is wrong with a picture: nothing may meet a label, no other label, no mark, full or hollow, and no edge of the box. */
function faultsOf({ labels, marks, lanes, header }: Layout, { width, height }: Box): string[] {
  const dots = marks.filter(mark => mark.shown).flatMap(mark => [
    { id: mark.event.id, x: mark.x, y: mark.y, reach: 6 },
    ...mark.also.filter(() => mark.stitched).map(({ y }) => ({ id: `${mark.event.id} (hollow)`, x: mark.x, y, reach: 5 })),
  ]).map(({ id, x, y, reach }) => ({ id, x: x - reach, y: y - reach, w: 2 * reach, h: 2 * reach }))

  return labels.flatMap((label, index) => {
    const lane = lanes.find(({ actor }) => actor.id === label.event.actors[0])!
    const wrong = {
      'runs out of the box at the left': label.x < GUTTER,
      'runs out of the box at the right': label.x + label.w > width,
      'lies over the header': label.y < header.bottom,
      'runs out of the box below': label.y + label.h > height,
      'has more than two lines': label.lines.length > 2,
      'is too small': label.style.size < 14,
      'is not in its lane': label.y <= lane.y || label.y + label.h >= lane.y + lane.h,
      ...Object.fromEntries(labels.slice(index + 1).map(other => [`meets ${other.event.label}`, !apart(label, other)])),
      ...Object.fromEntries(dots.map(dot => [`meets the mark of ${dot.id}`, !apart(label, dot)])),
    }
    return Object.entries(wrong).filter(([, is]) => is).map(([what]) => `${label.event.label} ${what}`)
  })
}

/** All faults at once: Playwright's `expect` takes longer than the layout, and here there are fifty thousand things to compare. */
export function expectTidy(picture: Layout, place: Box): void {
  expect(faultsOf(picture, place)).toEqual([])
}
