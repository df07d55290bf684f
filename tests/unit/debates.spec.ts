/** What lies on the table of a debate. */
import { expect, test } from 'playwright/test'
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
