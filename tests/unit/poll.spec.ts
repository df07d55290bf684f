/** Hands as bars, and what two votes say of a change of mind. */
import { expect, test } from 'playwright/test'
import { bars, changeOfMind, total } from '../../components/classroom/poll.ts'

const OPTIONS = [{ id: 'kim', label: 'Kim' }, { id: 'stalin', label: 'Stalin' }, { id: 'mao', label: 'Mao' }]

test('bars are measured by the highest of both votes, and stay low while there are few hands', () => {
  const chart = bars(OPTIONS, { kim: 10, stalin: 5 }, { stalin: 20 })
  expect(chart.map(({ beforeHeight, afterHeight }) => [beforeHeight, afterHeight])).toEqual([[0.5, 0], [0.25, 1], [0, 0]])
  expect(bars(OPTIONS, { kim: 1 }, {})[0]!.beforeHeight).toBe(0.2)
  expect([total(chart, 'before'), total(chart, 'after')]).toEqual([15, 20])
})

test('the change of mind compares shares, because the second vote may have fewer hands', () => {
  const words = (before: Record<string, number>, after: Record<string, number>) => changeOfMind(bars(OPTIONS, before, after))
  expect(words({ kim: 12, stalin: 8 }, { kim: 2, stalin: 8 })).toBe('Most hands before: Kim. Now: Stalin. Greatest change: Kim, from 60 to 20 percent.')
  expect(words({ kim: 12, stalin: 8 }, { kim: 6, stalin: 4 })).toBe('Most hands stay with Kim. No share has changed.')
  expect(words({ kim: 5, stalin: 5 }, { kim: 4, stalin: 4, mao: 2 })).toBe('Most hands stay with Kim and Stalin. Greatest change: Mao, from 0 to 20 percent.')
  expect(words({ kim: 5, stalin: 5 }, { kim: 6, stalin: 4 })).toBe('Most hands before: Kim and Stalin. Now: Kim. Greatest change: Kim, from 50 to 60 percent.')
  expect(words({ kim: 12 }, {})).toBe('')
  expect(words({}, { kim: 12 })).toBe('')
})
