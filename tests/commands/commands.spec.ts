/** The commands as a teacher types them: the real files they write, and what they say when something is wrong. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { clock } from '../../data/loader/minutes.ts'
import { lessonFolder, slidesIn } from '../../data/loader/lesson-pages.ts'
import { diagramNames } from '../../scripts/diagrams/render.ts'
import { paths, PROJECT, slides } from '../engine/deck.ts'
import { command, expect, npm, startDeck, test } from './project.ts'

const DIAGRAM = diagramNames(PROJECT)[0]!

test('start presents another lesson and prints both addresses', async ({ copy, request, page: window }) => {
  const path = paths[1]!
  const folder = lessonFolder(path.id, paths)
  const shown = slidesIn(path, slides)
  const taught = Object.values(path.slides).reduce((sum, each) => sum + each, 0)
  const port = 4700 + test.info().parallelIndex
  const deck = await startDeck(copy, port, ['--lesson', path.id])
  try {
    expect(deck.output()).toContain(`http://localhost:${port}/${folder}`)
    expect(deck.output()).toContain(`${shown.length} slides, ${path.minutes} minutes.`)
    const page = await request.get(`http://localhost:${port}/${folder}`)
    expect(await page.text()).toContain(slides[0]!.title)
    await window.goto(`http://localhost:${port}/${folder}#/presenter/6`)
    await expect(window.locator('#slideshow [data-slidev-no="6"] h1')).toHaveText(shown[5]!.title.replaceAll('\'', '’'), { timeout: 60_000 })
    await expect(window.locator('.slidev-note').first()).toContainText(shown[5]!.notes.slice(5, 40))
    await expect(window.getByRole('region', { name: 'The lesson’s clock' })).toContainText(`0:00 of ${clock(taught)}`)
  }
  finally {
    deck.stop()
  }
})

test('a lesson that is not there is refused', async () => {
  for (const name of ['start', 'export', 'rehearse']) {
    const { code, output } = await command(PROJECT, name, ['--lesson', 'sixty'])
    expect(code, name).not.toBe(0)
    expect(output, name).toContain(`--lesson: expected a lesson of data/lessons.yaml (${paths.map(({ id }) => id).join(', ')}), found "sixty".`)
  }
})

test('rehearse tells what each lesson needs, and proposes minutes from times that were taken', async ({ copy }) => {
  const planned = await npm(copy, ['rehearse'])
  for (const { id, name, slides: own } of paths) {
    expect(planned.output).toContain(`${id}: ${name}, `)
    for (const slide of Object.keys(own))
      expect(planned.output).toMatch(new RegExp(`^ *\\d+ +${slide} `, 'm'))
  }
  const [first, second] = Object.keys(paths[1]!.slides)
  writeFileSync(join(copy, 'times.json'), JSON.stringify({ lesson: paths[1]!.id, slides: { [first!]: 3.2, [second!]: 0.1 } }))
  const measured = await command(copy, 'rehearse', ['times.json'])
  expect(measured.output).toMatch(new RegExp(`^1 +${first} +[\\d.]+ +3\\.2 +3$`, 'm'))
  // Less than it needs is not proposed.
  expect(measured.output).toMatch(new RegExp(`^2 +${second} +[\\d.]+ +0\\.1 +[1-9]`, 'm'))
  expect(measured.output).toContain('left out')
  writeFileSync(join(copy, 'times.json'), '{"lesson": 45}')
  const broken = await command(copy, 'rehearse', ['times.json'])
  expect(broken.code).not.toBe(0)
  expect(broken.output).toContain('times.json: expected what "Save the times" in the presenter view writes')
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

test('a base path that is none is refused', async () => {
  const { code, output } = await command(PROJECT, 'build', ['--base', 'history/lesson'])
  expect(code).not.toBe(0)
  expect(output).toContain('--base: expected "./" or a path such as "/lessons/one/", found "history/lesson"')
})
