/** A room: two hundred devices, who may say what, and the page of a device beside the teacher's, in real browsers. */
import type { Open } from '../../components/room/messages.ts'
import type { RoomServer } from '../../scripts/room/server.ts'
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { get } from 'node:http'
import process from 'node:process'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test as base } from 'playwright/test'
import { cast, countVotes } from '../../components/room/ballots.ts'
import { END, readVote, topicsOf } from '../../components/room/messages.ts'
import { forgetKeys, keptKeys } from '../../scripts/room/kept-keys.ts'
import { openRoom } from '../../scripts/room/server.ts'
import { startChaos } from '../chaos.ts'
import { CrowdDevice } from '../../scripts/bench/crowd.ts'
import { RawClient } from '../../scripts/bench/raw-client.ts'
import { DIST } from './deck.ts'

/** So many devices that come in at a port, each with its choice. */
type Crowd = (port: number, count: number, choose: (open: Open, index: number) => string | undefined) => CrowdDevice[]

/** `room` is an open room on this machine, without the pages. */
const test = base.extend<{ room: RoomServer, address: string, join: (id: string) => RawClient, teacher: () => RawClient, crowd: Crowd }>({
  // Playwright reads the fixture names from this pattern
  room: async ({}, use) => {
    const room = await openRoom({ students: DIST, port: 0 })
    await use(room)
    await room.close()
  },
  address: async ({ room }, use) => use(`ws://127.0.0.1:${room.port}/mqtt`),
  join: async ({ address }, use) => {
    const all: RawClient[] = []
    await use((id) => {
      const client = new RawClient(address, { id })
      all.push(client)
      return client
    })
    all.forEach(client => client.end())
  },
  teacher: async ({ address, room }, use) => {
    const all: RawClient[] = []
    await use(() => {
      const client = new RawClient(address, { id: `teacher-${all.length}`, user: 'teacher', password: room.token })
      all.push(client)
      return client
    })
    all.forEach(client => client.end())
  },
  crowd: async ({ room }, use) => {
    const all: CrowdDevice[] = []
    await use((port, count, choose) => {
      const devices = Array.from({ length: count }, (_, index) => new CrowdDevice(`ws://127.0.0.1:${port}/mqtt`, room.code, `device${index}`, open => choose(open, index)))
      all.push(...devices)
      return devices
    })
    all.forEach(device => device.end())
  },
})

const DEVICES = 200
const OPTIONS = ['ann', 'bob', 'cy']

test('two hundred devices join at once, follow every step and vote, and the tally is right', async ({ room, join, teacher }) => {
  const topics = topicsOf(room.code)
  const desk = teacher()
  await desk.answered()
  await desk.subscribe(topics.vote('+', '+'))
  await desk.publish(topics.place, { epoch: 1, turn: 0, slide: 'one', clicks: 0 }, { retain: true })

  const devices = Array.from({ length: DEVICES }, (_, index) => join(`device${index}`))
  expect(await Promise.all(devices.map(device => device.answered()))).toEqual(devices.map(() => 0))
  await Promise.all(devices.map(device => device.subscribe(topics.place, topics.open, topics.tally('+'), topics.note)))
  await expect.poll(() => devices.filter(({ heard }) => heard.length === 1).length).toBe(DEVICES)

  const STEPS = 20
  for (let turn = 1; turn <= STEPS; turn++)
    await desk.publish(topics.place, { epoch: 1, turn, slide: 'one', clicks: turn }, { retain: true })
  await expect.poll(() => devices.filter(({ heard }) => heard.length === STEPS + 1).length).toBe(DEVICES)
  for (const { heard } of devices)
    expect(heard.map(({ text }) => (JSON.parse(text) as { turn: number }).turn)).toEqual(Array.from({ length: STEPS + 1 }, (_, turn) => turn))

  // Each votes twice, the second time another way, and says the first once more, late.
  await Promise.all(devices.map(async (device, index) => {
    const say = (option: number, count: number) => device.publish(topics.vote('poll', `device${index}`), { epoch: 1, option: OPTIONS[option % 3], count })
    await Promise.all([say(index, 1), say(index + 1, 2), say(index, 1)])
  }))
  await expect.poll(() => desk.heard.length).toBe(3 * DEVICES)
  const votes = desk.heard
  const ballots = votes.reduce((ballots, { topic, text }) => cast(ballots, 'poll', topic.split('/').at(-1)!, readVote(text)!), {})
  expect(countVotes(ballots, 'poll', OPTIONS)).toEqual({ ann: 66, bob: 67, cy: 67 })

  // No packet comes in pieces, which saves the air in a room.
  for (const { frames, packets } of devices)
    expect(frames).toBeLessThanOrEqual(packets)
})

test('behind a network that delays, cuts and freezes, everybody ends at the right step, and the tally is right', async ({ room, teacher, crowd }) => {
  const topics = topicsOf(room.code)
  const desk = teacher()
  await desk.subscribe(topics.vote('+', '+'))
  let turn = 0
  const step = () => desk.publish(topics.place, { epoch: 1, turn: ++turn, slide: 'one', clicks: turn }, { retain: true })
  await step()
  const chaos = await startChaos(room.port)
  chaos.delay = 300
  try {
    const devices = crowd(chaos.port, DEVICES, ({ options }, index) => options[index % options.length])
    const there = () => devices.filter(({ device }) => device.place?.turn === turn).length
    await expect.poll(there).toBe(DEVICES)
    // Ten read nothing any more; the others do not wait for them.
    chaos.freeze(10)
    for (let more = 0; more < 20; more++) {
      await step()
      chaos.cut(0.03)
      await wait(50)
    }
    await expect.poll(there).toBeGreaterThanOrEqual(DEVICES - 10)
    chaos.out = true
    chaos.cut(1)
    await step()
    await wait(1500)
    chaos.out = false
    await expect.poll(there, { timeout: 60_000 }).toBe(DEVICES)

    await desk.publish(topics.open, { epoch: 1, ballot: 'poll', options: OPTIONS }, { retain: true })
    for (let more = 0; more < 5; more++) {
      chaos.cut(0.1)
      await wait(100)
    }
    const counts = () => countVotes(desk.heard.reduce((ballots, { topic, text }) => cast(ballots, 'poll', topic.split('/').at(-1)!, readVote(text)!), {}), 'poll', OPTIONS)
    await expect.poll(counts, { timeout: 60_000 }).toEqual({ ann: 67, bob: 67, cy: 66 })
    expect(devices.reduce((sum, { visits }) => sum + visits, 0)).toBeGreaterThan(2 * DEVICES)
  }
  finally {
    await chaos.close()
  }
})

test('after a broker has died, everybody comes back to the same room', async ({ room, join, teacher }) => {
  const topics = topicsOf(room.code)
  const first = join('device0')
  await first.answered()
  await room.close()
  await expect.poll(() => first.ended).toBe(true)
  const again = await openRoom({ students: DIST, port: room.port, keys: room })
  try {
    expect(again.port).toBe(room.port)
    const desk = teacher()
    expect(await desk.answered()).toBe(0)
    await desk.publish(topics.place, { epoch: 1, turn: 0, slide: 'one', clicks: 0 }, { retain: true })
    const device = join('device0')
    await device.subscribe(topics.place)
    await expect.poll(() => device.heard.length).toBe(1)
  }
  finally {
    await again.close()
  }
})

test('the keys of a room are kept until it is closed, and not for long', async () => {
  const file = test.info().outputPath('room/keys.json')
  const keys = await keptKeys(file, 1000)
  expect(await keptKeys(file, 2000)).toEqual(keys)
  expect((await keptKeys(file, 1000 + 7 * 3_600_000)).code).not.toBe(keys.code)
  writeFileSync(file, '{"code":')
  expect((await keptKeys(file, 3000)).token).toHaveLength(32)
  const known = await keptKeys(file, 3000)
  await forgetKeys(file)
  expect((await keptKeys(file, 3000)).token).not.toBe(known.token)
})

test('who says what is not theirs is cut off, and nobody hears it', async ({ room, join, teacher }) => {
  const topics = topicsOf(room.code)
  const desk = teacher()
  await desk.subscribe(topics.vote('+', '+'))
  const listener = join('listener')
  await listener.answered()
  await listener.subscribe(topics.place, topics.open, topics.tally('+'), topics.note)
  const cheats: [topic: string, message: object | string, retain?: boolean][] = [
    [topics.place, { epoch: 9, turn: 0, slide: 'end', clicks: 0 }],
    [topics.open, { epoch: 9, ballot: 'poll', options: OPTIONS }],
    [topics.tally('poll'), { epoch: 9, counts: { ann: 99 } }],
    [topics.note, END],
    [topics.vote('poll', 'listener'), { epoch: 1, option: 'ann', count: 9 }],
    [topics.vote('poll', 'cheat5'), { epoch: 1, option: 'ann', count: 9 }, true],
    [topics.vote('poll', 'cheat6'), 'x'.repeat(2000)],
    ['r/other/place', { epoch: 9, turn: 0, slide: 'end', clicks: 0 }],
  ]
  for (const [index, [topic, message, retain = false]] of cheats.entries()) {
    const cheat = join(`cheat${index}`)
    await cheat.answered()
    await cheat.publish(topic, message, { retain })
    await expect.poll(() => cheat.ended, topic).toBe(true)
  }
  await desk.publish(topics.note, { still: 'here' })
  await expect.poll(() => listener.heard.map(({ text }) => text)).toEqual(['{"still":"here"}'])
  expect(desk.heard).toEqual([])
})

test('a device hears nobody else, and one that floods is cut off', async ({ room, join }) => {
  const topics = topicsOf(room.code)
  const spy = join('spy')
  await spy.answered()
  await spy.subscribe('#', 'r/#', topics.vote('+', '+'), topics.here('+'), topics.sentence('+', '+'))
  const other = join('other')
  await other.answered()
  await other.publish(topics.sentence('sentence', 'other'), { text: 'A secret.', count: 1 })
  const flood = join('flood')
  await flood.answered()
  await Promise.all(Array.from({ length: 40 }, (_, count) => flood.publish(topics.vote('poll', 'flood'), { epoch: 1, option: 'ann', count })))
  await expect.poll(() => flood.ended).toBe(true)
  expect(other.connected).toBe(true)
  expect(spy.heard).toEqual([])
})

test('nobody takes the teacher’s place by its name, or ends the room by what they ask for', async ({ room, join, teacher, request }) => {
  const desk = teacher()
  expect(await desk.answered()).toBe(0)
  expect(await join('teacher-0').answered()).not.toBe(0)
  expect(desk.connected).toBe(true)
  for (const path of ['//', '/%', '/?//', '//mqtt'])
    await new Promise<void>(done => get({ port: room.port, path }, response => response.resume().once('end', done)))
  expect(new WebSocket(`ws://127.0.0.1:${room.port}//`)).toBeTruthy()
  expect((await request.get(`http://127.0.0.1:${room.port}/room.json`)).status()).toBe(200)
})

test('a second window of a device is not let in, or takes the place of the first; the teacher may lift that', async ({ room, address, teacher }) => {
  test.skip(process.platform !== 'linux', 'this machine has one loopback address')
  const topics = topicsOf(room.code)
  const desk = teacher()
  await desk.subscribe(topics.refused('+'), topics.replaced('+'))
  const window = (id: string) => new RawClient(address, { id, from: '127.0.0.2' })
  const [first, second] = [window('first'), window('second')]
  expect(await first.answered()).toBe(0)
  expect(await second.answered()).not.toBe(0)
  await expect.poll(() => desk.heard.map(({ topic }) => topic)).toEqual([topics.refused('second')])
  first.end()
  await expect.poll(async () => {
    const again = window('second')
    return again.answered()
  }).toBe(0)
  await expect.poll(() => desk.heard.map(({ topic }) => topic)).toContain(topics.replaced('first'))
  await desk.publish(topics.lift, '{}')
  expect(await window('third').answered()).toBe(0)
})

test('only the right token makes a teacher', async ({ address }) => {
  for (const password of ['', 'wrong', undefined]) {
    const cheat = new RawClient(address, { id: 'teacher-1', user: 'teacher', password })
    expect(await cheat.answered()).not.toBe(0)
    cheat.end()
  }
})

test('a device that reads nothing keeps nobody waiting', async ({ room, join, teacher }) => {
  const topics = topicsOf(room.code)
  const desk = teacher()
  await desk.answered()
  const [frozen, awake] = [join('frozen'), join('awake')]
  for (const device of [frozen, awake]) {
    await device.answered()
    await device.subscribe(topics.place)
  }
  frozen.freeze()
  for (let turn = 0; turn < 50; turn++)
    await desk.publish(topics.place, { epoch: 1, turn, slide: 'one', clicks: 0 }, { retain: true })
  await expect.poll(() => awake.heard.length).toBe(50)
})

test('the keys are the laptop’s alone', async ({ room, request }) => {
  const url = (host: string) => `http://${host}:${room.port}/room.json`
  expect(await (await request.get(url('127.0.0.1'))).json()).toMatchObject({ code: room.code, token: room.token })
  expect((await request.get(url('127.0.0.1'), { headers: { 'Sec-Fetch-Site': 'cross-site' } })).status()).toBe(404)
  expect((await request.get(url('127.0.0.1'), { headers: { Host: 'evil.example' } })).status()).toBe(404)
})

test('the room needs no more memory than a browser’s tab', async ({ room, join }) => {
  test.skip(process.platform === 'win32', 'ps is not there')
  void room
  const before = residentMegabytes()
  const devices = Array.from({ length: DEVICES }, (_, index) => join(`device${index}`))
  await Promise.all(devices.map(device => device.answered()))
  // The devices are in this process as well.
  expect(residentMegabytes() - before).toBeLessThan(150)
})

function residentMegabytes(): number {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(process.pid)], { encoding: 'utf8' })) / 1024
}
