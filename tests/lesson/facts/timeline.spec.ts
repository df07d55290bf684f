/** The story's timeline has room for every event and its label. */
import type { Label } from '../../../components/timeline/layout.ts'
import type { DayRange } from '../../../data/loader/dates.ts'
import { expect, test } from 'playwright/test'
import { chronicle } from '../../../components/timeline/columns.ts'
import { drawnLabels } from '../../../components/timeline/elements.ts'
import { layout } from '../../../components/timeline/layout.ts'
import { textWidth } from '../../../components/timeline/measure.ts'
import { actView, eventsIn, resolveSteps } from '../../../components/timeline/steps.ts'
import { daysBetween } from '../../../data/loader/dates.ts'
import { apart, expectTidy } from '../../tidy.ts'
import { lesson as story } from '../deck.ts'

const box = { width: 868, height: 302 }
const sheet = { width: 868, height: 372 }
const [whole] = resolveSteps(['whole'], story)
const [theEnd] = resolveSteps(['stalin-dies'], story, { from: 'stalin-dies', to: 'armistice' })

function labelled(labels: Label[]): string[] {
  return labels.map(label => label.event.id).sort()
}

function idsIn(view: DayRange): string[] {
  return eventsIn(story.events, view).map(event => event.id).sort()
}

for (const act of story.acts) {
  test(`act ${act.id}: every event has its label on paper, and the one that is told has it on the screen`, () => {
    const paper = layout(story, actView(act), sheet, { onPaper: true })
    expectTidy(paper, sheet)
    expect(labelled(paper.labels)).toEqual(idsIn(actView(act)))
    expect(paper.spans.filter(span => span.on).map(span => span.act.id)).toEqual([act.id])
    for (const event of eventsIn(story.events, actView(act))) {
      const picture = layout(story, actView(act), box, { current: event.id })
      expectTidy(picture, box)
      expect(labelled(picture.labels)).toContain(event.id)
      expect(picture.marks.filter(mark => mark.state === 'current')).toHaveLength(1)
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

test('a view whose labels all fit keeps each in its place while it is stepped through', () => {
  const pictures = eventsIn(story.events, theEnd!.view).map(event => layout(story, theEnd!.view, box, { current: event.id, counter: 'stalin-dies' }))
  expect(drawnLabels(pictures)).toHaveLength(pictures[0]!.labels.length)
  for (const picture of pictures)
    expect(picture.labels.map(({ x, y }) => [x, y])).toEqual(pictures[0]!.labels.map(({ x, y }) => [x, y]))
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
