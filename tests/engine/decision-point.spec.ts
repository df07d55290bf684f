/** The turning points: first the choice, then the record. */
import { expect, test } from 'playwright/test'
import { DOUBT_WORDS } from '../../data/loader/doubt.ts'
import { plain } from '../text.ts'
import { kept, openPresenter, tabTo } from './class.ts'
import { lesson, openSlide, place, slideWith, stepForward } from './deck.ts'

const { decisions, documents } = lesson
const DECISION = slideWith('<DecisionPoint ')

test.beforeEach(({ page }) => {
  page.on('pageerror', (error) => {
    throw error
  })
})

for (const { id, question, options, taken, did, paper, views } of decisions) {
  test(`${id}: options and arguments first, then what he did, then how it looked`, async ({ page }) => {
    const slide = await openSlide(page, slideWith(`decision="${id}"`))
    await slide.locator('h1').waitFor()
    const seen = async () => plain(await slide.innerText())
    const before = await seen()
    for (const text of [question, ...options.flatMap(option => [option.text, option.for.text, option.against.text])])
      expect(before).toContain(plain(text))
    expect(before).not.toContain(plain(did.text))
    await expect(slide.locator('.answer')).toHaveCount(0)

    await stepForward(page)
    const answer = await seen()
    expect(answer).toContain(plain(did.text))
    expect(answer).toContain(plain(documents.find(({ id }) => id === paper.document)!.excerpts[paper.excerpt - 1]!.marks[paper.mark - 1]!))
    await expect(slide.locator('.options > li').nth(options.findIndex(({ id }) => id === taken)).locator('.answer')).toBeVisible()
    await expect(slide.locator('.answer')).toHaveCount(1)
    expect(answer).not.toContain('SEENFROM')

    await stepForward(page)
    const told = await seen()
    expect(told).toMatch(new RegExp(lesson.about.decisions!.views.map(actor => `SEENFROM${plain(lesson.actors.find(({ id }) => id === actor)!.place).toUpperCase()}`).join('.*')))
    for (const view of Object.values(views))
      expect(told).toContain(plain([view.silent && DOUBT_WORDS[view.silent], view.text].filter(Boolean).join(' ')))
  })
}

test('a choice is made with the mouse, changed with a digit, taken back, kept over a reload, and fixed by the record', async ({ page }) => {
  const slide = await openSlide(page, DECISION)
  const option = (number: number) => slide.locator('.options > li').nth(number - 1).locator('.option')
  await option(1).click()
  await expect(option(1)).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('3')
  await expect(slide.locator('[aria-pressed="true"]')).toHaveText(/in secret first/)
  await page.keyboard.press('3')
  await expect(slide.locator('[aria-pressed="true"]')).toHaveCount(0)
  await page.keyboard.press('3')
  await page.keyboard.press('9')
  expect(place(page)).toBe(String(DECISION))
  await page.reload()
  await slide.waitFor()
  await expect(option(3)).toHaveAttribute('aria-pressed', 'true')

  await page.keyboard.press('ArrowRight')
  await expect(slide.locator('.answer')).toBeVisible()
  await expect(slide.locator('.ours')).toHaveText('Your choice')
  await expect(slide.getByRole('button')).toHaveCount(0)
  const before = await kept(page)
  await option(1).click()
  await page.keyboard.press('1')
  expect(await kept(page)).toBe(before)
  await page.keyboard.press('ArrowLeft')
  await expect(option(3)).toHaveAttribute('aria-pressed', 'true')
})

test('a teacher in a hurry clicks on, and nobody is said to have chosen', async ({ page }) => {
  const slide = await openSlide(page, DECISION)
  await stepForward(page)
  await stepForward(page)
  await expect(slide.locator('.answer')).toBeVisible()
  await expect(slide.locator('.ours')).toHaveCount(0)
  expect(await kept(page)).toBeNull()
})

test('by keyboard alone: tab, enter, and an arrow turns one step on', async ({ page }) => {
  const slide = await openSlide(page, DECISION)
  await tabTo(page, slide.getByRole('button', { name: /Stop the ships/ }))
  await page.keyboard.press('Space')
  await expect(slide.locator('[aria-pressed="true"]')).toHaveText(/Stop the ships/)
  expect(place(page)).toBe(String(DECISION))
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => place(page)).toBe(`${DECISION}?clicks=1`)
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => place(page)).toBe(`${DECISION}?clicks=2`)
})

test('what is chosen in one window is chosen in the other', async ({ page, context }) => {
  const audience = await openSlide(page, DECISION)
  const window = await context.newPage()
  const presenter = await openPresenter(window, DECISION)
  await presenter.locator('.option').nth(1).click()
  await expect(audience.locator('.option').nth(1)).toHaveAttribute('aria-pressed', 'true')
  await window.keyboard.press('ArrowRight')
  await expect(audience.locator('.answer')).toBeVisible()
  await expect(audience.locator('.ours')).toBeVisible()
})

test.describe('a student with a phone', () => {
  test.use({ viewport: { width: 844, height: 390 }, hasTouch: true, isMobile: true })

  test('chooses alone, by a tap, and nothing leaves the device', async ({ page, browser, baseURL }) => {
    const asked: string[] = []
    const slide = await openSlide(page, DECISION)
    page.on('request', request => asked.push(`${request.method()} ${request.url()}`))
    for (const option of await slide.locator('.option').all())
      expect((await option.boundingBox())!.height).toBeGreaterThanOrEqual(44)
    await slide.locator('.option').nth(2).tap()
    await expect(slide.locator('[aria-pressed="true"]')).toHaveText(/in secret first/)
    expect(place(page)).toBe(String(DECISION))
    expect(asked.filter(request => !request.startsWith(`GET ${baseURL}`))).toEqual([])

    const other = await (await browser.newContext({ baseURL, serviceWorkers: 'block' })).newPage()
    await expect((await openSlide(other, DECISION)).locator('[aria-pressed="true"]')).toHaveCount(0)
    await other.context().close()
  })
})
