/** What the commands share: one sentence instead of a stack trace, and other programs run in sight. */
import { spawn } from 'node:child_process'
import process from 'node:process'
import { Mistake, Mistakes } from '../data/loader/mistake.ts'
import { NoBrowserError } from './browser.ts'

/** A fault that its sentence explains well enough; thrown by commands for bad input and the like. */
export class Fault extends Error {
  override name = 'Fault'
}

/** Runs a command's work; on a fault a person can mend it prints the sentence alone and ends with exit code 1. */
export async function command(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  }
  catch (error) {
    console.error(isExplained(error) ? `\n${error.message}\n` : error)
    process.exitCode = 1
  }
}

/** Faults whose message says all; Node's own about command-line options among them. */
function isExplained(error: unknown): error is Error {
  return error instanceof Mistake || error instanceof Mistakes || error instanceof NoBrowserError || error instanceof Fault
    || String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS')
}

/**
 * Runs a program with its output in sight, or, where it is `quiet`, with its output shown only if it fails.
 *
 * @throws {Fault} where it does not end well
 */
export async function run(program: string, args: string[], { env = process.env, quiet = false } = {}): Promise<void> {
  const child = spawn(program, args, { env, stdio: quiet ? 'pipe' : 'inherit', shell: process.platform === 'win32' })
  const output: Buffer[] = []
  child.stdout?.on('data', (chunk: Buffer) => output.push(chunk))
  child.stderr?.on('data', (chunk: Buffer) => output.push(chunk))
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', resolve)
  })
  if (code !== 0) {
    process.stderr.write(Buffer.concat(output))
    throw new Fault(`"${[program, ...args].join(' ')}" ended with exit code ${code}.`)
  }
}
