/** A copy of the project to break, and its npm scripts as a teacher types them. */
import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { test as base } from 'playwright/test'

export { expect } from 'playwright/test'

/** How a command ended, and all it printed. */
export interface Outcome { code: number, output: string }

/** Runs an npm script of the project in `cwd`. */
export function npm(cwd: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<Outcome> {
  return new Promise((done) => {
    execFile('npm', ['run', ...args], { cwd, env: { ...process.env, ...env }, timeout: 280_000 }, (error, stdout, stderr) => {
      done({ code: error ? Number(error.code ?? 1) : 0, output: `${stdout}${stderr}` })
    })
  })
}

/** `copy` is the folder of a copy of the project, with the packages of the original. */
export const test = base.extend<{ copy: string }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixture names from this pattern
  copy: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'deck-copy-'))
    for (const name of readdirSync('.').filter(name => !/^(?:node_modules|dist|paper|test-results|\.git|\.dist.*)$/.test(name)))
      cpSync(name, join(folder, name), { recursive: true })
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'dir')
    await use(folder)
    rmSync(folder, { recursive: true })
  },
})
