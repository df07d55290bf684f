/** Hands as bars, and what two votes say of a change of mind. */
import { expect, test } from 'playwright/test'
import { bars, changeOfMind, total } from '../../components/classroom/poll.ts'

const OPTIONS = [{ id: 'ann', label: 'Ann' }, { id: 'bob', label: 'Bob' }, { id: 'cat', label: 'Cat' }]

test('bars are measured by the highest of both votes, and stay low while there are few hands', () => {
  const chart = bars(OPTIONS, { ann: 10, bob: 5 }, { bob: 20 })
  expect(chart.map(({ beforeHeight, afterHeight }) => [beforeHeight, afterHeight])).toEqual([[0.5, 0], [0.25, 1], [0, 0]])
  expect(bars(OPTIONS, { ann: 1 }, {})[0]!.beforeHeight).toBe(0.2)
  expect([total(chart, 'before'), total(chart, 'after')]).toEqual([15, 20])
})

test('the change of mind compares shares, because the second vote may have fewer hands', () => {
  const words = (before: Record<string, number>, after: Record<string, number>) => changeOfMind(bars(OPTIONS, before, after))
  expect(words({ ann: 12, bob: 8 }, { ann: 2, bob: 8 })).toBe('Most hands before: Ann. Now: Bob. Greatest change: Ann, from 60 to 20 percent.')
  expect(words({ ann: 12, bob: 8 }, { ann: 6, bob: 4 })).toBe('Most hands stay with Ann. No share has changed.')
  expect(words({ ann: 5, bob: 5 }, { ann: 4, bob: 4, cat: 2 })).toBe('Most hands stay with Ann and Bob. Greatest change: Cat, from 0 to 20 percent.')
  expect(words({ ann: 5, bob: 5 }, { ann: 6, bob: 4 })).toBe('Most hands before: Ann and Bob. Now: Ann. Greatest change: Ann, from 50 to 60 percent.')
  expect(words({ ann: 12 }, {})).toBe('')
  expect(words({}, { ann: 12 })).toBe('')
})
