/** The class's verdicts beside the record's. */
import { expect, test } from 'playwright/test'
import { agreement, rows } from '../../components/classroom/trial.ts'
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

test('agreement is counted when every stamp has fallen, over the claims that the class has judged', () => {
  const all = Object.fromEntries(tried.map(({ id, verdict }) => [id, verdict]))
  expect(agreement(rows(tried, all, 4))).toBe('The class agrees with the record on 4 of the 4 claims.')
  expect(agreement(rows(tried, { ...all, [first.id]: 'not-supported' }, 4))).toBe('The class agrees with the record on 3 of the 4 claims.')
  expect(agreement(rows(tried, { [first.id]: 'not-supported', [second.id]: second.verdict }, 4))).toBe('The class agrees with the record on 1 of the 2 that it judged.')
  expect(agreement(rows(tried, all, 3))).toBe('')
  expect(agreement(rows(tried, {}, 4))).toBe('')
})
