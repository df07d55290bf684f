/** How long a program takes and how much memory it and all it starts need. */
import { spawn } from 'node:child_process'
import process from 'node:process'
import { performance } from 'node:perf_hooks'
import pidtree from 'pidtree'
import pidusage from 'pidusage'
import { CommandError } from '../lib/command.ts'

/** Between two looks at the memory, in ms. */
const INTERVAL = 150

/** Seconds, and the most memory that the program and all it started had at once, in MB. */
export interface Measurement { seconds: number, megabytes: number }

/** A program with its words, and the folder that it works in; without one, this project's. */
export interface Program { words: string[], folder?: string }

/**
 * Runs a program to its end and watches it and all its children.
 *
 * @throws {CommandError} where it does not end well
 */
export async function measureProgram({ words: [program = '', ...args], folder = process.cwd() }: Program): Promise<Measurement> {
  const begun = performance.now()
  const child = spawn(program, args, { stdio: 'ignore', cwd: folder })
  let megabytes = 0
  let running = true
  const watching = (async () => {
    while (running) {
      megabytes = Math.max(megabytes, await memory(child.pid!))
      await new Promise(resolve => setTimeout(resolve, INTERVAL))
    }
  })()
  const code = await new Promise<number | null>(resolve => child.once('exit', resolve))
  const seconds = (performance.now() - begun) / 1000
  running = false
  await watching
  if (code !== 0)
    throw new CommandError(`"${[program, ...args].join(' ')}" ended with exit code ${code}.`)
  return { seconds, megabytes }
}

/** What a program and its children hold now, in MB; memory that they share is counted for each, in every command alike. */
async function memory(pid: number): Promise<number> {
  try {
    const usage = await pidusage(await pidtree(pid, { root: true }))
    return Object.values(usage).reduce((sum, each) => sum + (each?.memory ?? 0), 0) / 1_000_000
  }
  catch {
    // A process may end between being listed and being looked at.
    return 0
  }
}
