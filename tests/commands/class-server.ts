/** `npm run class` as a teacher runs it. */
import { spawn } from 'node:child_process'
import process from 'node:process'
import { stripVTControlCharacters } from 'node:util'
import { lesson, slides, slideWith } from '../engine/deck.ts'
import { expect } from './project.ts'

/** The first slide of the other lesson that asks the class, and what it asks. */
export const VOTE = slides[slideWith('<HandsUp') - 1]!
export const POLL = lesson.polls[0]!
/** What an option is called, by its place. */
export const labelOf = (index: number) => POLL.options[index]!.label ?? lesson.actors.find(({ id }) => id === POLL.options[index]!.id)!.label

export interface ClassServer {
  /** For the laptop's own windows. */
  site: string
  /** For devices, which are on this machine as well. */
  devices: string
  /** As it is printed. */
  code: string
  /** Ctrl+C. */
  stop: () => void
  /** The laptop's battery is empty. */
  kill: () => void
}

/** Starts it and waits until the room is open. */
export async function startClass(cwd: string, port = 0): Promise<ClassServer> {
  const server = spawn('npm', ['run', 'class', '--', '--port', String(port), '--address', '127.0.0.1'], { cwd, detached: true })
  let ended = false
  const end = (signal: NodeJS.Signals) => {
    if (!ended)
      process.kill(-server.pid!, signal)
    ended = true
  }
  let printed = ''
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', chunk => printed += String(chunk))
  await expect.poll(() => stripVTControlCharacters(printed), { timeout: 200_000 }).toContain('Ctrl+C')
  const site = /(http:\/\/localhost:\d+\/)/.exec(printed)![1]!
  return {
    site,
    devices: site.replace('localhost', '127.0.0.1'),
    code: /The code: +(\w+)/.exec(printed)![1]!,
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
  }
}
