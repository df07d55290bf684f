/** Which sources a decision point names at each of its steps. */
import { expect, test } from 'playwright/test'
import { sourcesShown } from '../../components/classroom/decision.ts'

const point = (...sources: string[]) => ({ text: 'A point.', sources })
const decision = {
  sources: ['a'],
  options: [{ for: point('b'), against: point('a', 'c') }, { for: point('paper'), against: point('b') }],
  did: point('d', 'paper'),
  paper: { document: 'paper' },
}
const views = [point('e', 'd'), point('paper', 'f')]

test('while the class chooses, the sources are those of the question and its arguments, each once', () => {
  expect(sourcesShown(decision, views, 0)).toEqual(['a', 'b', 'c', 'paper'])
})

test('the answer has its own, without the document under it', () => {
  expect(sourcesShown(decision, views, 1)).toEqual(['d'])
})

test('the views bring theirs', () => {
  expect(sourcesShown(decision, views, 2)).toEqual(['d', 'e', 'f'])
})
