/** What the commands share: one sentence instead of a stack trace, and other programs run in sight. */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { getSystemErrorMessage } from 'node:util'
import { ContentError, ContentErrors } from '../../data/loader/content-error.ts'
import { CommandError, NoBrowserError } from './fault.ts'
import { checkFolderName } from './folder-name.ts'

export { CommandError }

/** Runs a command's work; on a fault a person can mend it prints the sentence alone and ends with exit code 1. */
export async function runCommand(work: () => Promise<void>): Promise<void> {
  try {
    checkFolderName(process.cwd())
    await work()
  }
  catch (error) {
    console.error(isExplained(error) ? `\n${error.message}\n` : refusal(error) ?? error)
    process.exitCode = 1
  }
}

/** A disk that is full, read-only or somebody else's is nothing that a stack trace explains. */
export function refusal(error: unknown): string | undefined {
  const { code, errno, path } = error as NodeJS.ErrnoException
  return errno !== undefined && path && ['EACCES', 'EBUSY', 'EDQUOT', 'EMFILE', 'ENOSPC', 'EPERM', 'EROFS'].includes(String(code))
    ? `\nCannot write ${path}: ${getSystemErrorMessage(errno)}.\n`
    : undefined
}

/** Faults whose message says all; Node's own about command-line options among them. */
function isExplained(error: unknown): error is Error {
  return error instanceof ContentError || error instanceof ContentErrors || error instanceof NoBrowserError || error instanceof CommandError
    || String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS')
}

/** How a program is run; where it is `quiet`, its output is shown only if it fails. */
export interface RunOptions { env?: NodeJS.ProcessEnv, quiet?: boolean }

/**
 * Runs a program. There is no shell between, which would read blanks, brackets and quotation marks of a path in its own way.
 *
 * @throws {CommandError} where it does not end well
 */
export async function run(program: string, args: string[], { env = process.env, quiet = false }: RunOptions = {}): Promise<void> {
  const child = spawn(program, args, { env, stdio: quiet ? 'pipe' : 'inherit' })
  const output: Buffer[] = []
  child.stdout?.on('data', (chunk: Buffer) => output.push(chunk))
  child.stderr?.on('data', (chunk: Buffer) => output.push(chunk))
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  if (code !== 0) {
    process.stderr.write(Buffer.concat(output))
    throw new CommandError(`"${[program, ...args].join(' ')}" ended with exit code ${code}.`)
  }
}

/** Runs Slidev's command line, with the Node that runs us. */
export function runSlidev(args: string[], options?: RunOptions): Promise<void> {
  return run(process.execPath, [programOf('@slidev/cli', 'slidev'), ...args], options)
}

/**
 * The script behind a package's command. What lies in `node_modules/.bin` instead is a shell's, and another one on Windows.
 *
 * @param name of the command
 */
export function programOf(pack: string, name: string): string {
  // By its place in the project: where the packages are a link, Slidev would take itself for one of the whole machine.
  const folder = join(import.meta.dirname, '../../node_modules', pack)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { bin: Record<string, string> | string }
  return join(folder, typeof bin === 'string' ? bin : bin[name]!)
}
