/** The commands as a teacher types them: the real files they write, and what they say when something is wrong. */
import { execFile, spawn } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { stripVTControlCharacters } from 'node:util'
import { expect, test as base } from 'playwright/test'
import { loadSlides } from '../../data/loader/check-slides.ts'
import { loadLesson } from '../../data/loader/load.ts'
import { plain } from '../text.ts'
import { readPdf } from './pdf.ts'

interface Outcome { code: number, output: string }

/** Runs an npm script of the project in `cwd`. */
function npm(cwd: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<Outcome> {
  return new Promise((done) => {
    execFile('npm', ['run', ...args], { cwd, env: { ...process.env, ...env }, timeout: 110_000 }, (error, stdout, stderr) => {
      done({ code: error ? Number(error.code ?? 1) : 0, output: `${stdout}${stderr}` })
    })
  })
}

/** A copy of the project, with the packages of the original. */
const test = base.extend<{ copy: string }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixture names from this pattern
  copy: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'deck-copy-'))
    for (const name of readdirSync('.').filter(name => !/^(?:node_modules|dist|test-results|\.git|\.dist.*)$/.test(name)))
      cpSync(name, join(folder, name), { recursive: true })
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'dir')
    await use(folder)
    rmSync(folder, { recursive: true })
  },
})

test('export writes a tagged PDF with every slide, in order', async ({ copy }) => {
  const slides = await loadSlides('.', loadLesson('.'))
  const { code, output } = await npm(copy, ['export', '--', '--out', 'lesson.pdf'])
  expect(code, output).toBe(0)

  const pdf = await readPdf(join(copy, 'lesson.pdf'))
  expect(pdf.pages).toHaveLength(slides.length)
  expect(pdf.title).toBe('Stalin\'s Five Answers')
  expect(pdf.language).toBe('en')
  expect(pdf.tagged).toBe(true)
  for (const { number, title } of slides) {
    expect(pdf.pages[number - 1]!.text, `page ${number}`).toContain(plain(title))
    expect(pdf.outline.map(plain), 'outline').toContain(plain(title))
  }
  expect(new Set(pdf.pages.map(page => page.size))).toEqual(new Set(['735x414']))
})

test('start presents the deck and prints both addresses', async ({ copy, request }) => {
  const port = 4700 + test.info().parallelIndex
  const server = spawn('npm', ['start', '--', '--port', String(port)], { cwd: copy, detached: true })
  let output = ''
  server.stdout.on('data', chunk => output += String(chunk))
  try {
    await expect.poll(() => output, { timeout: 60_000 }).toContain('presenter mode')
    expect(stripVTControlCharacters(output)).toContain(`http://localhost:${port}/`)
    const page = await request.get(`http://localhost:${port}/`)
    expect(await page.text()).toContain('Stalin&#x27;s Five Answers')
  }
  finally {
    // npm starts Slidev as a child of its own: the whole group has to go.
    process.kill(-server.pid!)
  }
})

test('one wrong date stops start, build and export with one sentence, and nothing is written', async ({ copy }) => {
  const file = join(copy, 'data/events.yaml')
  writeFileSync(file, readFileSync(file, 'utf8').replace('date: 1950-09-15', 'date: 1950-09-31'))
  for (const script of ['start', 'build', 'export']) {
    const { code, output } = await npm(copy, [script])
    expect(code, script).not.toBe(0)
    expect(output, script).toMatch(/^data\/events\.yaml:\d+: entry "inchon", field "date": expected a date like 1950-06-25/m)
    expect(output, script).not.toMatch(/^\s+at .*\(/m)
  }
  expect(existsSync(join(copy, 'dist'))).toBe(false)
  expect(existsSync(join(copy, 'slides.pdf'))).toBe(false)
})

test('a broken diagram stops the build with its file and line, and keeps its old drawing', async ({ copy }) => {
  const source = join(copy, 'snippets/refusal.mmd')
  const drawing = readFileSync(join(copy, 'snippets/refusal.svg'), 'utf8')
  writeFileSync(source, readFileSync(source, 'utf8').replace('-->', '--->>'))
  const { code, output } = await npm(copy, ['build'])
  expect(code).not.toBe(0)
  expect(output).toMatch(/^snippets\/refusal\.mmd:\d+: /m)
  expect(readFileSync(join(copy, 'snippets/refusal.svg'), 'utf8')).toBe(drawing)
})

test('a base path that is none is refused', async ({ copy }) => {
  const { code, output } = await npm(copy, ['build', '--', '--base', 'history/korea'])
  expect(code).not.toBe(0)
  expect(output).toContain('--base: expected "./" or a path such as "/lessons/korea/", found "history/korea"')
})

test('without a browser the export says what to do', async ({ copy }) => {
  const { code, output } = await npm(copy, ['export'], { CHROMIUM_PATH: '/no/such/browser' })
  expect(code).not.toBe(0)
  expect(output).toContain('CHROMIUM_PATH names "/no/such/browser", where there is no file.')
  expect(output).not.toMatch(/^\s+at .*\(/m)
})
