/** No command deletes what no command has made. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { rename } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { test as base, expect } from 'playwright/test'
import { fileTarget, isWithin, listFiles, makeFolder, replaceFolder, siteTarget } from '../../scripts/lib/target.ts'

/** `folder` is an empty one. */
const test = base.extend<{ folder: string }>({
  // Playwright reads the fixture names from this pattern
  folder: async ({}, use) => {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'target-')))
    await use(folder)
    rmSync(folder, { recursive: true })
  },
})

/** A built site, as far as the next build knows it. */
async function site(folder: string, name = 'site'): Promise<string> {
  const path = join(folder, name)
  mkdirSync(join(path, 'assets'), { recursive: true })
  writeFileSync(join(path, 'index.html'), 'old')
  writeFileSync(join(path, 'assets/a.js'), '')
  await listFiles(path)
  return path
}

for (const out of ['.', '..', '', '/', process.cwd(), homedir(), './scripts', '.git', 'package.json'].filter(out => out !== homedir() || isWithin(out, process.cwd()))) {
  test(`a site does not take the place of "${out}"`, async () => {
    await expect(siteTarget(out)).rejects.toThrow(`Cannot build into "${out}": it `)
    await expect(siteTarget(out)).rejects.toThrow('Nothing has been changed.')
  })
}

test('a new folder, an empty one and an earlier site are taken; nothing is left beside them', async ({ folder }) => {
  mkdirSync(join(folder, 'empty'))
  const old = await site(folder)
  writeFileSync(join(old, '.DS_Store'), '')
  for (const name of ['new/and/deeper', 'empty', 'site'])
    expect(await siteTarget(join(folder, name))).toBe(join(folder, name))
  expect(readdirSync(folder).toSorted()).toEqual(['empty', 'new', 'site'])
  expect(readFileSync(join(old, 'index.html'), 'utf8')).toBe('old')
})

test('a folder with one file that no build wrote is left alone, and the file is named', async ({ folder }) => {
  writeFileSync(join(folder, 'precious.txt'), '')
  await expect(siteTarget(folder)).rejects.toThrow('it holds files that no build wrote, such as "precious.txt"')
  const old = await site(folder)
  // A branch of its own for the built site, as some keep it for GitHub Pages.
  writeFileSync(join(old, 'assets', 'CNAME'), '')
  await expect(siteTarget(old)).rejects.toThrow('such as "assets/CNAME"')
})

test('behind a link it is the folder that counts', async ({ folder }) => {
  symlinkSync(process.cwd(), join(folder, 'project'))
  await expect(siteTarget(join(folder, 'project'))).rejects.toThrow('it holds this project')
  const old = await site(folder)
  symlinkSync(old, join(folder, 'www'))
  expect(await siteTarget(join(folder, 'www'))).toBe(old)
})

test('a full disk is named before anything is built', async ({ folder }) => {
  await expect(siteTarget(join(folder, 'site'), async () => 3.7)).rejects.toThrow('it needs 32 MB for a moment, and 3 MB are free')
})

test('where a folder cannot be made is said at once, also below /proc', async ({ folder }) => {
  await expect(siteTarget('package.json/site')).rejects.toThrow('not a directory')
  if (process.platform === 'linux')
    await expect(makeFolder('/proc/no/such')).rejects.toThrow()
  await makeFolder(join(folder, 'a/b/c'))
  await makeFolder(join(folder, 'a/b/c'))
  expect(existsSync(join(folder, 'a/b/c'))).toBe(true)
})

test('a folder is replaced whole, or stays as it was', async ({ folder }) => {
  const old = await site(folder)
  const fresh = join(folder, 'fresh')
  mkdirSync(fresh)
  writeFileSync(join(fresh, 'index.html'), 'new')
  for (const failing of [1, 2]) {
    let moves = 0
    const busy: typeof rename = async (from, to) => {
      if (++moves === failing)
        throw Object.assign(new Error('EBUSY'), { errno: -16 })
      await rename(from, to)
    }
    await expect(replaceFolder(fresh, old, busy)).rejects.toThrow(/^Cannot replace ".*": .*\. What was there is as it was\.$/)
    expect(readFileSync(join(old, 'index.html'), 'utf8')).toBe('old')
    expect(readdirSync(folder).toSorted()).toEqual(['fresh', 'site'])
  }
  await replaceFolder(fresh, old)
  expect(readFileSync(join(old, 'index.html'), 'utf8')).toBe('new')
  expect(readdirSync(folder)).toEqual(['site'])
})

test('the lesson in one file replaces such a file only', async ({ folder }) => {
  const path = join(folder, 'lesson.html')
  await fileTarget(path, 'the mark')
  writeFileSync(path, '<p>the mark</p>')
  await fileTarget(path, 'the mark')
  writeFileSync(path, 'my own notes')
  await expect(fileTarget(path, 'the mark')).rejects.toThrow('a file is there that this command did not write')
  await expect(fileTarget(folder, 'the mark')).rejects.toThrow('it is a folder')
  expect(readFileSync(path, 'utf8')).toBe('my own notes')
})
