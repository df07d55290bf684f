/** A room with 500 devices on this machine: how fast they join and follow, whether anything is lost, and what the broker needs for it. */
import type { ChildProcess } from 'node:child_process'
import type { Machine } from './machine.ts'
import type { Used } from './room-server.ts'
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { cast } from '../../components/room/ballots.ts'
import { readVote, topicsOf } from '../../components/room/messages.ts'
import { CommandError } from '../lib/command.ts'
import { LEAN } from '../room/lean.ts'
import { inTemporaryFolder } from '../lib/temporary.ts'
import { CrowdDevice } from './crowd.ts'
import { machineInWords, onThisMachine } from './machine.ts'
import { RawClient } from './raw-client.ts'
import { quantile, spread } from './statistics.ts'

const DEVICES = 500
const STEPS = 40
/** Between two steps, as from somebody in a hurry. */
const STEP_MS = 400
/** What has not happened by then does not happen. */
const PATIENCE_MS = 60_000
const BALLOT = { epoch: 1, ballot: 'poll', options: ['a', 'b', 'c'] }

/** What is measured, as it stands in the table; `goal` is what a room has to hold. */
const FIGURES = {
  joined: { title: 'all have joined at once and know the slide, ms', digits: 0, goal: 'under 5,000' },
  lost: { title: `steps lost, of ${(DEVICES * STEPS).toLocaleString('en')}`, digits: 0, goal: '0' },
  step: { title: 'a step reaches a device: median, ms', digits: 0, goal: 'under 150' },
  slow: { title: '– 99 of 100 are faster than, ms', digits: 0, goal: '' },
  slowest: { title: '– the slowest, ms', digits: 0, goal: '' },
  votes: { title: `votes counted, of ${DEVICES}`, digits: 0, goal: String(DEVICES) },
  voted: { title: '– all in one instant, counted after, ms', digits: 0, goal: '' },
  processor: { title: 'the broker’s share of a processor, a step every 0.4 s, %', digits: 1, goal: 'under 33' },
  megabytes: { title: 'the broker’s memory, MB', digits: 0, goal: 'under 150' },
  back: { title: 'all are back after the broker was killed, ms', digits: 0, goal: 'under 10,000' },
} as const

type Round = Record<keyof typeof FIGURES, number>

/** Every round, and the table of them. */
export interface RoomRun { machine: Machine, rounds: Round[], text: string }

export async function benchRoom(count: number): Promise<RoomRun> {
  const rounds: Round[] = []
  const { machine } = await onThisMachine(async () => {
    for (let round = 1; round <= count; round++) {
      console.error(`Round ${round} of ${count}: a room with ${DEVICES} devices`)
      rounds.push(await inTemporaryFolder(join(tmpdir(), 'deck-room-'), folder => measure(join(folder, 'keys.json'))))
    }
  })
  return { machine, rounds, text: `${machineInWords(machine)} ${DEVICES} devices without browsers, on this machine as well. Medians of ${count === 1 ? 'one round' : `${count} rounds`}, in brackets the least and the most.\n\n${roomTable(rounds)}` }
}

/** A table in Markdown. */
export function roomTable(rounds: Round[]): string {
  return [
    '| | measured | goal |',
    '|---|---|---|',
    ...Object.entries(FIGURES).map(([name, { title, digits, goal }]) => {
      const { median, least, most } = spread(rounds.map(round => round[name as keyof Round]))
      const [middle, from, to] = [median, least, most].map(number => number.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits }))
      return `| ${title} | ${from === to ? middle : `${middle} (${from}–${to})`} | ${goal} |`
    }),
  ].join('\n')
}

async function measure(keys: string): Promise<Round> {
  const server = await startServer(keys)
  const { port, code } = server
  const topics = topicsOf(code)
  let desk = await teacher(server)
  let turn = 0
  const place = (epoch: number) => desk.publish(topics.place, { epoch, turn, slide: 'one', clicks: turn }, { retain: true })
  await place(1)

  const begun = performance.now()
  const crowd = Array.from({ length: DEVICES }, (_, index) => new CrowdDevice(`ws://127.0.0.1:${port}/mqtt`, code, `device${index}`, ({ options }) => options[index % options.length]))
  try {
    const joined = await until(() => crowd.every(({ device }) => device.place !== undefined), begun)

    const before = await used(server.child)
    const walking = performance.now()
    const saidAt: number[] = []
    while (turn < STEPS) {
      turn++
      saidAt[turn] = performance.now()
      void place(1)
      await wait(STEP_MS)
    }
    await until(() => crowd.every(({ device }) => device.place!.turn === STEPS), walking).catch(() => {})
    const after = await used(server.child)
    const delays = crowd.flatMap(({ places }) => places.filter(({ place }) => place.turn > 0).map(({ place, at }) => at - saidAt[place.turn]!))

    const asked = performance.now()
    void desk.publish(topics.open, BALLOT, { retain: true })
    const voted = await until(() => votesOf(desk) === DEVICES, asked)
    const votes = votesOf(desk)
    const { megabytes } = await used(server.child)

    const killed = performance.now()
    server.child.kill('SIGKILL')
    await once(server.child, 'exit')
    const again = await startServer(keys, port)
    try {
      desk = await teacher(again)
      await place(2)
      const back = await until(() => crowd.every(({ device, here }) => here && device.place!.epoch === 2), killed)
      return {
        joined,
        lost: DEVICES * STEPS - delays.length,
        step: quantile(delays, 0.5),
        slow: quantile(delays, 0.99),
        slowest: Math.max(...delays),
        votes,
        voted,
        processor: (after.processor - before.processor) / (1000 * STEPS * STEP_MS) * 100,
        megabytes: Math.max(megabytes, after.megabytes),
        back,
      }
    }
    finally {
      again.child.kill()
    }
  }
  finally {
    crowd.forEach(device => device.end())
    desk.end()
    server.child.kill()
  }
}

interface Server { child: ChildProcess, port: number, code: string, token: string }

async function startServer(keys: string, port = 0): Promise<Server> {
  const child = fork(join(import.meta.dirname, 'room-server.ts'), [keys, String(port)], { execArgv: LEAN })
  const [told] = await once(child, 'message') as [Omit<Server, 'child'>]
  return { child, ...told }
}

async function teacher({ port, code, token }: Server): Promise<RawClient> {
  const desk = new RawClient(`ws://127.0.0.1:${port}/mqtt`, { id: 'teacher', user: 'teacher', password: token })
  await desk.answered()
  await desk.subscribe(topicsOf(code).vote('+', '+'))
  return desk
}

function votesOf({ heard }: RawClient): number {
  const ballots = heard.reduce((ballots, { topic, text }) => cast(ballots, BALLOT.ballot, topic.split('/').at(-1)!, readVote(text)!), {})
  return Object.keys(ballots[BALLOT.ballot as never] ?? {}).length
}

async function used(child: ChildProcess): Promise<Used> {
  child.send('used')
  const [told] = await once(child, 'message') as [Used]
  return told
}

/** How long after `from` something was true, in ms. */
async function until(what: () => boolean, from: number): Promise<number> {
  while (!what()) {
    if (performance.now() - from > PATIENCE_MS)
      throw new CommandError('The room has not done within a minute what it has to do in seconds.')
    await wait(5)
  }
  return performance.now() - from
}
