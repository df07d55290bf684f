/** Numbers as drawings: every bar as long as its number, every day of the war one mark. */
import { expect, test } from 'playwright/test'
import { layoutBars } from '../../../components/numbers/bars.ts'
import { drawDays, widthOf } from '../../../components/numbers/days.ts'
import { daysBetween } from '../../../data/loader/dates.ts'
import { loadLesson } from '../../../data/loader/load.ts'

const { charts, figures, spans, events } = loadLesson('.')
const chart = (id: string) => charts.find(candidate => candidate.id === id)!
const value = (id: string) => figures.find(figure => figure.id === id)!.value
const days = (id: string) => {
  const { from, to } = spans.find(span => span.id === id)!
  return daysBetween(events.find(event => event.id === from)!.date, events.find(event => event.id === to)!.date)
}

test('bars of a group share a scale of their own, and the longest fills it', () => {
  const { groups } = layoutBars(chart('forces-1950'), figures)
  for (const { bars } of groups)
    expect(Math.max(...bars.flatMap(({ length = 0, upTo = 0 }) => [length, upTo]))).toBe(1)
  const [men, tanks, aircraft] = groups
  expect(men!.bars[1]!.length).toBeCloseTo(value('north-army') / value('north-men'), 9)
  expect(tanks!.bars[2]).toMatchObject({ actor: 'rok', number: '0', length: 0 })
  expect(aircraft!.bars[0]!.length).toBeCloseTo(148 / 180, 9)
  expect(aircraft!.bars[0]!.upTo).toBe(1)
  expect(aircraft!.bars[1]).toMatchObject({ number: '', length: undefined })
})

test('bars of a chart with one scale can be compared across its groups', () => {
  const { groups } = layoutBars(chart('prisoners'), figures)
  const [un, north] = groups.map(({ bars }) => bars[0]!)
  expect(un).toMatchObject({ number: 'about 132,000', length: 1 })
  expect(north!.length).toBeCloseTo(11559 / 132000, 9)
})

test('a chart names every source of its bars once', () => {
  for (const each of charts) {
    const { sources } = layoutBars(each, figures)
    expect(new Set(sources).size).toBe(sources.length)
    for (const { figure: id, sources: own } of each.groups.flatMap(({ bars }) => bars)) {
      for (const key of own ?? figures.find(figure => figure.id === id)!.sources)
        expect(sources).toContain(key)
    }
  }
})

test('every day of the war is one mark, and the three spans fill it', () => {
  const counts = ['war-before-talks', 'talks-in-stalins-lifetime', 'death-to-armistice'].map(days)
  expect(counts).toEqual([380, 604, 144])
  expect(counts.reduce((sum, count) => sum + count)).toBe(days('war'))
  expect(counts[1]! + counts[2]!).toBe(days('talks'))
  const drawn = drawDays(counts, 5)
  expect(drawn.map(({ path }) => path.split('M').length - 1)).toEqual(counts)
  const marks = drawn.flatMap(({ path }) => path.split('M').slice(1))
  expect(new Set(marks).size).toBe(days('war'))
  for (const mark of marks) {
    const [x, y] = mark.split(/[ h]/).map(Number) as [number, number]
    expect(x).toBeLessThan(widthOf(days('war'), 5))
    expect(y).toBeLessThan(35)
  }
  // The first day stands at the upper left, the eighth beside it.
  expect(marks[0]).toBe('2.5 2.5h.1')
  expect(marks[7]).toBe('7.5 2.5h.1')
})
