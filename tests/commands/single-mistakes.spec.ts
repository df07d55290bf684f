/** `npm run bench -- --only mistakes` in a small lesson: single mistakes by the hundred, and what the check says of each. */
import { expect } from 'playwright/test'
import { benchMistakes } from '../../scripts/bench/mistakes.ts'
import { test } from '../unit/small-lesson.ts'

test('single mistakes of every kind are told on their line; none passes, and none ends in a stack', async ({ small }) => {
  const rows = await benchMistakes(small.root, 2)
  expect(rows.filter(({ tried }) => tried === 0).map(({ kind }) => kind), 'the small lesson has no place for it').toEqual([])
  expect(rows.filter(({ stack, passed, mayPass }) => stack > 0 || (passed > 0 && !mayPass)).map(({ kind, first }) => `${kind}: ${first}`)).toEqual([])
  const told = rows.filter(({ mayPass }) => !mayPass)
  const sum = (field: 'tried' | 'line') => told.reduce((total, row) => total + row[field], 0)
  expect(sum('line') / sum('tried')).toBeGreaterThan(0.95)
  expect(rows.filter(({ kind }) => /byte order|line ends/.test(kind)).every(({ tried, passed }) => passed === tried)).toBe(true)
})
