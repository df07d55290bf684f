import { expect, test } from 'playwright/test'
import { momentOf } from '../../components/thread/moment.ts'
import { positionOf, segments } from '../../components/thread/scale.ts'
import { parseDate } from '../../data/loader/dates.ts'
import { lesson } from '../engine/deck.ts'

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
  expect(positionOf(parseDate(lesson.acts.at(-1)!.to).start, parts)).toBeCloseTo(100, 6)
  expect(positionOf(parseDate('1970-01-01').start, parts)).toBe(100)
})

test('a moment is an event, an act or a date, and knows its act', () => {
  expect(momentOf('withdrawal', lesson).caption).toBe('Act 3 · 28 October 1962')
  expect(momentOf('act:settlement', lesson).caption).toBe('Act 3 · October – November 1962')
  expect(momentOf('1962-10-14/1962-11-20', lesson).act).toBeUndefined()
  expect(() => momentOf('no-such-event', lesson)).toThrow(RangeError)
})
