/** A copy of the other lesson's project to break, and its npm scripts as a teacher types them. */
import { execFile, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { stripVTControlCharacters } from 'node:util'
import { test as base, expect } from 'playwright/test'
import { copyOtherProject } from '../other-project.ts'

export { expect } from 'playwright/test'

/** How a command ended, and all it printed. */
export interface Outcome { code: number, output: string }

/** Runs an npm script of the project in `cwd`. */
export function npm(cwd: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<Outcome> {
  return run('npm', ['run', ...args], cwd, env)
}

/** Runs what such a script runs, without npm, which takes longer to start than most mistakes take to be refused. */
export function command(cwd: string, name: string, args: string[] = [], env: NodeJS.ProcessEnv = {}): Promise<Outcome> {
  return run(process.execPath, [`scripts/${name}.ts`, ...args], cwd, env)
}

function run(file: string, args: string[], cwd: string, env: NodeJS.ProcessEnv): Promise<Outcome> {
  return new Promise((done) => {
    execFile(file, args, { cwd, env: { ...process.env, ...env }, timeout: 280_000 }, (error, stdout, stderr) => {
      done({ code: error ? Number(error.code ?? 1) : 0, output: `${stdout}${stderr}` })
    })
  })
}

/** A copy of the project in a folder of its own, with the packages of the original. */
export function copyProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'deck-copy-'))
  copyOtherProject(folder)
  return folder
}

/** `npm start` as a teacher runs it; `output` is what it has printed so far, without colours. */
export interface Started { output: () => string, stop: () => void }

/** Starts the deck and waits until its addresses are there. */
export async function startDeck(cwd: string, port: number, options: string[] = []): Promise<Started> {
  const server = spawn('npm', ['start', '--', '--port', String(port), ...options], { cwd, detached: true })
  let printed = ''
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', chunk => printed += String(chunk))
  const output = () => stripVTControlCharacters(printed)
  await expect.poll(output, { timeout: 120_000 }).toContain('shortcuts')
  // npm starts Slidev as a child of its own: the whole group has to go.
  return { output, stop: () => process.kill(-server.pid!) }
}

/** `copy` is the folder of a copy of the project, with the packages of the original. */
export const test = base.extend<{ copy: string }>({
  // Playwright reads the fixture names from this pattern
  copy: async ({}, use) => {
    const folder = copyProject()
    await use(folder)
    rmSync(folder, { recursive: true })
  },
})
