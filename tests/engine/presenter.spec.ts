/** The presenter's screen: what a teacher sees and presses in class, often with a remote in the hand. */
import type { Page } from 'playwright/test'
import { readFileSync } from 'node:fs'
import { expect, test } from 'playwright/test'
import { withoutCitations } from '../../data/loader/markup/citations.ts'
import { shortCites } from '../../data/loader/short-cites.ts'
import { typeset } from '../../data/loader/typeset.ts'
import { axeFaults } from '../axe.ts'
import { counts, FIRST_VOTE, openPresenter } from './class.ts'
import { lesson, openSlide, place, slides, slideWith } from './deck.ts'

const LIST = slideWith('v-click')
const wordsOf = (notes: string) => withoutCitations(notes).split(/\s+/).length
const LONGEST = slides.reduce((longest, slide) => wordsOf(slide.notes) > wordsOf(longest.notes) ? slide : longest)
const ASKING = slides.find(({ ask }) => ask)!
const question = lesson.questions.find(({ id }) => id === ASKING.ask)!

const clock = (page: Page) => page.getByRole('region', { name: 'The lesson’s clock' })
const note = (page: Page) => page.getByRole('region', { name: 'Notes' })
const isBlack = (page: Page) => page.locator('.black-wall').isVisible()

for (const viewport of [{ width: 1366, height: 768 }, { width: 1440, height: 900 }]) {
  test(`the longest note is large and whole at ${viewport.width} × ${viewport.height}, beside this slide and the next one`, async ({ page }) => {
    expect(wordsOf(LONGEST.notes)).toBeGreaterThanOrEqual(50)
    await page.setViewportSize(viewport)
    await openPresenter(page, LONGEST.number)
    const { size, hidden } = await note(page).evaluate(note => ({ size: Number.parseFloat(getComputedStyle(note).fontSize), hidden: note.scrollHeight - note.clientHeight }))
    expect(size).toBeGreaterThanOrEqual(22)
    expect(hidden).toBe(0)
    for (const part of [note(page), page.locator('#slide-content'), page.locator('.presenter-slides .next'), clock(page), page.getByRole('navigation')]) {
      const { x, y, width, height } = (await part.boundingBox())!
      expect(Math.min(x, y, viewport.width - x - width, viewport.height - y - height)).toBeGreaterThanOrEqual(0)
    }
  })
}

test('the paragraphs of this click are lit, labels stand before them, sources have names', async ({ page }) => {
  const begin = slides[LIST - 1]!.notes.slice(0, 30)
  await page.route('**/assets/lesson_notes*', async (route) => {
    const response = await route.fetch()
    const body = await response.text()
    expect(body).toContain(begin)
    await route.fulfill({ response, body: body.replace(begin, String.raw`Say: Before it. [@${lesson.documents[0]!.id}]\n\n[click] Ask: What now?\n\n[click:2] Say: ${begin}`) })
  })
  await openPresenter(page, LIST)
  await expect(note(page).locator('.lit')).toHaveText(/^Say: Before it\. \(.*\d{4}\)$/)
  await page.keyboard.press('ArrowRight')
  await expect(note(page).locator('.lit')).toHaveText('Ask: What now?')
  await page.keyboard.press('ArrowRight')
  await expect(note(page).locator('.lit')).toHaveText('Ask: What now?')
  await page.keyboard.press('ArrowRight')
  await expect(note(page).locator('.lit').first()).toContainText(begin)
  await page.goto('./#/notes')
  await expect(page.locator('.slidev-note .lit').first()).toContainText(begin)
})

test('a remote turns the slides and blacks the wall, in every window', async ({ page, context }) => {
  await openSlide(page, LIST)
  const window = await context.newPage()
  await openPresenter(window, LIST)
  await window.keyboard.press('PageDown')
  await expect.poll(() => [place(window), place(page)]).toEqual([`${LIST}?clicks=1`, `${LIST}?clicks=1`])
  await window.keyboard.press('PageUp')
  await expect.poll(() => place(page)).toBe(String(LIST))
  for (const [on, off] of [['b', 'b'], ['.', '.'], ['b', 'Escape'], ['.', 'PageDown']] as const) {
    await window.keyboard.press(on)
    await expect.poll(() => isBlack(page)).toBe(true)
    await expect(window.getByText('The wall is black.')).toBeVisible()
    await window.keyboard.press(off)
    await expect.poll(() => isBlack(page)).toBe(false)
    await expect(window.getByText('The wall is black.')).toHaveCount(0)
  }
  await expect.poll(() => place(page)).toBe(`${LIST}?clicks=1`)
  // Nobody is locked out of the black window itself, and one that is reloaded is black again.
  await page.keyboard.press('b')
  await expect(window.getByText('The wall is black.')).toBeVisible()
  await page.reload()
  await expect.poll(() => isBlack(page)).toBe(true)
  await page.keyboard.press('b')
  await expect.poll(() => isBlack(page)).toBe(false)
  await window.getByRole('button', { name: 'Black' }).click()
  await expect.poll(() => isBlack(page)).toBe(true)
  await window.getByRole('button', { name: 'Show the wall' }).first().click()
  await expect.poll(() => isBlack(page)).toBe(false)
})

test('letters that are typed into a field do nothing else', async ({ page }) => {
  await openPresenter(page, FIRST_VOTE)
  await page.keyboard.press('g')
  const field = page.getByRole('dialog').getByRole('textbox')
  await field.pressSequentially('ab.1 2')
  await expect(field).toHaveValue('ab.1 2')
  await page.keyboard.press('Escape')
  await expect(counts(page.locator(`#slideshow [data-slidev-no="${FIRST_VOTE}"]`))).toHaveText(['0', '0', '0', '0'])
  await expect(page.locator('.good-answer')).toHaveCount(0)
  await expect(page.getByText('The wall is black.')).toHaveCount(0)
})

test('a digit counts once, in both windows, without a click first and whatever has the focus', async ({ page, context }) => {
  const audience = await openSlide(page, FIRST_VOTE)
  const window = await context.newPage()
  const presenter = await openPresenter(window, FIRST_VOTE)
  await window.keyboard.press('1')
  await expect(counts(presenter)).toHaveText(['1', '0', '0', '0'])
  await clock(window).getByRole('button').focus()
  await window.keyboard.press('2')
  await expect(counts(audience)).toHaveText(['1', '1', '0', '0'])
  await page.keyboard.press('1')
  for (const slide of [audience, presenter])
    await expect(counts(slide)).toHaveText(['2', '1', '0', '0'])
  // On another slide a digit is nothing, though this one is still in the page.
  await window.keyboard.press('ArrowUp')
  await expect.poll(() => place(window)).toMatch(new RegExp(`^${FIRST_VOTE - 1}`))
  await window.keyboard.press('1')
  await expect(counts(audience)).toHaveText(['2', '1', '0', '0'])
})

test('Space goes on and never touches the clock; "Reset" asks', async ({ page }) => {
  await openPresenter(page, LIST)
  await clock(page).getByRole('button', { name: 'Start the clock' }).click()
  const pause = clock(page).getByRole('button', { name: 'Pause' })
  await expect(pause).toBeFocused()
  await page.keyboard.press('Space')
  await expect.poll(() => place(page)).toBe(`${LIST}?clicks=1`)
  await page.keyboard.press('Shift+Space')
  await expect.poll(() => place(page)).toBe(String(LIST))
  await expect(pause).toBeVisible()

  await clock(page).getByRole('button', { name: 'Reset' }).click()
  const dialog = page.getByRole('dialog')
  expect(await axeFaults(page, '.ask-first')).toEqual([])
  await dialog.getByRole('button', { name: 'Keep them' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(pause).toBeVisible()
  await clock(page).getByRole('button', { name: 'Reset' }).click()
  await page.keyboard.press('Escape')
  await expect(pause).toBeVisible()
  await clock(page).getByRole('button', { name: 'Reset' }).click()
  await dialog.getByRole('button', { name: 'Reset' }).click()
  await expect(clock(page).getByRole('button')).toHaveText(['Start the clock'])
})

test('"find a slide" looks into texts and, for the presenter only, into notes, and says when there is nothing', async ({ page }) => {
  const shown = slides.find(({ document }) => document)!
  const excerpt = lesson.documents.find(({ id }) => id === shown.document)!.excerpts[shown.excerpt - 1]!.text
  const words = excerpt.match(/\p{L}{5,}/gu)!.slice(0, 4).join(' ')
  const said = withoutCitations(LONGEST.notes).match(/\p{L}{4,}/gu)!.slice(0, 8).join(' ')
  for (const view of ['', 'presenter/']) {
    await page.goto('about:blank')
    await page.goto(`./#/${view}3`)
    await page.locator('#slideshow h1:visible').waitFor()
    await page.keyboard.press('g')
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox').fill(words)
    await expect(dialog.locator('.number').first()).toHaveText(String(shown.number))
    await dialog.getByRole('textbox').fill(said)
    if (view)
      await expect(dialog.locator('.number').filter({ hasText: new RegExp(`^${LONGEST.number}$`) })).toHaveCount(1)
    else
      await expect(dialog.getByText('Nothing found')).toBeVisible()
    await dialog.getByRole('textbox').fill('xyzzy')
    await expect(dialog.getByText('Nothing found')).toBeVisible()
  }
})

test('the good answer is one key away, comes with the presenter view alone, and goes with the slide', async ({ page, context }) => {
  const loaded: string[] = []
  page.on('response', response => loaded.push(response.url()))
  await openSlide(page, ASKING.number)
  await page.keyboard.press('a')
  await page.goto('./#/handout')
  await page.locator('.picture h1').first().waitFor()
  await page.goto('about:blank')
  expect(loaded.some(url => url.includes('HandoutPage'))).toBe(true)
  expect(loaded.filter(url => /lesson_(?:answers|notes)/.test(url))).toEqual([])

  const window = await context.newPage()
  await openPresenter(window, ASKING.number)
  await window.keyboard.press('a')
  const answer = window.getByRole('region', { name: 'Good answer' })
  const named = shortCites(lesson, question.sources.map(key => ({ id: key, key })))
  for (const words of [question.question, question.answer, Object.values(named).join('; ')])
    await expect(answer).toContainText(typeset(words))
  await expect(window.getByRole('button', { name: 'Good answer' })).toHaveAttribute('aria-expanded', 'true')
  await window.keyboard.press('Escape')
  await expect(answer).toHaveCount(0)
  await window.getByRole('button', { name: 'Good answer' }).click()
  await window.keyboard.press('ArrowDown')
  await expect(answer).toHaveCount(0)
})

test('after two minutes without the clock it is asked for, once, and not on the first slide', async ({ page }) => {
  await page.clock.install()
  await openPresenter(page, 1)
  const reminder = page.getByText('The clock has not been started.')
  await page.clock.runFor('02:10')
  await expect(reminder).toHaveCount(0)
  await page.keyboard.press('ArrowDown')
  await expect(reminder).toBeVisible()
  await page.getByRole('button', { name: 'Not now' }).click()
  await page.keyboard.press('ArrowDown')
  await page.clock.runFor('05:00')
  await expect(reminder).toHaveCount(0)
})

test('the minutes of each slide are recorded over a reload, pauses left out, and saved as a file', async ({ page }) => {
  await page.clock.install()
  await openPresenter(page, 2)
  await clock(page).getByRole('button', { name: 'Start the clock' }).click()
  await page.clock.runFor('03:00')
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => place(page)).toBe('3')
  await page.clock.runFor('00:30')
  await page.reload()
  await note(page).waitFor()
  await page.clock.runFor('01:00')
  await clock(page).getByRole('button', { name: 'Pause' }).click()
  await page.clock.runFor('04:00')
  const download = page.waitForEvent('download')
  await clock(page).getByRole('button', { name: 'Save the times' }).click()
  const file = await download
  expect(file.suggestedFilename()).toBe('times.json')
  const times = JSON.parse(readFileSync(await file.path(), 'utf8')) as { lesson: string, slides: Record<string, number> }
  expect(times.lesson).not.toBe('')
  const [second, third] = Object.values(times.slides)
  expect(Object.keys(times.slides)).toHaveLength(2)
  expect(second).toBeCloseTo(3, 0)
  expect(third).toBeGreaterThanOrEqual(1.4)
  expect(third).toBeLessThan(2)
})

for (const [colorScheme, width, height] of [['light', 1366, 768], ['dark', 1440, 900], ['dark', 1024, 768], ['light', 390, 844]] as const) {
  test.describe(`${colorScheme}, ${width} px`, () => {
    test.use({ colorScheme, viewport: { width, height } })

    test('axe finds nothing, and nothing is wider than the window', async ({ page }) => {
      await openPresenter(page, ASKING.number)
      await clock(page).getByRole('button', { name: 'Start the clock' }).click()
      await page.keyboard.press('a')
      await page.keyboard.press('b')
      await expect(page.getByText('The wall is black.')).toBeVisible()
      expect(await axeFaults(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      // The last button can be reached.
      await page.locator('.presenter-tools a').last().focus()
      await expect(page.locator('.presenter-tools a').last()).toBeInViewport()
    })
  })
}
