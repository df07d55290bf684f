/** Numbers as drawings: every bar as long as its number, every day of the war one mark. */
import { expect, test } from 'playwright/test'
import { layoutBars } from '../../../components/numbers/bars.ts'
import { drawDays, nearestShare, ROWS, widthOf } from '../../../components/numbers/days.ts'
import { unitFor } from '../../../components/numbers/pictogram.ts'
import { daysBetween } from '../../../data/loader/dates.ts'
import { lesson } from '../deck.ts'

const { charts, figures, spans, events } = lesson
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
  const [men, tanks] = groups
  expect(men!.most).toBe(value('north-men'))
  expect(men!.bars[0]).toMatchObject({ length: value('north-assault') / value('north-men'), upTo: 1 })
  expect(men!.bars[1]!.length).toBeCloseTo(value('south-men') / value('north-men'), 9)
  expect(tanks!.bars[1]).toMatchObject({ actor: 'rok', number: '0', length: 0 })
})

test('a figure stands for a round number, and no row has more than twenty', () => {
  expect([7, 20, 21, 99, 150, 135000].map(unitFor)).toEqual([1, 1, 2, 5, 10, 10000])
})

test('two of every three days, and other shares that can be said', () => {
  expect(nearestShare(days('talks'), days('war'))).toEqual({ part: 2, whole: 3 })
  expect([[49, 100], [76, 100], [81, 100], [33, 100], [39, 100]].map(([part, whole]) => nearestShare(part!, whole!))).toEqual([{ part: 1, whole: 2 }, { part: 3, whole: 4 }, { part: 4, whole: 5 }, { part: 1, whole: 3 }, { part: 2, whole: 5 }])
})

test('bars of a chart with one scale can be compared', () => {
  const { groups } = layoutBars(chart('prisoners'), figures)
  const [un, north] = groups.flatMap(({ bars }) => bars)
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
  const outside = marks.filter((mark) => {
    const [x, y] = mark.split(/[ h]/).map(Number) as [number, number]
    return !(x < widthOf(days('war'), 5) && y < ROWS * 5)
  })
  expect(outside).toEqual([])
  // The first day stands at the upper left, the first of the second column beside it.
  expect(marks[0]).toBe('2.5 2.5h.1')
  expect(marks[ROWS]).toBe('7.5 2.5h.1')
})
