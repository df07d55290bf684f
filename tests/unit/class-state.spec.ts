/** What a class has counted, chosen and judged: kept, read back, thrown away. */
import type { ClassState } from '../../components/classroom/state.ts'
import { expect, test } from 'playwright/test'
import { digitOf } from '../../components/classroom/keys.ts'
import { addHands, addUp, ballotKey, choose, judge, EMPTY, readState, showDevices, writeState } from '../../components/classroom/state.ts'

const LIVED_IN: ClassState = {
  hands: { 'whose/before': { ann: 12, bob: 0 } },
  devices: { 'poll.whose.before': { ann: 3 } },
  choices: { 'first-choice': 'wait' },
  verdicts: { wall: 'contested' },
}

test('what is stored comes back as it was', () => {
  for (const state of [EMPTY, LIVED_IN])
    expect(readState(writeState(state))).toEqual(state)
})

test('what was stored before there were rooms has no devices', () => {
  const { devices: _none, ...before } = LIVED_IN
  expect(readState(JSON.stringify({ version: 1, ...before }))).toEqual({ ...before, devices: {} })
})

test('hands and devices are added up', () => {
  expect(addUp({ ann: 2, bob: 1 }, { bob: 3, cy: 1 })).toEqual({ ann: 2, bob: 4, cy: 1 })
  expect(addUp(undefined, undefined)).toEqual({})
  const shown = showDevices(LIVED_IN, 'poll.whose.before', { ann: 4 })
  expect(shown.devices['poll.whose.before']).toEqual({ ann: 4 })
  expect(shown.hands).toBe(LIVED_IN.hands)
})

const SOUND = { version: 1, ...LIVED_IN }
const THROWN_AWAY: Record<string, unknown> = {
  'an older version': { ...SOUND, version: 0 },
  'a newer version': { ...SOUND, version: 2 },
  'no version': LIVED_IN,
  'another deck\'s state': { theme: 'dark', slides: [1, 2, 3] },
  'a list': [SOUND],
  'a number': 7,
  'null': null,
  'no choices': { ...SOUND, choices: undefined },
  'hands that are no number': { ...SOUND, hands: { 'whose/before': { ann: '12' } } },
  'devices that are no number': { ...SOUND, devices: { 'poll.whose.before': { ann: '3' } } },
  'half a hand': { ...SOUND, hands: { 'whose/before': { ann: 0.5 } } },
  'less than no hands': { ...SOUND, hands: { 'whose/before': { ann: -1 } } },
  'more hands than a school has': { ...SOUND, hands: { 'whose/before': { ann: 1e9 } } },
  'hands without a ballot': { ...SOUND, hands: { ann: 12 } },
  'a choice that is no name': { ...SOUND, choices: { 'first-choice': 2 } },
  'no verdicts': { ...SOUND, verdicts: undefined },
  'an unknown verdict': { ...SOUND, verdicts: { wall: 'refuted' } },
}
for (const [kind, value] of Object.entries(THROWN_AWAY)) {
  test(`thrown away: ${kind}`, () => {
    expect(readState(JSON.stringify(value))).toBeUndefined()
  })
}

test('thrown away: what is no JSON', () => {
  for (const text of ['', '{', 'undefined', '<!doctype html>', '{"version":1,'])
    expect(readState(text), text).toBeUndefined()
})

test('ids that the data no longer has are kept and do no harm', () => {
  const state = readState(JSON.stringify({ ...SOUND, hands: { 'whose-peace/before': { nobody: 3 } }, choices: { 'june-1812': 'march' } }))!
  expect(state.hands[ballotKey('whose', 'before')]).toBeUndefined()
  expect(state.choices['first-choice']).toBeUndefined()
})

test('hands are added and taken back, never below none and never beyond reason', () => {
  const ballot = ballotKey('whose', 'before')
  const twice = addHands(addHands(EMPTY, ballot, 'ann', 1), ballot, 'ann', 1)
  expect(twice.hands).toEqual({ 'whose/before': { ann: 2 } })
  expect(addHands(twice, ballotKey('whose', 'after'), 'ann', 1).hands).toEqual({ 'whose/before': { ann: 2 }, 'whose/after': { ann: 1 } })
  expect(addHands(EMPTY, ballot, 'ann', -1).hands[ballot]).toEqual({ ann: 0 })
  expect(addHands(twice, ballot, 'ann', 5000).hands[ballot]).toEqual({ ann: 999 })
  expect(readState(writeState(addHands(twice, ballot, 'ann', 5000)))).toBeDefined()
  expect(EMPTY).toEqual({ hands: {}, devices: {}, choices: {}, verdicts: {} })
})

test('a choice and a verdict are changed by another one, and taken back by the same', () => {
  const once = choose(EMPTY, 'first-choice', 'wait')
  expect(choose(once, 'first-choice', 'attack').choices).toEqual({ 'first-choice': 'attack' })
  expect(choose(once, 'first-choice', 'wait').choices).toEqual({})
  const judged = judge(judge(once, 'wall', 'supported'), 'gate', 'contested')
  expect(judge(judged, 'wall', 'supported').verdicts).toEqual({ gate: 'contested' })
  expect(judged.choices).toEqual({ 'first-choice': 'wait' })
})

test('a digit is read from the keyboards of several countries', () => {
  const press = (key: string, code: string, held: Partial<Record<'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey', true>> = {}) =>
    digitOf({ key, code, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, ...held })
  expect(press('3', 'Digit3')).toEqual({ digit: 3, back: false })
  expect(press('#', 'Digit3', { shiftKey: true })).toEqual({ digit: 3, back: true })
  // A French keyboard has signs where others have digits, and digits with Shift.
  expect(press('"', 'Digit3')).toEqual({ digit: 3, back: false })
  expect(press('3', 'Digit3', { shiftKey: true })).toEqual({ digit: 3, back: false })
  expect(press('3', 'Numpad3')).toEqual({ digit: 3, back: false })
  expect(press('PageDown', 'Numpad3')).toBeUndefined()
  expect(press('0', 'Digit0')).toBeUndefined()
  expect(press('a', 'KeyA')).toBeUndefined()
  expect(press('3', 'Digit3', { ctrlKey: true })).toBeUndefined()
})
