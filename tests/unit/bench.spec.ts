/** What the benchmark reckons from what it has measured. */
import { expect, test } from 'playwright/test'
import { lengthOf, merge, within } from '../../scripts/bench/intervals.ts'
import type { TraceEvent } from '../../scripts/bench/main-thread.ts'
import { blockingTime, quietFrom, readMainThread } from '../../scripts/bench/main-thread.ts'
import { roomTable } from '../../scripts/bench/room.ts'
import { replaceBlock } from '../../scripts/bench/readme.ts'
import { median, quantile, spread } from '../../scripts/bench/statistics.ts'
import { checkDecks } from '../../scripts/bench/sites.ts'
import { ratio, siteTable, slowest, summarize } from '../../scripts/bench/table.ts'

const task = (start: number, length: number) => ({ start, end: start + length })

test('the middle and the spread of some numbers', () => {
  expect(median([9, 1, 5])).toBe(5)
  expect(median([1, 3, 2, 10])).toBe(2.5)
  expect(median([])).toBeNaN()
  expect(quantile([...Array.from({ length: 101 }).keys()], 0.95)).toBe(95)
  expect(spread([4, 2, 9])).toEqual({ median: 4, least: 2, most: 9 })
})

test('the table of a room has what was measured beside what a room has to hold', () => {
  const round = { joined: 700, lost: 0, step: 15, slow: 40, slowest: 60, votes: 500, voted: 100, processor: 7.26, megabytes: 120, back: 2050 }
  const table = roomTable([round, { ...round, joined: 1100 }, { ...round, joined: 900 }])
  expect(table).toContain('| all have joined at once and know the slide, ms | 900 (700–1,100) | under 5,000 |')
  expect(table).toContain('| steps lost, of 20,000 | 0 | 0 |')
  expect(table).toContain(' % | 7.3 | under 33 |')
})

test('time that two events cover counts once', () => {
  const layouts = [task(10, 5), task(12, 10), task(40, 1)]
  expect(merge(layouts)).toEqual([{ start: 10, end: 22 }, { start: 40, end: 41 }])
  expect(merge([task(0, 30), task(30, 30)]), 'two short tasks, not a long one').toHaveLength(2)
  expect(lengthOf(layouts)).toBe(13)
  expect(within(layouts, [task(0, 15), task(20, 100)])).toEqual([{ start: 10, end: 15 }, { start: 20, end: 22 }, { start: 40, end: 41 }])
})

test('tasks block by what they take beyond 50 ms each', () => {
  expect(blockingTime([task(0, 50), task(60, 49), task(200, 80), task(300, 51)])).toBe(31)
})

test('a page is quiet before the first second without a long task or much of anything', () => {
  expect(quietFrom([task(0, 300), task(700, 10), task(1200, 60), task(3000, 60)], 400)).toBe(1260)
  expect(quietFrom([task(0, 300)], 400)).toBe(400)
  // A hundred small tasks keep a machine as busy as a long one.
  expect(quietFrom([task(0, 300), ...Array.from({ length: 100 }, (_, index) => task(310 + index * 10, 8))], 300)).toBeGreaterThan(1000)
})

/** Events of a page's main thread, in ms after some moment; another renderer was busy as well, and a picture was a page of its own. */
function trace(...events: [name: string, start: number, length: number][]): TraceEvent[] {
  const here = { pid: 1, tid: 1 }
  return [
    { name: 'RunTask', ph: 'X', ts: 2000, dur: 90_000, pid: 2, tid: 1 },
    { ...here, name: 'navigationStart', ph: 'R', ts: 1000, args: { frame: 'main', data: { documentLoaderURL: 'http://localhost/' } } },
    { ...here, name: 'loadEventEnd', ph: 'R', ts: 5000, args: { frame: 'picture' } },
    { ...here, name: 'loadEventEnd', ph: 'R', ts: 201_000, args: { frame: 'main' } },
    ...events.map(([name, start, length]) => ({ ...here, name, ph: 'X', ts: 1000 + start * 1000, dur: length * 1000, tdur: length * 500 })),
  ]
}

test('a trace tells what the main thread did until it was quiet, and what was put off', () => {
  expect(readMainThread(trace(
    ['RunTask', -1, 0.5],
    ['RunTask', 10, 120],
    ['EvaluateScript', 12, 100],
    ['UpdateLayoutTree', 20, 10],
    ['Layout', 30, 5],
    ['RunTask', 150, 40],
    ['Layout', 160, 20],
    ['RunTask', 3000, 200],
    ['FunctionCall', 3000, 200],
  ))).toEqual({
    quiet: 200,
    busy: 160,
    processor: 80,
    script: 85,
    styleAndLayout: 35,
    blocking: 70,
    longest: 120,
    forcedLayouts: 1,
    forcedLayoutTime: 15,
    busyInAll: 360,
  })
  expect(() => readMainThread([])).toThrow(RangeError)
})

test('decks stand side by side, with how many times ours the others are', () => {
  const ours = summarize('ours', [{ firstRequests: 12 }, { busy: 1000, layoutShift: 0 }, { busy: 1300, layoutShift: 0 }, { busy: 1100, layoutShift: 0 }])
  const other = summarize('other', [{ firstRequests: 6 }, { busy: 550, layoutShift: 0.1, firstAnswer: Number.NaN }])
  expect(siteTable([ours, other]).split('\n')).toEqual([
    '| | ours | other |',
    '|---|---|---|',
    '| requests for the first slide | 12 | 6, 0.50× |',
    '| – cumulative layout shift | 0.000 | 0.100 |',
    '| main thread until the first slide is quiet, at 4×, ms | 1,100 (1,000–1,300) | 550, 0.50× |',
    '| the first press of a key is answered, at 4×, ms | – | never |',
  ])
  expect(ratio(3, 2)).toBe(1.5)
  expect(ratio(3, 0)).toBeUndefined()
})

test('the slowest steps are those whose middle round is slow', () => {
  const rounds = [[5, 90, 20], [5, 10, 21], [6, 11, 22]].map(times => times.map((ms, index) => ({ place: `#/${index}`, ms })))
  expect(slowest(rounds)).toEqual([{ place: '#/2', ms: 21 }, { place: '#/1', ms: 11 }, { place: '#/0', ms: 5 }])
})

test('figures go between two comments of the README, and nowhere else', () => {
  const readme = 'Before\n<!-- bench:site -->\nold\n<!-- /bench:site -->\nafter\n'
  expect(replaceBlock(readme, 'site', 'new')).toBe('Before\n<!-- bench:site -->\n\nnew\n\n<!-- /bench:site -->\nafter\n')
  expect(() => replaceBlock(readme, 'exports', 'new')).toThrow('<!-- bench:exports -->')
})

test('a folder without a deck is told before anything is measured', () => {
  expect(() => checkDecks(['tests/unit'])).toThrow('tests/unit is no built deck')
})
