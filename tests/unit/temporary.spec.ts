/** What a command makes on its way is gone at its end, also where it is stopped. */
import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'playwright/test'
import { inTemporaryFolder } from '../../scripts/lib/temporary.ts'

let place: string
test.beforeEach(() => void (place = mkdtempSync(join(tmpdir(), 'temporary-'))))
test.afterEach(() => rmSync(place, { recursive: true }))

test('the folder is there for the work and gone after it, whether it ends well or not', async () => {
  const work = async (folder: string) => {
    writeFileSync(join(folder, 'a'), '')
    return readdirSync(place)
  }
  expect(await inTemporaryFolder(join(place, 'new-'), work)).toEqual([expect.stringMatching(/^new-/)])
  await expect(inTemporaryFolder(join(place, 'new-'), async folder => Promise.reject(new Error(await work(folder).then(String))))).rejects.toThrow('new-')
  expect(readdirSync(place)).toEqual([])
  expect(process.listenerCount('SIGHUP')).toBe(0)
})

test('Ctrl+C takes it away as well', async () => {
  test.skip(process.platform === 'win32', 'Windows has no signals for a process to hear')
  const script = `import { inTemporaryFolder } from '${pathToFileURL('scripts/lib/temporary.ts').href}'
    await inTemporaryFolder(process.argv[1], () => new Promise(() => setInterval(() => {}, 1000)))`
  const command = spawn(process.execPath, ['--input-type=module', '-e', script, join(place, 'new-')])
  const ended = new Promise(resolve => command.once('exit', (_code, signal) => resolve(signal)))
  await expect.poll(() => readdirSync(place).length).toBe(1)
  command.kill('SIGINT')
  expect(await ended).toBe('SIGINT')
  expect(readdirSync(place)).toEqual([])
})
