/** The commands as a teacher types them: the real files they write, and what they say when something is wrong. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { clock } from '../../data/loader/minutes.ts'
import { withoutCitations } from '../../data/loader/markup/citations.ts'
import { isInShortLesson } from '../../data/loader/short-lesson.ts'
import { diagramNames } from '../../scripts/diagrams/render.ts'
import { SHORT_FOLDER } from '../../components/site/place.ts'
import { lesson, PROJECT, slides } from '../engine/deck.ts'
import { plain } from '../text.ts'
import { expect, npm, startDeck, test } from './project.ts'

const DIAGRAM = diagramNames(PROJECT)[0]!

/** Minutes of a lesson. */
const lengthOf = (count: 'minutes' | 'cut20') => slides.reduce((sum, slide) => sum + (slide[count] ?? 0), 0)

for (const { what, options, path, shown, length } of [
  { what: 'the deck', options: [], path: '', shown: slides, length: lengthOf('minutes') },
  { what: 'the short lesson', options: ['--cut', '20'], path: `${SHORT_FOLDER}/`, shown: slides.filter(isInShortLesson), length: lengthOf('cut20') },
]) {
  test(`start presents ${what} and prints both addresses`, async ({ copy, request, page: window }) => {
    const port = 4700 + test.info().parallelIndex
    const deck = await startDeck(copy, port, options)
    try {
      expect(deck.output()).toContain(`http://localhost:${port}/${path}`)
      expect(deck.output()).toContain(`${shown.length} slides, ${length} minutes.`)
      const page = await request.get(`http://localhost:${port}/${path}`)
      expect(await page.text()).toContain(slides[0]!.title)
      await window.goto(`http://localhost:${port}/${path}#/presenter/6`)
      await expect(window.locator('#slideshow [data-slidev-no="6"] h1')).toHaveText(shown[5]!.title.replaceAll('\'', '’'), { timeout: 60_000 })
      await expect(window.locator('.slidev-note').first()).toContainText(shown[5]!.notes.slice(0, 40))
      await expect(window.getByRole('region', { name: 'The lesson’s clock' })).toContainText(`0:00 of ${clock(length)}`)
    }
    finally {
      deck.stop()
    }
  })
}

test('a short lesson of another length is refused', async ({ copy }) => {
  const { code, output } = await npm(copy, ['start', '--', '--cut', '15'])
  expect(code).not.toBe(0)
  expect(output).toContain('--cut: expected 20, the length of the short lesson, found "15".')
})

test('one wrong date stops start, build and export with one sentence, and nothing is written', async ({ copy }) => {
  const file = join(copy, 'data/events.yaml')
  writeFileSync(file, readFileSync(file, 'utf8').replace(/date: (\d+)-.*/, 'date: $1-09-31'))
  for (const script of ['start', 'build', 'export']) {
    const { code, output } = await npm(copy, [script])
    expect(code, script).not.toBe(0)
    expect(output, script).toMatch(/^data\/events\.yaml:\d+: entry ".*", field "date": expected a date like 1950-06-25/m)
    expect(output, script).not.toMatch(/^\s+at .*\(/m)
  }
  expect(existsSync(join(copy, 'dist'))).toBe(false)
  expect(existsSync(join(copy, 'paper', 'slides.pdf'))).toBe(false)
})

test('a broken diagram stops the build with its file and line, and keeps its old drawing', async ({ copy }) => {
  const source = join(copy, `snippets/${DIAGRAM}.mmd`)
  const drawing = readFileSync(join(copy, `snippets/${DIAGRAM}.svg`), 'utf8')
  writeFileSync(source, readFileSync(source, 'utf8').replace('-->', '--->>'))
  const { code, output } = await npm(copy, ['build'])
  expect(code).not.toBe(0)
  expect(output).toMatch(new RegExp(`^snippets/${DIAGRAM}\\.mmd:\\d+: `, 'm'))
  expect(readFileSync(join(copy, `snippets/${DIAGRAM}.svg`), 'utf8')).toBe(drawing)
})

test('a base path that is none is refused', async ({ copy }) => {
  const { code, output } = await npm(copy, ['build', '--', '--base', 'history/lesson'])
  expect(code).not.toBe(0)
  expect(output).toContain('--base: expected "./" or a path such as "/lessons/one/", found "history/lesson"')
})

test('a site without notes has not one sentence of them in any file, nor a good answer, nor the guide; links between slides, contents and pages of a source are in it', async ({ copy }) => {
  const file = join(copy, slides.at(-1)!.file)
  const work = lesson.works[0]!
  // At the end of the last slide's text, above its notes.
  writeFileSync(file, readFileSync(file, 'utf8').replace(/\n<!--(?![^]*<!--)/, `\nBack to [the cover](/1) or <Link to="2">the question</Link>.[see @${work.id}, p. 1234]\n\n<Toc columns="3" />\n\n<!--`))
  const { code, output } = await npm(copy, ['build', '--', '--without-notes', '--without-pdfs'])
  expect(code, output).toBe(0)
  const files = readdirSync(join(copy, 'dist'), { recursive: true, encoding: 'utf8' }).filter(name => /\.(?:js|html|json|css)$/.test(name))
  const all = plain(files.map(name => readFileSync(join(copy, 'dist', name), 'utf8')).join('\n'))
  const answers = lesson.questions.map(({ answer }) => answer)
  const shown = plain(JSON.stringify({ ...lesson, questions: [] }) + slides.map(({ content, summary }) => content + summary).join(''))
  const sentences = [...answers, ...slides.map(({ notes }) => withoutCitations(notes))].flatMap(text => text.split(/(?<=[.?!])\s+/)).map(plain).filter(words => words.length > 25 && !shown.includes(words))
  expect(sentences.length).toBeGreaterThan(50)
  for (const sentence of sentences)
    expect(all.includes(sentence), sentence).toBe(false)
  expect(files.filter(name => name.includes('GuidePage'))).toEqual([])

  const last = readFileSync(join(copy, `dist/${slides.length}/index.html`), 'utf8')
  expect(last).toContain('<a href="../read/index.html#slide-1">the cover</a>')
  expect(last).toContain('<a href="../read/index.html#slide-2">the question</a>')
  expect(slides.filter(({ number }) => !last.includes(`href="../read/index.html#slide-${number}"`)), 'missing in the list of contents').toEqual([])
  expect(last).toMatch(/see [^]*1234\./)
})

test('without a browser the site is built all the same, and says what it lacks', async ({ copy }) => {
  const { code, output } = await npm(copy, ['build'], { CHROMIUM_PATH: '/no/such/browser' })
  expect(code, output).toBe(0)
  expect(output).toContain('It offers no PDFs, because there was no browser to print them. CHROMIUM_PATH names "/no/such/browser"')
  expect(readFileSync(join(copy, 'dist/paper/files.json'), 'utf8')).toBe('[]')
})
