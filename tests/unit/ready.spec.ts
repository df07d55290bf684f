/** What a newcomer is told who forgot `npm ci`, or has an old Node. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { expect, test } from 'playwright/test'

/** Runs the look before every command; `packages` is a file that makes them be there. */
function look(packages: string | undefined, options: string[] = []): { status: number | null, stderr: string } {
  const root = mkdtempSync(join(tmpdir(), 'ready-'))
  mkdirSync(join(root, 'scripts'))
  cpSync('scripts/ready.mjs', join(root, 'scripts/ready.mjs'))
  if (packages) {
    for (const path of ['@slidev/cli/package.json', packages]) {
      mkdirSync(join(root, 'node_modules', path, '..'), { recursive: true })
      writeFileSync(join(root, 'node_modules', path), '{}')
    }
  }
  const { status, stderr } = spawnSync(process.execPath, [...options, join(root, 'scripts/ready.mjs')], { encoding: 'utf8' })
  rmSync(root, { recursive: true })
  return { status, stderr }
}

const OLD = ['--no-experimental-strip-types']

test('without packages: npm ci; on an old Node: which one', () => {
  expect(look(undefined)).toEqual({ status: 1, stderr: '\nThe packages are not there yet. Run "npm ci" in this folder, and then this command again.\n\n' })
  expect(look('node/bin/node', OLD).stderr).toMatch(/^\nThis is Node \S+, which cannot run this project\. Use "npm run", .*\n\n$/)
  expect(look('other/index.js', OLD).stderr).toMatch(/^\nThis is Node \S+, which cannot run this project\. "npm ci" brings a newer one, unless .*\n\n$/)
  expect(look('node/bin/node')).toEqual({ status: 0, stderr: '' })
})

test('every npm script looks first', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
  expect(Object.entries(scripts).filter(([, script]) => !script.startsWith('node scripts/ready.mjs && '))).toEqual([])
})
