/** `npm run export` as a teacher types it: the files it writes, its options, and every fault in one sentence. */
import { spawn } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { setTimeout } from 'node:timers/promises'
import JSZip from 'jszip'
import pidtree from 'pidtree'
import { diagramNames, sourceOf } from '../../scripts/diagrams/render.ts'
import { readSource } from '../../scripts/diagrams/source.ts'
import { PRODUCTS } from '../../scripts/paper/products.ts'
import { citedKeys } from '../../data/loader/markup/citations.ts'
import { lessonFolder, slidesIn } from '../../data/loader/lesson-pages.ts'
import { noteParts } from '../../data/loader/note-parts.ts'
import { DIST, lesson, paths, PROJECT, slides } from '../engine/deck.ts'
import { readPdf } from '../pdf.ts'
import { plain } from '../text.ts'
import { command, expect, npm, test as base } from './project.ts'

/** `out` is an empty folder for the files. */
const test = base.extend<{ out: string }>({
  // Playwright reads the fixture names from this pattern
  out: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'deck-out-'))
    await use(folder)
    rmSync(folder, { recursive: true })
  },
})

test('writes its files into one folder, also while the ports of a dev server are taken', async ({ out }) => {
  const server = createServer().listen(3030)
  const folder = join(out, 'new')
  const { code, output } = await npm(PROJECT, ['export', '--', '--out', folder])
  server.close()
  expect(code, output).toBe(0)
  const files = PRODUCTS.map(({ file }) => file)
  expect(readdirSync(folder).toSorted()).toEqual(files.toSorted())
  for (const [index, step] of ['building the site', ...files].entries())
    expect(output).toContain(`${index + 1}/${files.length + 1} ${step} …`)

  // The same sources give the same pages, every word in its place and its tag: these are the ones that the site offers.
  for (const file of files.filter(file => file.endsWith('.pdf')))
    expect(JSON.stringify((await readPdf(join(folder, file))).pages) === JSON.stringify((await readPdf(join(DIST, 'paper', file))).pages), file).toBe(true)

  const powerPoint = await JSZip.loadAsync(readFileSync(join(folder, 'slides.pptx')))
  for (const { number, title, notes } of slides) {
    expect(await textOf(powerPoint, `ppt/slides/slide${number}.xml`), `slide ${number}`).toContain(plain(title))
    expect(await textOf(powerPoint, `ppt/notesSlides/notesSlide${number}.xml`), `notes ${number}`).toContain(plain(noteParts(notes)[0]!.text.split('[@')[0]!))
  }
  await expectFinished(powerPoint)
  await expectWhatStylesShow(powerPoint)
  for (const file of ['quiz.gift.txt', 'quiz.csv']) {
    const text = plain(readFileSync(join(folder, file), 'utf8'))
    for (const words of lesson.quiz.flatMap(({ question, options, why }) => [question, why, ...options.map(({ text }) => text)]))
      expect(text, file).toContain(plain(words))
  }
  // Slidev makes a picture of what it cannot draw; the events of the timeline must not be among it.
  const timeline = slides.find(({ content }) => content.includes('<Timeline '))!
  expect(await textOf(powerPoint, `ppt/slides/slide${timeline.number}.xml`)).toContain(plain(lesson.events.find(({ id }) => timeline.content.includes(`'${id}'`))!.label))
})

test('every lesson has its own papers in a folder of its own, and what is the same for all is made once', async ({ out }) => {
  const { code, output } = await command(PROJECT, 'export', ['--out', out, '--lesson', 'all', '--only', 'documents,csv'])
  expect(code, output).toBe(0)
  const wanted = ['quiz.csv', ...paths.map(({ id }) => `${lessonFolder(id, paths)}documents.pdf`)]
  expect(readdirSync(out, { recursive: true, encoding: 'utf8' }).filter(path => path.includes('.')).toSorted()).toEqual(wanted.toSorted())
  for (const file of wanted)
    expect(output).toContain(join(out, file))
  for (const path of paths) {
    const { pages } = await readPdf(join(out, lessonFolder(path.id, paths), 'documents.pdf'))
    const text = pages.map(({ text }) => text).join('')
    const shown = slidesIn(path, slides).map(({ document }) => document)
    for (const { id, questions } of lesson.documents)
      expect(questions.every(({ question }) => text.includes(plain(question))), `${path.id}: ${id}`).toBe(shown.includes(id))
  }
})

test('a range, a paper and a page a click, by two exports at once, which do not disturb each other', async ({ out }) => {
  const both = await Promise.all([1, 2].map(() => command(PROJECT, 'export', ['--out', out, '--only', 'slides,handout', '--only', 'guide', '--paper', 'letter', '--range', '8-10,12', '--clicks'])))
  for (const { code, output } of both)
    expect(code, output).toBe(0)
  expect(readdirSync(out).toSorted()).toEqual(['handout.pdf', 'slides.pdf', 'teacher-guide.pdf'])

  const pdf = await readPdf(join(out, 'slides.pdf'))
  const titles = slides.filter(({ number }) => [8, 9, 10, 12].includes(number)).map(({ title }) => plain(title))
  expect(pdf.pages.length).toBeGreaterThan(titles.length + 4)
  const shown = pdf.pages.map(({ text }) => titles.findIndex(title => text.includes(title)))
  expect(new Set(shown)).toEqual(new Set([0, 1, 2, 3]))
  expect(shown).toEqual(shown.toSorted())
  expect(pdf.hasImages).toBe(false)
  expect(pdf.fonts.filter(({ embedded, drawn }) => drawn || !embedded)).toEqual([])

  const handout = await readPdf(join(out, 'handout.pdf'))
  expect(handout.outline.filter(({ depth }) => depth === 3).map(({ title }) => title.split('.')[0])).toEqual(['8', '9', '10', '12'])
  const guide = await readPdf(join(out, 'teacher-guide.pdf'))
  for (const pdf of [handout, guide])
    expect(new Set(pdf.pages.map(({ size }) => size))).toEqual(new Set(['612x792']))
})

const DEATHS = [
  { what: 'the browser', dies: (command: string) => /chrom/i.test(command.split('\0')[0]!) },
  { what: 'the page in the browser', dies: (command: string) => command.includes('--type=renderer') },
]
for (const { what, dies } of DEATHS) {
  test(`when ${what} dies half-way the old file stays, and nothing half-written`, async ({ out }) => {
    writeFileSync(join(out, 'handout.pdf'), 'the old one')
    const child = spawn(process.execPath, ['scripts/export.ts', '--out', out, '--only', 'handout'], { cwd: PROJECT })
    let output = ''
    const closed = new Promise<number | null>(resolve => child.once('close', resolve))
    child.stdout.on('data', chunk => output += String(chunk))
    child.stderr.on('data', chunk => output += String(chunk))
    // Again and again: the browser keeps a spare process for the next page, and it may be that one that is hit first.
    while (child.exitCode === null) {
      if (output.includes('2/2 handout.pdf'))
        (await pidtree(child.pid!).catch((): number[] => [])).filter(pid => dies(commandOf(pid))).forEach(kill)
      await setTimeout(50)
    }
    expect(await closed).not.toBe(0)
    expect(output).toContain('The browser stopped before handout.pdf was ready.')
    expect(output).not.toMatch(/^\s+at .*\(/m)
    expect(readdirSync(out)).toEqual(['handout.pdf'])
    expect(readFileSync(join(out, 'handout.pdf'), 'utf8')).toBe('the old one')
  })
}

const FAULTS: { name: string, args: string[], env?: NodeJS.ProcessEnv, says: string }[] = [
  { name: 'a slide that is not there', args: ['--range', '5-99'], says: `--range: expected slides from 1 to ${slides.length}, found 99.` },
  { name: 'a range that is none', args: ['--range', 'all'], says: '--range: expected numbers of slides such as "5-9" or "1,4-6", found "all".' },
  { name: 'an unknown product', args: ['--only', 'poster'], says: `--only: expected ${PRODUCTS.map(({ id }) => id).join(', ')}, found "poster".` },
  { name: 'a range of several lessons', args: ['--lesson', 'all', '--range', '1-3'], says: '--range: expected one lesson with it, because each numbers its own slides, found --lesson all.' },
  { name: 'an unknown part', args: ['--with', 'poster'], says: '--with: expected timeline, maps, terms, claims, debates, questions, bibliography, all, found "poster".' },
  { name: 'an unknown paper', args: ['--paper', 'a5'], says: '--paper: expected a4 or letter, found "a5".' },
  { name: 'an unknown option', args: ['--colour'], says: 'Unknown option \'--colour\'' },
  { name: 'a folder that cannot be made', args: ['--out', 'package.json/paper'], says: '--out: cannot write into the folder package.json/paper: not a directory.' },
  { name: 'a browser that is not there', args: [], env: { CHROMIUM_PATH: '/no/such/browser' }, says: 'CHROMIUM_PATH names "/no/such/browser", where there is no file.' },
  { name: 'a browser that does not start', args: [], env: { CHROMIUM_PATH: process.execPath }, says: `The browser "${process.execPath}" does not start (` },
]
for (const { name, args, env, says } of FAULTS) {
  test(`${name} is named in one sentence`, async ({ out }) => {
    const { code, output } = await command(PROJECT, 'export', ['--out', out, ...args], env)
    expect(code).not.toBe(0)
    expect(output).toContain(says)
    expect(output).not.toMatch(/^\s+at .*\(/m)
    expect(readdirSync(out)).toEqual([])
  })
}

test('the quiz of a lesson without one is refused before any work', async ({ copy, out }) => {
  rmSync(join(copy, 'data/quiz.yaml'))
  // Neither has it a slide that asks one.
  change(copy, 'data/lessons.yaml', text => text.replaceAll(/^ +(?:end-)?quiz: .*\n/gm, ''))
  change(copy, 'pages/4-verdict.md', text => text.replace(/\n---\nwhen: (?:(?!\n---\nwhen: )[^])*<ClassQuiz(?:(?!\n---\nwhen: )[^])*/, '\n'))
  const { code, output } = await command(copy, 'export', ['--out', out, '--only', 'slides,gift'])
  expect(code).not.toBe(0)
  expect(output).toContain('--only: "gift" needs the file data/quiz.yaml, which this lesson does not have.')
  expect(output).not.toContain('building the site')
  expect(readdirSync(out)).toEqual([])
})

test('a folder that takes no file is named in one sentence', async ({ out }) => {
  // A folder where the file should be, because root may write anywhere else.
  mkdirSync(join(out, 'slides.pdf'))
  const { code, output } = await command(PROJECT, 'export', ['--out', out, '--only', 'slides'])
  expect(code).not.toBe(0)
  expect(output).toMatch(/Cannot write .*slides\.pdf: (?:illegal operation on a directory|operation not permitted)\./)
  expect(readdirSync(out)).toEqual(['slides.pdf'])
})

test('a folder that may not be written to is named before any work', async ({ out }) => {
  test.skip(process.getuid?.() === 0, 'root may write anywhere')
  chmodSync(out, 0o555)
  const { code, output } = await command(PROJECT, 'export', ['--out', out])
  expect(code).not.toBe(0)
  expect(output).toContain(`--out: cannot write into the folder ${out}: permission denied.`)
  expect(output).not.toContain('building the site')
})

test('--help explains every option', async () => {
  const { code, output } = await command(PROJECT, 'export', ['--help'])
  expect(code).toBe(0)
  for (const option of ['--out', '--only', '--paper', '--range', '--clicks', '--help'])
    expect(output).toContain(option)
})

/** Writes a file of a copy anew. */
function change(copy: string, path: string, how: (text: string) => string): void {
  writeFileSync(join(copy, path), how(readFileSync(join(copy, path), 'utf8')))
}

/** The command line of a process, or nothing where it has ended. */
function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  }
  catch {
    return ''
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  }
  catch {
    // It has ended by itself.
  }
}

/** Notes in paragraphs and without Markdown, every diagram described, every other picture marked as decoration, and nobody else's name. */
async function expectFinished(file: JSZip): Promise<void> {
  const parts = (pattern: RegExp) => Promise.all(file.file(pattern).map(part => part.async('string')))
  for (const notes of await parts(/notesSlide\d+\.xml$/)) {
    expect(notes).not.toMatch(/\*\*|\[@/)
    expect(notes.match(/<a:p>/g)!.length).toBeGreaterThan(3)
  }
  const pictures = (await parts(/slides\/slide\d+\.xml$/)).flatMap(xml => xml.split('<p:pic>').slice(1))
  const described = pictures.map(xml => / descr="([^"]*)"/.exec(xml)![1]!).filter(Boolean)
  for (const name of diagramNames(PROJECT)) {
    const { title, steps } = readSource(`snippets/${name}.mmd`, sourceOf(PROJECT, name))
    expect(described.find(words => words.startsWith(`${title}. `)), name).toContain(steps.at(-1)!.say.replaceAll('"', '&quot;'))
  }
  expect(pictures.filter(xml => xml.includes('decorative') && xml.includes(' descr=""'))).toHaveLength(pictures.length - described.length)
  expect((await parts(/^docProps\/core\.xml$/)).join()).not.toContain('PptxGenJS')
}

/** Every slide has its title, its notes have their numbers, a document its quotation marks, and a link can be broken at its spaces. */
async function expectWhatStylesShow(file: JSZip): Promise<void> {
  const { documents } = lesson
  for (const { number, title, content, document, excerpt } of slides) {
    const xml = await file.file(`ppt/slides/slide${number}.xml`)!.async('string')
    const [own, ...others] = xml.match(/<p:sp>(?:(?!<\/p:sp>)[^])*<p:ph type="title"\/>[^]*?<\/p:sp>/g) ?? []
    expect(others, `slide ${number}`).toEqual([])
    expect(plain(title).startsWith(plain(wordsOf(own!))), `slide ${number}: ${wordsOf(own!)}`).toBe(true)

    const texts = [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text = '']) => text)
    for (const [index, key] of citedKeys(content).entries())
      expect(texts.filter(text => text === `${index + 1}\u2002`), `slide ${number}: note for ${key}`).toHaveLength(1)
    const words = documents.find(({ id }) => id === document)?.excerpts[excerpt - 1]
    const text = words && (words.translation ?? words.text)
    if (text && !text.includes('"'))
      expect(texts.join(''), `slide ${number}`).toMatch(/“[^]+”/)
  }
}

/** The text of a piece of a PowerPoint file. */
function wordsOf(xml: string): string {
  return [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text).join('').replaceAll(/&\w+;/g, '')
}

/** Letters and figures of a part of a PowerPoint file. */
async function textOf(file: JSZip, part: string): Promise<string> {
  const xml = await file.file(part)!.async('string')
  return plain([...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text).join('').replaceAll(/&\w+;/g, ''))
}
