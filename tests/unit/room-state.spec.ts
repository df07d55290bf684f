/** What the teacher's window makes of the messages of devices. */
import { expect, test } from 'playwright/test'
import { SENTENCE } from '../../components/room/messages.ts'
import { countVotes } from '../../components/room/ballots.ts'
import { askedAgain, cleared, closedFor, doorClosed, doorOpened, EMPTY_ROOM, heardFrom, lifted, openedFor, present, putOut } from '../../setup/screen/room/room-state.ts'

const OPTIONS = ['ann', 'bob']
const vote = (option: string, count = 1, epoch = 100) => JSON.stringify({ epoch, option, count })
const here = (...devices: string[]) => devices.reduce((state, device) => heardFrom(state, 'here', device, '{"here":true}'), EMPTY_ROOM)
const counts = (state: typeof EMPTY_ROOM) => countVotes(state.ballots, 'poll', OPTIONS)

test('devices come and go, each once', () => {
  const three = here('a', 'b', 'c', 'b')
  expect(three.here.toSorted()).toEqual(['a', 'b', 'c'])
  expect(heardFrom(three, 'here', 'b', '').here.toSorted()).toEqual(['a', 'c'])
})

test('votes count for the ballot that is open, and for the opening that the device has seen', () => {
  const open = openedFor(here('a', 'b'), { ballot: 'poll', options: OPTIONS }, 100)
  const voted = heardFrom(heardFrom(open, 'vote', 'a', vote('ann'), 'poll'), 'vote', 'b', vote('bob'), 'poll')
  expect(counts(voted)).toEqual({ ann: 1, bob: 1 })
  expect(counts(heardFrom(voted, 'vote', 'a', vote('bob', 9, 99), 'poll'))).toEqual({ ann: 1, bob: 1 })
  expect(heardFrom(voted, 'vote', 'a', vote('bob', 9), 'other')).toBe(voted)
  expect(counts(heardFrom(closedFor(voted), 'vote', 'a', vote('bob', 9), 'poll'))).toEqual({ ann: 1, bob: 1 })
  // Opened once more it is the same ballot; after clearing it is another.
  expect(openedFor(closedFor(voted), { ballot: 'poll', options: OPTIONS }, 200).open?.epoch).toBe(100)
  expect(openedFor(cleared(voted), { ballot: 'poll', options: OPTIONS }, 200).open?.epoch).toBe(200)
  expect(counts(cleared(voted))).toEqual({ ann: 0, bob: 0 })
})

test('asked again, who has gone is here no more, and an answer stays', () => {
  const voted = heardFrom(openedFor(here('a', 'b'), { ballot: 'poll', options: OPTIONS }, 100), 'vote', 'a', vote('ann'), 'poll')
  const again = heardFrom(askedAgain(voted), 'here', 'b', '{"here":true}')
  expect(present(again)).toEqual(['b'])
  expect(counts(again)).toEqual({ ann: 1, bob: 0 })
})

test('a sentence is replaced by a later one of its device', () => {
  const say = (text: string, count: number, epoch = 100) => JSON.stringify({ epoch, text, count })
  // Before it was asked for, and after everything was forgotten, it is none.
  expect(heardFrom(here('a'), 'sentence', 'a', say('Early.', 1)).sentences).toEqual([])
  const open = openedFor(here('a', 'b'), { ballot: SENTENCE, options: [] }, 100)
  expect(heardFrom(openedFor(cleared(open), { ballot: SENTENCE, options: [] }, 200), 'sentence', 'a', say('Old.', 1)).sentences).toEqual([])
  const two = heardFrom(heardFrom(open, 'sentence', 'a', say('First.', 1)), 'sentence', 'b', say('Other.', 1))
  const later = heardFrom(heardFrom(two, 'sentence', 'a', say('Second.', 2)), 'sentence', 'a', say('First.', 1))
  expect(later.sentences.map(({ text }) => text)).toEqual(['Other.', 'Second.'])
})

test('who was put out, was replaced, or has come to a closed door says nothing', () => {
  const open = openedFor(here('a', 'b'), { ballot: 'poll', options: OPTIONS }, 100)
  const voted = heardFrom(heardFrom(open, 'vote', 'a', vote('ann'), 'poll'), 'vote', 'b', vote('bob'), 'poll')
  const out = putOut(voted, 'a')
  expect(counts(out)).toEqual({ ann: 0, bob: 1 })
  expect(heardFrom(out, 'vote', 'a', vote('ann', 5), 'poll')).toBe(out)
  const replaced = heardFrom(voted, 'replaced', 'a', '{}')
  expect(counts(replaced)).toEqual({ ann: 0, bob: 1 })
  // It may come back by itself, and says that it is here first.
  expect(heardFrom(replaced, 'vote', 'a', vote('ann', 5), 'poll')).toBe(replaced)
  expect(counts(heardFrom(heardFrom(replaced, 'here', 'a', '{"here":true}'), 'vote', 'a', vote('ann', 5), 'poll'))).toEqual({ ann: 1, bob: 1 })
  // Behind the door are those who are here and those who have voted and sleep.
  const closed = doorClosed(heardFrom(voted, 'here', 'b', ''))
  const late = heardFrom(heardFrom(closed, 'here', 'b', '{"here":true}'), 'here', 'c', '{"here":true}')
  expect(present(late).toSorted()).toEqual(['a', 'b'])
  expect(counts(heardFrom(late, 'vote', 'c', vote('ann'), 'poll'))).toEqual({ ann: 1, bob: 1 })
  expect(counts(heardFrom(late, 'vote', 'b', vote('ann', 9), 'poll'))).toEqual({ ann: 2, bob: 0 })
  expect(present(doorOpened(late)).toSorted()).toEqual(['a', 'b', 'c'])
  // However often it tries.
  expect(heardFrom(heardFrom(EMPTY_ROOM, 'refused', 'd', '{}'), 'refused', 'd', '{}').refused).toEqual(['d'])
  // What was refused before it was lifted may be told after.
  expect(heardFrom(lifted(EMPTY_ROOM), 'refused', 'd', '{}').refused).toEqual([])
})

test('nobody fills a room by making devices up', () => {
  const full = here(...Array.from({ length: 600 }, (_, index) => `device${index}`))
  expect(heardFrom(full, 'here', 'one-more', '{"here":true}').here).toEqual(full.here)
  expect(heardFrom(full, 'here', 'device7', '').here).toHaveLength(599)
})
