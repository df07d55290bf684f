/** The presenter's window and the audience's, in mid-lesson. */
import type { Page } from 'playwright/test'
import { expect, test } from 'playwright/test'
import { openPresenter } from './class.ts'
import { openSlide, place, slideOf, slideWith } from './deck.ts'

/** A slide with clicks of Slidev's own, and one with clicks of a component. */
const LIST = slideWith('v-click')
const TIMELINE = slideWith('<Timeline ')

for (const number of [LIST, TIMELINE]) {
  test(`slide ${number}: presses that come faster than the windows can follow leave both at the same click`, async ({ page, context }) => {
    await openSlide(page, number)
    const window = await context.newPage()
    await openPresenter(window, number)
    for (const keys of [['ArrowRight', 'ArrowRight', 'ArrowRight'], ['ArrowLeft', 'ArrowRight', 'ArrowLeft']]) {
      for (const key of keys)
        await window.keyboard.press(key)
      await expect.poll(() => [place(window), place(page)]).toEqual(keys[0] === 'ArrowRight' ? [`${number}?clicks=3`, `${number}?clicks=3`] : [`${number}?clicks=2`, `${number}?clicks=2`])
    }
  })

  test(`slide ${number}: a press is one step however late the browser hears of its end, and a key that is held goes on`, async ({ page }) => {
    await page.clock.install()
    await openSlide(page, number)
    await page.keyboard.down('ArrowRight')
    await page.clock.runFor('00:02')
    expect(place(page)).toBe(`${number}?clicks=1`)
    // As a keyboard repeats it.
    await page.keyboard.down('ArrowRight')
    await expect.poll(() => place(page)).toBe(`${number}?clicks=2`)
    await page.keyboard.up('ArrowRight')
  })

  test(`slide ${number}: a window that is reloaded leaves the other where it is, and they go on together`, async ({ page, context }) => {
    await openSlide(page, number)
    const window = await context.newPage()
    await openPresenter(window, number)
    await window.keyboard.press('ArrowRight')
    await window.keyboard.press('ArrowRight')
    const here = `${number}?clicks=2`
    await expect.poll(() => place(page)).toBe(here)
    for (const [reloaded, other] of [[window, page], [page, window]] as [Page, Page][]) {
      await reloaded.reload()
      await slideOf(reloaded, number).locator('.slidev-layout').waitFor()
      await reloaded.keyboard.press('ArrowRight')
      await expect.poll(() => [place(reloaded), place(other)]).toEqual([`${number}?clicks=3`, `${number}?clicks=3`])
      await reloaded.keyboard.press('ArrowLeft')
      await expect.poll(() => [place(reloaded), place(other)]).toEqual([here, here])
    }
  })
}

test('keys that come at once in both windows leave them at one place', async ({ page, context }) => {
  await openSlide(page, LIST, 1)
  const window = await context.newPage()
  await openPresenter(window, LIST)
  for (let round = 0; round < 10; round++) {
    await Promise.all([window.keyboard.press(round % 2 ? 'ArrowLeft' : 'ArrowRight'), page.keyboard.press(round % 3 ? 'ArrowLeft' : 'ArrowRight')])
    // One key after the other, or one of them alone: wherever that leads, both are there and stay.
    for (let seen = 0; seen < 3; seen++) {
      await window.waitForTimeout(50)
      await expect.poll(() => place(window) === place(page)).toBe(true)
    }
  }
})

test('a window that is opened in mid-lesson without a slide comes to where the lesson is', async ({ page, context }) => {
  await openPresenter(page, TIMELINE)
  await page.keyboard.press('ArrowRight')
  const late = await context.newPage()
  await late.goto('./')
  await expect.poll(() => place(late)).toBe(`${TIMELINE}?clicks=1`)
  expect(place(page)).toBe(`${TIMELINE}?clicks=1`)
})

test('one that is opened at a slide takes the others there', async ({ page, context }) => {
  await openSlide(page, TIMELINE, 2)
  const window = await context.newPage()
  await openPresenter(window, LIST)
  await expect.poll(() => place(page)).toBe(String(LIST))
})

test('a window that is opened late, or reloaded, does not stop the clock', async ({ page, context }) => {
  await openPresenter(page, LIST)
  const clock = page.getByRole('region', { name: 'The lesson’s clock' })
  await clock.getByRole('button', { name: 'Start the clock' }).click()
  const audience = await context.newPage()
  await openSlide(audience, LIST)
  await audience.keyboard.press('ArrowRight')
  await expect.poll(() => place(page)).toBe(`${LIST}?clicks=1`)
  await audience.reload()
  await slideOf(audience, LIST).locator('.slidev-layout').waitFor()
  await audience.keyboard.press('ArrowRight')
  await expect.poll(() => place(page)).toBe(`${LIST}?clicks=2`)
  await expect(clock.getByRole('button', { name: 'Pause' })).toBeVisible()

  const second = await context.newPage()
  await openPresenter(second, LIST + 1)
  await expect(second.getByRole('button', { name: 'Pause' })).toBeVisible()
  await second.getByRole('button', { name: 'Reset' }).click()
  await second.getByRole('dialog').getByRole('button', { name: 'Reset' }).click()
  await expect(clock.getByRole('button')).toHaveText(['Start the clock'])
})
