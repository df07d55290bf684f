/** A slide asks before it tells: no finding and no answer of an act is there before its click, on the screen or on a student's sheet. */
import type { Page } from 'playwright/test'
import { expect, test } from 'playwright/test'
import { plain } from '../text.ts'
import { listen } from '../listen.ts'
import { lesson, openSlide, place, slideOf, slides, slideWith, stepForward } from './deck.ts'

const FINDINGS = slides.flatMap(({ finding }) => finding ?? [])
const DOCUMENT = slides.find(({ document, finding }) => document && finding)!
const STILL = slides[slideWith('<BarChart') - 1]!
const GUESS = slides.find(({ guessWriter }) => guessWriter)!
const CARD = slides.find(({ act }) => act)!
const ACT = lesson.acts.find(({ id }) => id === CARD.act)!

/** All words of the page, those that nobody sees as well. */
const wordsOf = async (page: Page) => plain((await page.locator('body').textContent())!)

for (const { number, title, finding } of [DOCUMENT, STILL]) {
  test(`slide ${number}: the title asks until the last click, and then says what has been found, to the eye and the ear`, async ({ page }) => {
    const slide = await openSlide(page, number)
    const heading = slide.locator('h1')
    const news = await listen(page)
    let clicks = 0
    for (;;) {
      expect(plain(await heading.innerText())).toBe(plain(title))
      expect(await wordsOf(page)).not.toContain(plain(finding!))
      await stepForward(page)
      clicks += 1
      if (plain(await heading.innerText()) === plain(finding!))
        break
    }
    await expect.poll(async () => plain((await news()).join())).toContain(plain(finding!))
    await expect(slide.locator('h1')).toHaveCount(1)
    expect(clicks).toBe(number === DOCUMENT.number ? 2 : 1)
    await stepForward(page)
    expect(place(page)).toBe(String(number + 1))
    await page.keyboard.press('ArrowLeft')
    await expect(heading).toHaveText(finding!)
  })
}

test('the stamp of an act is blank until its click, and its answer is on the thread from the next slide on', async ({ page }) => {
  const slide = await openSlide(page, CARD.number)
  await expect(slide.locator('.stamp.own.blank')).toBeVisible()
  expect(await slide.textContent()).not.toContain(ACT.answer)
  await expect(slide.locator('.promise p').first()).toBeHidden()

  await stepForward(page)
  await expect(slide.locator('.stamp.own')).toHaveText(ACT.answer)
  await expect(slide.locator('.recap .stamp:not(.blank)')).toHaveText([ACT.answer])
  await expect(slide.locator('.recap .blank')).toHaveCount(lesson.acts.length - 1)
  await expect(slide.locator('.promise p').first()).toBeVisible()
  await expect(slide.locator('.thread')).not.toContainText(ACT.answer)

  await stepForward(page)
  await expect(slideOf(page, CARD.number + 1).locator('.thread')).toContainText(ACT.answer)
})

test('who wrote a document is told with its first click where the class is to guess', async ({ page }) => {
  const { from } = lesson.documents.find(({ id }) => id === GUESS.document)!
  const slide = await openSlide(page, GUESS.number)
  await expect(slide.locator('.document')).not.toContainText(from)
  await expect(slide.locator('.document header')).toContainText('Who wrote this, and to whom?')
  await stepForward(page)
  await expect(slide.locator('.document header')).toContainText(from)
})

test('the pictures of all slides tell what the class has seen, and no more', async ({ page }) => {
  await openSlide(page, DOCUMENT.number)
  await page.keyboard.press('o')
  const pictures = page.getByRole('dialog').locator('li:has(> button)')
  await expect(pictures).toHaveCount(slides.length)
  await expect(pictures.locator('h1')).toHaveCount(slides.length)
  const before = slides.filter(({ number, finding }) => finding && number < DOCUMENT.number)
  expect(before.length).toBeGreaterThan(0)
  for (const { number, finding } of slides.filter(({ finding }) => finding)) {
    const words = expect(pictures.nth(number - 1))
    await (number < DOCUMENT.number ? words : words.not).toContainText(finding!)
  }
})

test('a student\'s sheet has the questions, with blank stamps; the page to read has both', async ({ page }) => {
  await page.goto('./#/handout')
  await expect(page.locator('.handout-slide .picture h1')).toHaveCount(slides.length - 1)
  const handout = await wordsOf(page)
  for (const { title, finding } of slides.filter(({ finding }) => finding)) {
    expect(handout).toContain(plain(title))
    expect(handout).not.toContain(plain(finding!))
  }
  const card = page.locator('.handout-slide', { has: page.locator(`#slide-${CARD.name}`) })
  await expect(card.locator('.stamp.own.blank')).toHaveCount(1)
  expect(await card.textContent()).not.toContain(ACT.answer)
  await expect(card.locator('.promise p').first()).toHaveCSS('visibility', 'hidden')

  await page.goto('./read/')
  const read = await wordsOf(page)
  for (const words of [...FINDINGS, ...slides.map(({ title }) => title), ACT.answer])
    expect(read).toContain(plain(words))
})
