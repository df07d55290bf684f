/** Historians side by side: by clicks, by taps, by keys, and in two windows. */
import type { Locator } from 'playwright/test'
import { expect, test } from 'playwright/test'
import { typeset } from '../../data/loader/typeset.ts'
import { lesson, openSlide, place, settled, slideOf, slideWith } from './deck.ts'

const debates = typeset(lesson.debates)
const alone = slideWith('<HistoriansDisagree on="')
const [one] = debates

/** Names of the positions that lie on the table. */
const table = (slide: Locator) => slide.locator('.table h2')
const names = (...at: number[]) => at.map(index => one!.positions[index]!.name)

test('each click lays the next position beside the others, with who holds it and on what evidence', async ({ page }) => {
  const slide = await openSlide(page, alone)
  for (const expected of [[0], [0, 1], [0, 1, 2], [1, 2, 3]]) {
    await expect(table(slide)).toHaveText(names(...expected))
    for (const index of expected) {
      const { who, evidence } = one!.positions[index]!
      const card = slide.locator('.table > li', { hasText: one!.positions[index]!.name })
      await expect(card).toContainText(`${who}:`)
      await expect(card.locator('.evidence')).toContainText(evidence)
    }
    await page.keyboard.press('ArrowRight')
    await settled(page)
  }
  expect(place(page)).toBe(String(alone + 1))
})

test('a name lays a position on the table or puts it aside, by pointer and by key', async ({ page }) => {
  const slide = await openSlide(page, alone, 1)
  const button = (index: number) => slide.getByRole('button', { name: one!.positions[index]!.who })
  await expect(button(0)).toHaveAttribute('aria-pressed', 'true')
  await expect(button(3)).toHaveAttribute('aria-pressed', 'false')
  await button(3).click()
  await expect(table(slide)).toHaveText(names(0, 1, 3))
  await button(1).focus()
  await page.keyboard.press('Enter')
  await expect(table(slide)).toHaveText(names(0, 3))
  await page.keyboard.press('Space')
  await expect(table(slide)).toHaveText(names(0, 1, 3))
  // A click shows what it says, whatever was changed by hand.
  await button(1).blur()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowRight')
  await expect(table(slide)).toHaveText(names(0, 1))
})

test('what the teacher lays on the table in one window lies there in the other', async ({ page, context }) => {
  await openSlide(page, alone, 1)
  const presenter = await context.newPage()
  await presenter.goto(`./#/presenter/${alone}?clicks=1`)
  await presenter.locator(`[data-slidev-no="${alone}"]`).first().waitFor()
  await settled(presenter)
  const shown = presenter.locator(`[data-slidev-no="${alone}"]`).first()
  await shown.getByRole('button', { name: one!.positions[3]!.who }).click()
  await expect(table(slideOf(page, alone))).toHaveText(names(0, 1, 3))
  // A window that is reloaded asks the other one, and takes nothing from its table.
  await presenter.reload()
  await expect(table(shown)).toHaveText(names(0, 1, 3))
  await expect(table(slideOf(page, alone))).toHaveText(names(0, 1, 3))
})

test('nothing of it is stored', async ({ page }) => {
  const slide = await openSlide(page, alone, 1)
  const before = await page.evaluate(() => Object.keys(localStorage).toSorted())
  await slide.getByRole('button', { name: one!.positions[3]!.who }).click()
  await expect(table(slide)).toHaveText(names(0, 1, 3))
  expect(await page.evaluate(() => Object.keys(localStorage).toSorted())).toEqual(before)
  await page.reload()
  await expect(table(slide)).toHaveText(names(0, 1))
})
