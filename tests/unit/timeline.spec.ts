import type { Label, Layout } from '../../components/timeline/layout.ts'
import type { DayRange } from '../../data/loader/dates.ts'
import { expect, test } from 'playwright/test'
import { chronicle } from '../../components/timeline/columns.ts'
import { drawnLabels } from '../../components/timeline/elements.ts'
import { breakLabel } from '../../components/timeline/labels.ts'
import { layout } from '../../components/timeline/layout.ts'
import { textWidth } from '../../components/timeline/measure.ts'
import { GUTTER } from '../../components/timeline/plot.ts'
import { actView, eventsIn, rangeOf, resolveSteps } from '../../components/timeline/steps.ts'
import { ticksOf } from '../../components/timeline/ticks.ts'
import { daysBetween, parseDate } from '../../data/loader/dates.ts'
import { lesson } from './lesson.ts'

const story = lesson
const box = { width: 868, height: 298 }
const sheet = { width: 868, height: 372 }
const [whole] = resolveSteps(['whole'], story)
const [theEnd] = resolveSteps(['stalin-dies'], story, { from: 'stalin-dies', to: 'armistice' })

interface Rect { x: number, y: number, w: number, h: number }

function apart(a: Rect, b: Rect): boolean {
  return a.x + a.w <= b.x || b.x + b.w <= a.x || a.y + a.h <= b.y || b.y + b.h <= a.y
}

/** What is wrong with a picture: nothing may meet a label, no other label, no mark, full or hollow, and no edge of the box. */
function faultsOf({ labels, marks, lanes, header }: Layout, { width, height }: typeof box): string[] {
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
function expectTidy(picture: Layout, place: typeof box): void {
  expect(faultsOf(picture, place)).toEqual([])
}

function labelled(labels: Label[]): string[] {
  return labels.map(label => label.event.id).sort()
}

function idsIn(view: DayRange): string[] {
  return eventsIn(story.events, view).map(event => event.id).sort()
}

for (const act of story.acts) {
  test(`act ${act.id}: every event has its label, on screen and on paper`, () => {
    for (const place of [box, sheet]) {
      const picture = layout(story, actView(act), place)
      expectTidy(picture, place)
      expect(labelled(picture.labels)).toEqual(idsIn(actView(act)))
      expect(picture.spans.filter(span => span.on).map(span => span.act.id)).toEqual([act.id])
    }
  })
}

test('the 144 days have every label and the count', () => {
  for (const event of eventsIn(story.events, theEnd!.view)) {
    const picture = layout(story, theEnd!.view, box, { current: event.id, counter: 'stalin-dies' })
    expectTidy(picture, box)
    expect(labelled(picture.labels)).toEqual(idsIn(theEnd!.view))
    expect(picture.now?.count).toBe(daysBetween('1953-03-05', event.date))
    const count = textWidth(`day ${picture.now?.count}`, 54)
    expect(picture.now!.flipped ? picture.now!.x - count : picture.now!.x + count).toBeLessThanOrEqual(box.width)
  }
  const last = layout(story, theEnd!.view, box, { counter: 'stalin-dies' }).labels.find(label => label.event.id === 'armistice')
  expect(last?.date).toContain('day 144')
})

test('the whole story labels milestones, some of every act, and always the current event', () => {
  const plain = layout(story, whole!.view, box)
  expectTidy(plain, box)
  expect(plain.labels.every(label => label.event.milestone)).toBe(true)
  expect(plain.spans.every(span => span.on && span.answerX !== undefined)).toBe(true)
  for (const act of story.acts)
    expect(plain.labels.some(label => label.event.act === act.id), act.id).toBe(true)
  for (const event of story.events) {
    const picture = layout(story, whole!.view, box, { current: event.id })
    expectTidy(picture, box)
    expect(labelled(picture.labels)).toContain(event.id)
  }
})

test('an act stepped through by events keeps every label in its place', () => {
  for (const act of story.acts) {
    const pictures = eventsIn(story.events, actView(act)).map(event => layout(story, actView(act), box, { current: event.id }))
    expect(drawnLabels(pictures)).toHaveLength(pictures[0]!.labels.length)
    for (const picture of pictures) {
      expect(picture.labels.map(({ x, y }) => [x, y])).toEqual(pictures[0]!.labels.map(({ x, y }) => [x, y]))
      expect(picture.marks.filter(mark => mark.state === 'current')).toHaveLength(1)
    }
  }
})

test('on paper the chronicle holds every event in type that can be read', () => {
  const { acts, size, height } = chronicle(story, whole!.view, sheet)
  const entries = acts.flatMap(act => act.entries)
  expect(entries.map(entry => entry.event.id).sort()).toEqual(idsIn(whole!.view))
  expect(size).toBeGreaterThanOrEqual(14)
  expect(height).toBeLessThanOrEqual(sheet.height)
  entries.forEach((entry, index) => {
    expect(entry.x + entry.w).toBeLessThanOrEqual(sheet.width)
    expect(entry.lines.join(' ').trim()).toBe(`${entry.event.label}${entry.event.confidence === 'high' ? '' : ' (not certain)'}`)
    for (const line of entry.lines)
      expect(textWidth(line, size), line).toBeLessThanOrEqual(entry.w)
    expect(entries.slice(index + 1).filter(other => !apart(entry, other)), entry.event.label).toEqual([])
  })
})

test('an event leaves the camera where it is, unless it lies outside the picture', () => {
  const [act, near, far, all, still] = resolveSteps(['act:hidden-hand', 'inchon', 'armistice', 'whole', 'inchon'], story)
  expect(near!.view).toEqual(act!.view)
  expect(far!.view).toEqual(actView(story.acts.at(-1)!))
  expect(all!.view).toEqual({ start: parseDate('1948-12-01').start, end: parseDate('1953-07-27').start })
  expect(still!.view).toEqual(all!.view)
  expect(rangeOf([act!, far!])).toEqual({ start: act!.view.start, end: far!.view.end })
})

test('spans and limits show the days between two events', () => {
  const [span] = resolveSteps(['inchon..mig-combat'], story)
  expect(span!.view).toEqual({ start: parseDate('1950-09-15').start, end: parseDate('1950-11-01').start })
  expect(theEnd!.view.end - theEnd!.view.start).toBe(144)
})

test('an unknown step says what was expected', () => {
  for (const name of ['', 'act:peace', 'inchn', 'mig-combat..inchon', 'inchon..nowhere', 'inchon..'])
    expect(() => resolveSteps([name], story), name).toThrow(/expected a step "whole", "act:" and one of refusal, .*found "/)
  expect(() => resolveSteps(['whole'], story, { from: 'nowhere' })).toThrow('expected "from" to be an event of data/events.yaml, found "nowhere"')
  expect(() => resolveSteps(['whole'], story, { counter: 'nowhere' })).toThrow('expected "counter" to be')
})

test('ticks are years, months or days, and one of them names the year', () => {
  const labels = (from: string, to: string): string[] => ticksOf({ start: parseDate(from).start, end: parseDate(to).start }, 728).map(tick => tick.label)
  expect(labels('1948-12-01', '1953-07-27')).toEqual(['1949', '1950', '1951', '1952', '1953'])
  expect(labels('1951-07-10', '1953-03-04')).toEqual(['Oct 1951', '1952', 'Apr', 'July', 'Oct', '1953'])
  expect(labels('1953-03-05', '1953-07-27')).toEqual(['Apr 1953', 'May', 'June', 'July'])
  expect(labels('1950-06-25', '1950-07-10')).toEqual(['25 June 1950', 'July', '5 July', '10 July'])
})

test('a label breaks into the two narrowest lines', () => {
  const [single, double] = breakLabel('5 Mar', 'Moscow resolves to end the war', { size: 16, stacked: true })
  expect(single!.lines).toEqual(['Moscow resolves to end the war'])
  expect(double!.lines).toEqual(['Moscow resolves', 'to end the war'])
  expect(double!.w).toBeLessThan(single!.w)
})
