/** The quiz does not give itself away, and asks nothing that this lesson calls disputed. */
import { expect, test } from 'playwright/test'
import { lesson } from '../deck.ts'

const { quiz } = lesson

test('five questions for the start, five for the end', () => {
  expect(quiz.map(({ at }) => at)).toEqual([...Array<string>(5).fill('start'), ...Array<string>(5).fill('end')])
})

test('neither the place of the right option nor its length tells which it is', () => {
  const places = quiz.map(({ options }) => options.findIndex(({ right }) => right))
  expect(new Set(places)).toEqual(new Set([0, 1, 2, 3]))
  for (const place of new Set(places))
    expect(places.filter(each => each === place).length, `option ${place + 1}`).toBeLessThanOrEqual(quiz.length * 0.4)
  const longest = quiz.filter(({ options }) => options.every(({ text, right }) => right || text.length < options.find(option => option.right)!.text.length))
  expect(longest.map(({ id }) => id).length).toBeLessThanOrEqual(quiz.length * 0.4)
})
