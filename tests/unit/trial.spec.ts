/** The class's verdicts beside the record's. */
import { expect, test } from 'playwright/test'
import { agreement, clicksOf, courtAt, numbersInWords, rows } from '../../components/classroom/trial.ts'
import { lesson } from '../engine/deck.ts'

const tried = lesson.claims.slice(0, 4)
const [first, second] = tried as [typeof tried[0], typeof tried[0]]

test('the table has the record\'s verdict only where the stamp has fallen', () => {
  const table = rows(tried, { [first.id]: 'contested', [second.id]: 'supported' }, 1)
  expect(table.map(({ claim, ours, record }) => [claim.id, ours, record])).toEqual([
    [first.id, 'contested', first.verdict],
    [second.id, 'supported', undefined],
    [tried[2]!.id, undefined, undefined],
    [tried[3]!.id, undefined, undefined],
  ])
})

test('a claim, its stamp, the next claim; behind the last stamp the table, however many there are', () => {
  for (const claims of [3, 8]) {
    expect(courtAt(0, claims)).toEqual({ turn: 0, stamps: 0 })
    expect(courtAt(1, claims)).toEqual({ turn: 0, stamps: 1 })
    expect(courtAt(2, claims)).toEqual({ turn: 1, stamps: 1 })
    expect(courtAt(clicksOf(claims) - 1, claims)).toEqual({ turn: claims - 1, stamps: claims })
    expect(courtAt(clicksOf(claims), claims)).toEqual({ turn: undefined, stamps: claims })
  }
})

test('the numbers of sources are short', () => {
  expect([[3], [2, 1], [4, 5, 6, 7], [1, 3, 4, 5, 9]].map(numbersInWords)).toEqual(['3', '1, 2', '4–7', '1, 3–5, 9'])
})

test('agreement is counted when every stamp has fallen, over the claims that the class has judged', () => {
  const all = Object.fromEntries(tried.map(({ id, verdict }) => [id, verdict]))
  expect(agreement(rows(tried, all, 4))).toBe('The class agrees with the record on 4 of the 4 claims.')
  expect(agreement(rows(tried, { ...all, [first.id]: 'not-supported' }, 4))).toBe('The class agrees with the record on 3 of the 4 claims.')
  expect(agreement(rows(tried, { [first.id]: 'not-supported', [second.id]: second.verdict }, 4))).toBe('The class agrees with the record on 1 of the 2 that it judged.')
  expect(agreement(rows(tried, all, 3))).toBe('')
  expect(agreement(rows(tried, {}, 4))).toBe('')
})
