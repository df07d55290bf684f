/** What is told beside the map. */
import { expect, test } from 'playwright/test'
import { storiesOf } from '../../components/front/stories.ts'

const events = [
  { id: 'start', date: '1950-06-25', text: 'It starts.', sources: ['a'] },
  { id: 'landing', date: '1950-09-15', text: 'They land.', sources: ['b'] },
  { id: 'retreat', date: '1950-10-13', text: 'They go.', sources: ['b', 'c'] },
] as never[]
const states = [
  { when: 'start', text: 'The first day.', sources: ['a'] },
  { when: '1950-09', text: 'Far south.', sources: ['d'] },
  { when: '1950-11-24/1950-11-26', text: 'Far north.', sources: ['d'] },
]

test('an event is told beside the first state after it, and a state without one keeps its own words', () => {
  expect(storiesOf(states, events.slice(1), events)).toEqual([
    { lines: [{ text: 'The first day.' }], sources: ['a'] },
    { lines: [{ text: 'Far south.' }], sources: ['d'] },
    { lines: [{ date: '15 Sep', text: 'They land.' }, { date: '13 Oct', text: 'They go.' }], sources: ['b', 'c'] },
  ])
})

test('an event of the first state takes the place of its words', () => {
  expect(storiesOf(states, events.slice(0, 1), events)[0]).toEqual({ lines: [{ date: '25 June', text: 'It starts.' }], sources: ['a'] })
})
