/** What the thread tells: only the answers that a class has found. */
import { expect, test } from 'playwright/test'
import { answersFound } from '../../components/thread/found.ts'

const acts = ['one', 'two', 'three'].map((id, index) => ({ id, number: index + 1 }))

test('an answer is found on the card of its act, and known from the next slide on', () => {
  const stops = [{}, { within: 'one' }, { opens: 'one', within: 'one' }, { within: 'one' }, { within: 'two' }, { opens: 'two', within: 'two' }, {}, { opens: 'three', within: 'three' }, {}]
  expect(stops.map((_, place) => answersFound(acts, stops, place).length)).toEqual([0, 0, 0, 1, 1, 1, 2, 2, 3])
  expect(answersFound(acts, stops, 6)).toEqual(['one', 'two'])
})

test('a slide that looks ahead in time tells nothing, nor does one that looks back', () => {
  const stops = [{ within: 'three' }, { opens: 'one', within: 'one' }, { opens: 'two', within: 'two' }, { within: 'one' }, { opens: 'three', within: 'three' }]
  expect(stops.map((_, place) => answersFound(acts, stops, place).join())).toEqual(['', '', 'one', 'one,two', 'one,two'])
})

test('the answer of an act without a card is found with its last slide', () => {
  const stops = [{}, { opens: 'one', within: 'one' }, { within: 'two' }, { within: 'two' }, { within: 'three' }, {}]
  expect(stops.map((_, place) => answersFound(acts, stops, place).join())).toEqual(['', '', 'one', 'one', 'one,two', 'one,two,three'])
})

test('a lesson that begins with a later act has found the earlier ones on its card', () => {
  const stops = [{}, { opens: 'three', within: 'three' }, {}]
  expect(stops.map((_, place) => answersFound(acts, stops, place).join())).toEqual(['', 'one,two', 'one,two,three'])
})
