/**
 * How much a visitor has to load: bytes as a web host sends them, text compressed. The numbers may go down. The first slide and all slides
 * were 156 and 319 KB as long as each slide and part was a file of its own; the goals are 120 and 250 KB.
 */
import type { Page } from 'playwright/test'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { weightOf } from '../../scripts/lib/transfer-size.ts'
import { paths, place, slideOf, slides, slideWith, stepForward, whole } from './deck.ts'

const FIRST_SLIDE = 123_000
const FIRST_FILES = 12
/** With the places where slides show what the devices of a room have answered; the room itself is in no site without one. */
const EVERY_SLIDE = 259_500
const SITE_WITHOUT_PDFS = 1_495_000

const files = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter(name => statSync(join('dist', name)).isFile())

/** Counts what a page loads. */
function scale(page: Page): { bytes: () => Promise<number>, files: () => number } {
  const loads: Promise<number>[] = []
  page.on('response', response => loads.push(response.body().then(
    body => weightOf(response.url(), body),
    () => 0,
  )))
  return { bytes: async () => (await Promise.all(loads)).reduce((sum, each) => sum + each, 0), files: () => loads.length }
}

test('the first slide, with the show that turns it, is light and comes in few files', async ({ page }) => {
  // What comes when there is nothing else to do: the next slides.
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0
  })
  const { bytes, files } = scale(page)
  await page.goto('./')
  await page.mouse.move(300, 300)
  await page.locator('#first').waitFor({ state: 'detached' })
  await page.waitForLoadState('networkidle')
  expect(await bytes()).toBeLessThan(FIRST_SLIDE)
  expect(files()).toBeLessThanOrEqual(FIRST_FILES)
})

test('all slides of the first lesson together are light', async ({ page }) => {
  const { bytes } = scale(page)
  await page.goto('./')
  await slideOf(page, 1).waitFor()
  while (await stepForward(page));
  await expect(slideOf(page, Object.keys(paths[0]!.slides).length)).toBeVisible()
  expect(await bytes()).toBeLessThan(EVERY_SLIDE)
})

test('the site is small without its PDFs', () => {
  const bytes = files.filter(name => !name.startsWith('paper')).reduce((sum, name) => sum + weightOf(name, readFileSync(join('dist', name))), 0)
  expect(bytes).toBeLessThan(SITE_WITHOUT_PDFS)
})

test('libraries that no slide needs are not in it', () => {
  const code = files.filter(name => name.endsWith('.js')).map(name => readFileSync(join('dist', name), 'utf8')).join('\n')
  // Words that stood in the build as long as these libraries did: tooltips, search, drawing, rough marks, motion, YAML, the compiler of templates.
  for (const word of ['v-popper', 'ignoreFieldNorm', 'arrowId', 'roughness', 'restDelta', 'flowCollectionPadding', 'isPreTag'])
    expect(code.includes(word), word).toBe(false)
  // And these have never been in it: code, formulas, diagrams, an editor.
  for (const word of ['codeToHast', 'katex-error', 'flowchart-elk', 'monaco-editor'])
    expect(code.includes(word), word).toBe(false)
})

test('the notes are in the site once, in a file that the presenter loads', async ({ page }) => {
  const [, ...others] = slides
  const sentence = others[0]!.notes.slice(5, 40)
  const bearers = files.filter(name => /^assets.*\.js$/.test(name) && readFileSync(join('dist', name), 'utf8').includes(sentence))
  expect(bearers).toHaveLength(1)
  const isNotes = (url: string) => url.endsWith(bearers[0]!.split(/[/\\]/).at(-1)!)
  const loaded: string[] = []
  page.on('request', request => loaded.push(request.url()))
  await page.goto(`./${whole}#/2`)
  await slideOf(page, 2).waitFor()
  expect(loaded.some(isNotes)).toBe(false)
  await page.goto(`./${whole}#/presenter/2`)
  await expect(page.locator('.slidev-note').first()).toContainText(sentence)
})

test('"go to slide" finds a slide by a word of its title', async ({ page }) => {
  await page.goto('./#/1')
  await slideOf(page, 1).waitFor()
  await page.keyboard.press('g')
  await page.getByRole('dialog').getByRole('textbox').fill('use its veto')
  await page.keyboard.press('Enter')
  await expect.poll(() => place(page)).toBe(String(slideWith('<CouncilVotes')))
})
