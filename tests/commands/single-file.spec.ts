/** The whole lesson as one file, opened by a double click: no server, no network, nothing beside it. */
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { lesson, PROJECT, slideOf, slides } from '../engine/deck.ts'
import { teachersSentences, wordsIn } from '../for-teachers.ts'
import { plain } from '../text.ts'
import { expect, npm, test } from './project.ts'

let folder: string
let file: string

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'deck-usb-'))
  file = join(folder, 'lesson.html')
  const { code, output } = await npm(PROJECT, ['build', '--', '--single-file', '--out', file])
  expect(code, output).toBe(0)
})
test.afterAll(() => rmSync(folder, { recursive: true }))

test('it is for students: no sentence of a note, of a good answer or of the teacher\'s plan is in it', async () => {
  const words = await wordsIn(folder)
  expect(words).toContain(plain(slides[1]!.summary))
  expect(teachersSentences(lesson, slides).filter(sentence => words.includes(sentence))).toEqual([])
})

test('it has 1.8 MB at most, and asks for nothing', () => {
  expect(statSync(file).size).toBeLessThan(1_800_000)
  const page = readFileSync(file, 'utf8')
  expect(page).toMatch(/Content-Security-Policy" content="default-src 'none'; script-src 'sha256-[^"]*"/)
  expect(page).not.toMatch(/<(?:link|script|img)[^>]*(?:href|src)="(?!data:)/)
})

test('slides, presenter view, handout and the page to read open from the file, with the network off', async ({ page, context }) => {
  const trouble: string[] = []
  page.on('pageerror', error => trouble.push(error.message))
  page.on('console', message => ['error', 'warning'].includes(message.type()) && trouble.push(message.text()))
  page.on('request', request => !/^(?:data:|blob:)/.test(request.url()) && request.url().split('#')[0] !== pathToFileURL(file).href && trouble.push(request.url()))
  await context.setOffline(true)
  await page.goto(pathToFileURL(file).href)
  await slideOf(page, 1).locator('h1').waitFor()
  for (let number = 2; number <= slides.length; number++) {
    await page.keyboard.press('ArrowDown')
    await slideOf(page, number).locator('h1').waitFor()
  }
  await page.goto(`${pathToFileURL(file).href}#/presenter/7`)
  await page.locator('.slidev-note').first().waitFor()
  await page.goto(`${pathToFileURL(file).href}#/handout`)
  await expect(page.locator('.picture h1').first()).toBeAttached()

  await page.goto(`${pathToFileURL(file).href}#/7`)
  await page.getByRole('link', { name: 'Read as a page' }).focus()
  await page.keyboard.press('Enter')
  const reading = page.frameLocator('#reading')
  await expect(reading.locator(`#slide-${slides[6]!.name}`)).toBeInViewport()
  await reading.locator('#contents summary').click()
  await reading.getByRole('link', { name: 'Bibliography', exact: true }).click()
  await expect(reading.locator('#bibliography')).toBeInViewport()
  await reading.locator('details').evaluateAll(all => all.forEach(one => (one as HTMLDetailsElement).open = true))
  await reading.locator(`#slide-${slides[8]!.name} .to-show a`).click()
  await slideOf(page, 9).locator('h1').waitFor()
  expect(trouble).toEqual([])
})

test('without JavaScript it is the page to read', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(pathToFileURL(file).href)
  await expect(page.frameLocator('#reading').locator(`#slide-${slides[1]!.name}`)).toBeAttached()
  await expect(page.locator('#reading')).toBeVisible()
  await context.close()
})
