/** Sources: a line at the slide's foot on the screen that opens them in every window, whole on paper and to read; and the way to all of them. */
import { expect, test } from 'playwright/test'
import { citesOf } from '../../data/loader/markup/citations.ts'
import { formatCites } from '../../data/loader/citations.ts'
import { plain } from '../text.ts'
import { openPresenter, tabTo } from './class.ts'
import { lesson, openSlide, place, slides, slideWith } from './deck.ts'

const LIST = slideWith('<QuestionList')
const WHERE = slideWith('<WhereToRead')
const cites = citesOf(slides[LIST - 1]!.content)
const notes = Object.values(formatCites(lesson, cites)).map(({ note }) => plain(note.replaceAll(/<[^>]+>/g, '')))
const BUTTON = /^Sources? 1/

test.beforeEach(({ page }) => {
  page.on('pageerror', (error) => {
    throw error
  })
})

test('on the screen the notes wait behind one line, by mouse and by keyboard', async ({ page }) => {
  const slide = await openSlide(page, LIST)
  await expect(slide.locator('.notes, .source-line')).toHaveCount(0)
  const button = slide.getByRole('button', { name: BUTTON })
  const card = slide.locator('[popover]')
  await button.click()
  await expect(card).toBeVisible()
  await expect(card.locator('li')).toHaveCount(cites.length)
  for (const note of notes)
    expect(plain(await card.innerText())).toContain(note)
  expect(place(page)).toBe(String(LIST))
  await page.keyboard.press('Escape')
  await expect(card).toHaveCount(0)
  await page.reload()
  await tabTo(page, button)
  await page.keyboard.press('Enter')
  await expect(card).toBeVisible()
  await page.keyboard.press('ArrowUp')
  await expect(page.locator('[popover]')).toHaveCount(0)
})

test('they open in both windows, and go with their slide', async ({ page, context }) => {
  const slide = await openSlide(page, LIST)
  const window = await context.newPage()
  const presenter = await openPresenter(window, LIST)
  await presenter.getByRole('button', { name: BUTTON }).click()
  await expect(slide.locator('[popover] li')).toHaveCount(cites.length)
  // It stays through the clicks of its slide.
  await window.keyboard.press('ArrowRight')
  await expect.poll(() => place(page)).toBe(`${LIST}?clicks=1`)
  await expect(slide.locator('[popover] li')).toHaveCount(cites.length)
  await window.keyboard.press('ArrowUp')
  await expect.poll(() => place(page)).toBe(String(LIST - 1))
  await expect(page.locator('[popover]')).toHaveCount(0)
  await expect(window.locator('[popover]')).toHaveCount(0)
})

test('on the page to read the notes stand under their slide', async ({ page }) => {
  await page.goto(`./read/index.html#slide-${LIST}`)
  for (const note of notes)
    expect(plain(await page.locator(`#slide-${LIST} .notes`).innerText())).toContain(note)
  await expect(page.locator('.slide-sources')).toHaveCount(0)
})

test('the last slide names its books; its code shows no address of this machine, and the page to read has a link', async ({ page }) => {
  const slide = await openSlide(page, WHERE)
  await expect(slide.locator('.books li')).toHaveCount(3)
  await expect(slide.locator('.code')).toHaveCount(0)
  await expect(slide.getByText('On the web a code to scan stands here.')).toBeVisible()
  await page.goto(`./read/index.html#slide-${slides[WHERE - 1]!.name}`)
  await page.locator(`#slide-${slides[WHERE - 1]!.name}`).getByRole('link', { name: 'All sources of this lesson' }).click()
  await expect(page.locator('#bibliography')).toBeInViewport()
})

test('on a host that others can reach, the code says the address of the sources', async ({ page, baseURL }) => {
  await page.route('http://school.example/**', async route => route.fulfill({ response: await page.request.fetch(route.request().url().replace('http://school.example/', new URL('./', baseURL).href)) }))
  await page.goto(`http://school.example/#/${WHERE}`)
  await expect(page.getByRole('img', { name: 'Code to scan: http://school.example/read/index.html#bibliography' }).first()).toBeVisible()
  // The idle start still asks for files. A request that outlives the test would fail it.
  await page.unrouteAll({ behavior: 'wait' })
})
