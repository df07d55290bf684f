/** What is said in a room: read with doubt, counted whatever comes twice or late, and allowed to nobody who has no right to it. */
import type { Device } from '../../components/room/device.ts'
import { expect, test } from 'playwright/test'
import { answered, cast, countVotes, without } from '../../components/room/ballots.ts'
import { randomCode, readCode } from '../../components/room/code.ts'
import { waitFor } from '../../components/room/connection.ts'
import { answer, answerTo, backToClass, leafBy, mayLeafOn, movedTo, NEW_DEVICE, openedTo, slideShown, toldResult } from '../../components/room/device.ts'
import { deviceFor, forgetDevice, keepDevice } from '../../components/room/live/kept-device.ts'
import { isLater, readOpen, readPlace, readPress, readSentence, readTally, readVote, topicsOf } from '../../components/room/messages.ts'
import { mayHear, mayPublish } from '../../components/room/rights.ts'
import { localAddresses } from '../../scripts/room/network.ts'
import { Allowance } from '../../scripts/room/pace.ts'
import { Seats } from '../../scripts/room/seats.ts'

const OPTIONS = ['ann', 'bob', 'nobody']

/** Every order of a few things. */
function orders<Thing>(things: Thing[]): Thing[][] {
  return things.length < 2 ? [things] : things.flatMap((thing, place) => orders(things.toSpliced(place, 1)).map(rest => [thing, ...rest]))
}

test('votes that come twice, late or out of turn give the same tally', () => {
  const said = [['a', 'ann', 1], ['a', 'bob', 2], ['b', 'bob', 1], ['b', 'nobody', 3], ['c', 'ann', 5]] as const
  for (const order of orders([...said])) {
    const ballots = [...order, ...order.slice(0, 2)].reduce((ballots, [device, option, count]) => cast(ballots, 'poll', device, { epoch: 1, option, count }), {})
    expect(countVotes(ballots, 'poll', OPTIONS)).toEqual({ ann: 1, bob: 1, nobody: 1 })
    expect(answered(ballots, 'poll', OPTIONS)).toBe(3)
  }
})

test('an option that the ballot does not have counts nowhere, and who is put out has said nothing', () => {
  const ballots = cast(cast({}, 'poll', 'a', { epoch: 1, option: 'cheat', count: 1 }), 'poll', 'b', { epoch: 1, option: 'ann', count: 1 })
  expect(countVotes(ballots, 'poll', OPTIONS)).toEqual({ ann: 1, bob: 0, nobody: 0 })
  expect(answered(ballots, 'poll', OPTIONS)).toBe(1)
  expect(countVotes(without(ballots, 'b'), 'poll', OPTIONS)).toEqual({ ann: 0, bob: 0, nobody: 0 })
})

test('what is no message is nothing', () => {
  for (const text of ['', 'null', '[]', '7', '{', '{"slide":"cover"}', '{"epoch":-1,"turn":0,"slide":"cover","clicks":0}', '{"epoch":1,"turn":0,"slide":"<b>","clicks":0}', '{"epoch":1,"turn":0,"slide":"cover","clicks":1.5}'])
    expect(readPlace(text), text).toBeUndefined()
  expect(readPlace('{"epoch":1,"turn":2,"slide":"cover","clicks":0,"more":1}')).toEqual({ epoch: 1, turn: 2, slide: 'cover', clicks: 0 })
  expect(readOpen('{"epoch":1,"ballot":"poll.whose.before","options":["a","b"]}')).toEqual({ epoch: 1, ballot: 'poll.whose.before', options: ['a', 'b'] })
  for (const text of ['', '{"epoch":1,"ballot":"a/b","options":[]}', '{"epoch":1,"ballot":"a","options":["x y"]}', `{"epoch":1,"ballot":"a","options":${JSON.stringify(Array.from({ length: 9 }, (_, i) => `o${i}`))}}`])
    expect(readOpen(text), text).toBeUndefined()
  expect(readVote('{"epoch":1,"option":"ann","count":3}')).toEqual({ epoch: 1, option: 'ann', count: 3 })
  expect(readVote('{"epoch":1,"option":["ann"],"count":3}')).toBeUndefined()
  expect(readTally('{"epoch":1,"counts":{"ann":2}}')).toEqual({ epoch: 1, counts: { ann: 2 } })
  expect(readTally('{"epoch":1,"counts":{"ann":"2"}}')).toBeUndefined()
})

test('a sentence is plain text of at most 200 characters', () => {
  expect(readSentence('{"epoch":1,"text":"  Ann\\nand \\u202eBob  ","count":1}')).toEqual({ epoch: 1, text: 'Ann and Bob', count: 1 })
  expect(readSentence('{"text":"Ann","count":1}')).toBeUndefined()
  for (const text of ['', ' ', '\u200B', 'x'.repeat(201)])
    expect(readSentence(JSON.stringify({ epoch: 1, text, count: 1 })), text).toBeUndefined()
  expect(readSentence(JSON.stringify({ epoch: 1, text: '김'.repeat(200), count: 1 }))?.text).toHaveLength(200)
})

test('a press is one of a clicker that has the code, and of this window’s time', () => {
  const press = (message: object) => readPress(JSON.stringify(message), 'code1', 7)
  expect(press({ press: 'next', code: 'code1', epoch: 7 })).toBe('next')
  for (const other of [{ press: 'end', code: 'code1', epoch: 7 }, { press: 'next', code: 'guess', epoch: 7 }, { press: 'next', code: 'code1', epoch: 6 }, { press: 'next', code: 'code1' }])
    expect(press(other)).toBeUndefined()
})

test('a page that is loaded anew has the same secret and answers, a sentence too; for another room it is another device', () => {
  const kept = new Map<string, string>()
  const storage = { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value), removeItem: (key: string) => void kept.delete(key) }
  const { secret } = deviceFor(storage, 'abc')
  const mine = { poll: { epoch: 1, option: 'ann', count: 5 }, sentence: { epoch: 2, option: 'It was both of them, 김.', count: 6 } }
  keepDevice(storage, 'abc', { secret, mine })
  expect(deviceFor(storage, 'abc')).toEqual({ secret, mine })
  expect(deviceFor(storage, 'other')).not.toMatchObject({ secret })
  kept.set('room', JSON.stringify({ code: 'abc', secret, mine: { poll: { epoch: 1, option: '<b>', count: 5 }, sentence: 'x' } }))
  expect(deviceFor(storage, 'abc')).toEqual({ secret, mine: {} })
  forgetDevice(storage)
  expect(deviceFor(storage, 'abc').secret).not.toBe(secret)
})

test('the window that was opened last speaks for the room', () => {
  expect(isLater({ epoch: 1, turn: 0 })).toBe(true)
  expect(isLater({ epoch: 1, turn: 9 }, { epoch: 2, turn: 0 })).toBe(false)
  expect(isLater({ epoch: 2, turn: 1 }, { epoch: 2, turn: 1 })).toBe(false)
  expect(isLater({ epoch: 2, turn: 2 }, { epoch: 2, turn: 1 })).toBe(true)
})

test('a device says what is its own, and hears what is for all', () => {
  const device = { role: 'device', id: 'dev1' } as const
  const { place, open, tally, note, here, vote, sentence, press } = topicsOf('abc')
  for (const topic of [here('dev1'), vote('poll.whose.before', 'dev1'), sentence('exit', 'dev1')])
    expect(mayPublish(device, 'abc', topic), topic).toBe(true)
  for (const topic of [place, open, tally('x'), note, here('dev2'), vote('x', 'dev2'), `${vote('x', 'y')}/dev1`, press('dev1'), 'r/other/vote/x/dev1', '$SYS/x', ''])
    expect(mayPublish(device, 'abc', topic), topic).toBe(false)
  for (const topic of [place, open, note, tally('+')])
    expect(mayHear(device, 'abc', topic), topic).toBe(true)
  for (const topic of ['#', 'r/#', 'r/+/place', 'r/abc/#', 'r/abc/+', vote('+', '+'), here('+'), sentence('+', '+')])
    expect(mayHear(device, 'abc', topic), topic).toBe(false)
  expect(mayPublish({ role: 'teacher', id: 't' }, 'abc', place)).toBe(true)
  expect(mayPublish({ role: 'teacher', id: 't' }, 'abc', 'r/other/place')).toBe(false)
  expect(mayPublish({ role: 'clicker', id: 'c' }, 'abc', press('c'))).toBe(true)
  expect(mayPublish({ role: 'clicker', id: 'c' }, 'abc', place)).toBe(false)
})

test('a device follows the class, leafs back, and gets ahead only where it may', () => {
  const slides = ['cover', 'middle', 'vote', 'end']
  const at = (slide: string, turn: number, free?: true) => ({ epoch: 1, turn, slide, clicks: 0, ...free && { free } })
  const there = movedTo(NEW_DEVICE, at('vote', 1))
  expect(slideShown(there)).toBe('vote')
  expect(leafBy(there, 1, slides)).toBe(there)
  const back = leafBy(leafBy(there, -1, slides), -1, slides)
  expect(slideShown(back)).toBe('cover')
  expect(leafBy(back, -1, slides)).toBe(back)
  expect(slideShown(movedTo(back, at('end', 2)))).toBe('cover')
  expect(slideShown(backToClass(movedTo(back, at('end', 2))))).toBe('end')
  expect(leafBy(leafBy(back, 1, slides), 1, slides).leaf).toBeUndefined()
  expect(slideShown(movedTo(there, at('middle', 0)))).toBe('vote')
  expect(mayLeafOn(movedTo(there, at('vote', 3, true)), slides)).toBe(true)
})

test('an answer is one of the open ballot, and the later one counts', () => {
  const open = openedTo(NEW_DEVICE, { epoch: 1, ballot: 'poll', options: OPTIONS })
  expect(answer(NEW_DEVICE, 'ann', 5)).toBe(NEW_DEVICE)
  expect(answer(open, 'cheat', 5)).toBe(open)
  const first = answer(open, 'ann', 5)
  expect(first.mine).toEqual({ poll: { epoch: 1, option: 'ann', count: 5 } })
  expect(answer(first, 'ann', 9)).toBe(first)
  expect(answer(first, 'bob', 2).mine).toEqual({ poll: { epoch: 1, option: 'bob', count: 6 } })
  expect(answerTo(first, 'poll')).toBe('ann')
  expect(answerTo(openedTo(first, { epoch: 2, ballot: 'poll', options: OPTIONS }), 'poll')).toBeUndefined()
  const shown = toldResult(openedTo(first, undefined), 'poll', { epoch: 1, counts: { ann: 3 } })
  expect(shown.shown?.counts).toEqual({ ann: 3 })
  expect(toldResult(shown, 'poll', undefined).shown).toBeUndefined()
})

test('who comes in late sees the same, in whatever order the place, the ballot and the results come', () => {
  const messages = [
    (device: Device) => movedTo(device, { epoch: 1, turn: 3, slide: 'vote', clicks: 0 }),
    (device: Device) => openedTo(device, { epoch: 1, ballot: 'poll', options: OPTIONS }),
    (device: Device) => toldResult(device, 'poll', { epoch: 1, counts: { ann: 3 } }),
    (device: Device) => toldResult(device, 'earlier', undefined),
  ]
  const ways = orders(messages).map(order => order.reduce((device, message) => message(device), NEW_DEVICE))
  for (const device of ways)
    expect(device).toEqual({ mine: {}, place: { epoch: 1, turn: 3, slide: 'vote', clicks: 0 }, open: { epoch: 1, ballot: 'poll', options: OPTIONS }, shown: { ballot: 'poll', epoch: 1, counts: { ann: 3 } } })
})

test('a code is short, has no letters that are taken for others, and is read as it is typed', () => {
  const codes = Array.from({ length: 200 }, () => randomCode(6))
  expect(new Set(codes).size).toBeGreaterThan(195)
  for (const code of codes)
    expect(code).toMatch(/^[0-9a-hjkmnp-tv-z]{6}$/)
  expect(readCode(' K7m-4oIl ')).toBe('k7m4011')
})

test('the address is that of the room, not of a virtual machine or a private network', () => {
  const info = (address: string, family: 'IPv4' | 'IPv6' = 'IPv4', internal = false) => ({ address, family, internal, netmask: '', mac: '', cidr: null, scopeid: 0 }) as never
  expect(localAddresses({
    'lo': [info('127.0.0.1', 'IPv4', true)],
    'docker0': [info('172.17.0.1')],
    'tun0': [info('10.8.0.2')],
    'vEthernet (WSL)': [info('172.20.0.1')],
    'usb0': [info('192.168.42.7')],
    'Wi-Fi': [info('fe80::1', 'IPv6'), info('192.168.1.20')],
    'eth9': [info('203.0.113.9')],
  })).toEqual([{ card: 'Wi-Fi', address: '192.168.1.20' }, { card: 'usb0', address: '192.168.42.7' }])
  expect(localAddresses({})).toEqual([])
  // The hotspots of macOS and of Windows are on cards with odd names.
  expect(localAddresses({ 'en0': [info('10.1.2.3')], 'bridge0': [info('192.168.64.1')], 'bridge100': [info('192.168.2.1')] })[0]).toEqual({ card: 'bridge100', address: '192.168.2.1' })
  expect(localAddresses({ 'Wi-Fi': [info('10.1.2.3')], 'Local Area Connection* 10': [info('192.168.137.1')] })).toHaveLength(2)
  expect(localAddresses({ 'Wi-Fi': [info('10.1.2.3')], 'Local Area Connection* 10': [info('192.168.137.1')] })[0]!.address).toBe('192.168.137.1')
})

test('a device has one seat at its address, until the teacher lifts it', () => {
  const seats = new Seats()
  let here = ['a']
  const isHere = (device: string) => here.includes(device)
  expect(seats.take('192.168.1.20', 'a', isHere)).toBe('own')
  expect(seats.take('192.168.1.21', 'b', isHere)).toBe('own')
  expect(seats.take('192.168.1.20', 'private window', isHere)).toBe('taken')
  expect(seats.take('192.168.1.20', 'a', isHere)).toBe('own')
  here = []
  expect(seats.take('192.168.1.20', 'private window', isHere)).toEqual({ replaces: 'a' })
  here = ['private window']
  expect(seats.take('192.168.1.20', 'a', isHere)).toBe('taken')
  seats.lift()
  expect(seats.take('192.168.1.20', 'a', isHere)).toBe('own')
})

test('nobody floods a room, and nobody comes back all at once', () => {
  const allowance = new Allowance(0)
  expect(Array.from({ length: 30 }, () => allowance.spend(0)).filter(Boolean)).toHaveLength(12)
  expect(Array.from({ length: 30 }, () => allowance.spend(1000)).filter(Boolean)).toHaveLength(5)
  expect([0, 1, 2, 3, 10].map(tries => waitFor(tries, 0))).toEqual([500, 1000, 2000, 4000, 10_000])
  expect(waitFor(0, 1)).toBe(2000)
})
