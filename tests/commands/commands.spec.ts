/** The commands as a teacher types them: the real files they write, and what they say when something is wrong. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadSlides } from '../../data/loader/check-slides.ts'
import { loadLesson } from '../../data/loader/load.ts'
import { withoutCitations } from '../../data/loader/markup/citations.ts'
import { isInShortLesson } from '../../data/loader/short-lesson.ts'
import { SHORT_FOLDER } from '../../components/site/place.ts'
import { plain } from '../text.ts'
import { expect, npm, startDeck, test } from './project.ts'

const checked = await loadSlides('.', loadLesson('.'))

for (const { lesson, options, path, shown } of [
  { lesson: 'the deck', options: [], path: '', shown: checked },
  { lesson: 'the short lesson', options: ['--cut', '20'], path: `${SHORT_FOLDER}/`, shown: checked.filter(isInShortLesson) },
]) {
  test(`start presents ${lesson} and prints both addresses`, async ({ copy, request, page: window }) => {
    const port = 4700 + test.info().parallelIndex
    const deck = await startDeck(copy, port, options)
    try {
      expect(deck.output()).toContain(`http://localhost:${port}/${path}`)
      expect(deck.output()).toContain(`${shown.length} slides, ${path ? 20 : 45} minutes.`)
      const page = await request.get(`http://localhost:${port}/${path}`)
      expect(await page.text()).toContain('Stalin’s Five Answers')
      await window.goto(`http://localhost:${port}/${path}#/presenter/6`)
      await expect(window.locator('#slideshow [data-slidev-no="6"] h1')).toHaveText(shown[5]!.title.replaceAll('\'', '’'), { timeout: 60_000 })
      await expect(window.locator('.slidev-note').first()).toContainText(shown[5]!.notes.slice(0, 40))
      await expect(window.getByRole('region', { name: 'The lesson’s clock' })).toContainText(`0:00 of ${path ? 20 : 45}:00`)
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
  writeFileSync(file, readFileSync(file, 'utf8').replace('date: 1950-09-15', 'date: 1950-09-31'))
  for (const script of ['start', 'build', 'export']) {
    const { code, output } = await npm(copy, [script])
    expect(code, script).not.toBe(0)
    expect(output, script).toMatch(/^data\/events\.yaml:\d+: entry "inchon", field "date": expected a date like 1950-06-25/m)
    expect(output, script).not.toMatch(/^\s+at .*\(/m)
  }
  expect(existsSync(join(copy, 'dist'))).toBe(false)
  expect(existsSync(join(copy, 'paper', 'slides.pdf'))).toBe(false)
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
  expect(output).toContain('--base: expected "./" or a path such as "/lessons/one/", found "history/korea"')
})

test('a site without notes has not one sentence of them in any file, nor the guide; links between slides, contents and pages of a source are in it', async ({ copy }) => {
  const file = join(copy, checked.at(-1)!.file)
  const work = loadLesson('.').works[0]!
  // At the end of the last slide's text, above its notes.
  writeFileSync(file, readFileSync(file, 'utf8').replace(/\n<!--(?![^]*<!--)/, `\nBack to [the cover](/1) or <Link to="2">the question</Link>.[see @${work.id}, p. 1234]\n\n<Toc columns="3" />\n\n<!--`))
  const { code, output } = await npm(copy, ['build', '--', '--without-notes', '--without-pdfs'])
  expect(code, output).toBe(0)
  const files = readdirSync(join(copy, 'dist'), { recursive: true, encoding: 'utf8' }).filter(name => /\.(?:js|html|json|css)$/.test(name))
  const all = plain(files.map(name => readFileSync(join(copy, 'dist', name), 'utf8')).join('\n'))
  const lesson = loadLesson('.')
  const slides = await loadSlides('.', lesson)
  const shown = plain(JSON.stringify(lesson) + slides.map(({ content, summary }) => content + summary).join(''))
  const sentences = slides.flatMap(({ notes }) => withoutCitations(notes).split(/(?<=[.?!])\s+/)).map(plain).filter(words => words.length > 25 && !shown.includes(words))
  expect(sentences.length).toBeGreaterThan(200)
  for (const sentence of sentences)
    expect(all.includes(sentence), sentence).toBe(false)
  expect(files.filter(name => name.includes('GuidePage'))).toEqual([])

  const last = readFileSync(join(copy, `dist/${checked.length}/index.html`), 'utf8')
  expect(last).toContain('<a href="../read/index.html#slide-1">the cover</a>')
  expect(last).toContain('<a href="../read/index.html#slide-2">the question</a>')
  expect(checked.filter(({ number }) => !last.includes(`href="../read/index.html#slide-${number}"`)), 'missing in the list of contents').toEqual([])
  expect(last).toMatch(/see [^]*1234\./)
})

test('without a browser the site is built all the same, and says what it lacks', async ({ copy }) => {
  const { code, output } = await npm(copy, ['build'], { CHROMIUM_PATH: '/no/such/browser' })
  expect(code, output).toBe(0)
  expect(output).toContain('It offers no PDFs, because there was no browser to print them. CHROMIUM_PATH names "/no/such/browser"')
  expect(readFileSync(join(copy, 'dist/paper/files.json'), 'utf8')).toBe('[]')
})
