/** What lies on the table of a debate, and how it stands against the calendar. */
import { expect, test } from 'playwright/test'
import { datesOf } from '../../components/debate/dates.ts'
import { columns, pressed, ROOM, tableAfter } from '../../components/debate/table.ts'

const positions = ['a', 'b', 'c', 'd', 'e'].map(id => ({ id }))

test('clicks bring one position after the other, and the latest three stay', () => {
  expect([1, 2, 3, 4, 5].map(turns => tableAfter(positions, turns).join(''))).toEqual(['a', 'ab', 'abc', 'bcd', 'cde'])
  expect(tableAfter(positions, 0)).toEqual([])
})

test('a name that is pressed comes, and the one that lay there longest makes room', () => {
  expect(pressed(['a', 'b'], 'd')).toEqual(['a', 'b', 'd'])
  expect(pressed(['a', 'b', 'd'], 'c')).toEqual(['b', 'd', 'c'])
  expect(pressed(['b', 'd', 'c'], 'd')).toEqual(['b', 'c'])
})

test('the table is never empty and never too full', () => {
  expect(pressed(['a'], 'a')).toEqual(['a'])
  let table = tableAfter(positions, 1)
  for (const id of 'edcbaabcde') {
    table = pressed(table, id)
    expect(table.length).toBeGreaterThan(0)
    expect(table.length).toBeLessThanOrEqual(ROOM)
    expect(new Set(table).size).toBe(table.length)
  }
})

test('cards stand in rows that they fill', () => {
  expect([1, 2, 3, 4, 5, 6].map(columns)).toEqual([1, 2, 3, 2, 3, 3])
})

test('dates of a debate stand in order of time, and come in the order of the data', () => {
  const events = [{ id: 'start', date: '1950-01-01', label: 'It starts' }, { id: 'end', date: '1950-04-11', label: 'It ends' }]
  const debate = {
    positions: [{ id: 'a' }, { id: 'b' }],
    dates: [
      { when: 'start', side: { name: 'A', positions: ['a'] } },
      { when: '1950-02', label: 'A month', side: { name: 'B', positions: ['b'] } },
      { when: '1950-01-11', label: 'A day' },
      { when: 'end' },
    ],
  }
  const days = datesOf(debate as never, events as never)
  expect(days.map(({ label, click, end, from }) => [label, click, end, from])).toEqual([['It starts', 1, true, 0], ['A day', 3, false, 0.1], ['A month', 2, false, 0.31], ['It ends', 0, true, 1]])
  expect(days[2]!.to).toBeCloseTo(0.58, 9)
  expect(days[2]!.side!.positions).toEqual([{ id: 'b' }])
})
