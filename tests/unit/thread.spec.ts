import { expect, test } from 'playwright/test'
import { momentOf } from '../../components/thread/moment.ts'
import { positionOf, segments } from '../../components/thread/scale.ts'
import { parseDate } from '../../data/loader/dates.ts'
import { lesson } from './lesson.ts'

const parts = segments(lesson.acts)

test('the segments fill the line in order and leave room for every answer', () => {
  const last = parts.at(-1)!
  expect(last.left + last.width).toBeCloseTo(100, 6)
  parts.forEach((part, index) => {
    expect(part.width).toBeGreaterThanOrEqual(9 - 1e-9)
    const next = parts[index + 1]
    if (next)
      expect(next.left).toBeGreaterThan(part.left + part.width)
  })
})

test('later days stand further right, from the first to the last', () => {
  const positions = lesson.events.map(event => positionOf(parseDate(event.date).start, parts))
  expect(positions).toEqual([...positions].sort((a, b) => a - b))
  expect(positionOf(parseDate('1953-07-27').start, parts)).toBeCloseTo(100, 6)
  expect(positionOf(parseDate('1960-01-01').start, parts)).toBe(100)
})

test('a moment is an event, an act or a date, and knows its act', () => {
  expect(momentOf('inchon', lesson).caption).toBe('Act 3 · 15 September 1950')
  expect(momentOf('act:veto', lesson).caption).toBe('Act 4 · July 1951 – March 1953')
  expect(momentOf('1949-03-07/1953-07-27', lesson).act).toBeUndefined()
  expect(() => momentOf('no-such-event', lesson)).toThrow(RangeError)
})
