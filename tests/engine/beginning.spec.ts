/** The first page waits with the show: its first slide stands in the page, and a slow machine has nothing to do. */
import { expect, test } from 'playwright/test'
import { place, slideOf, slideWith } from './deck.ts'

const LIST = slideWith('v-click')

test('the first slide stands while nothing has been run, and the show begins at the first sign of somebody', async ({ page }) => {
  await page.goto('./')
  await expect(page.locator('#first h1')).toBeVisible()
  expect(await page.locator('#app').evaluate(app => app.childElementCount)).toBe(0)
  await page.mouse.move(300, 300)
  await expect(slideOf(page, 1).locator('h1')).toBeVisible()
  await expect(page.locator('#first')).toHaveCount(0)
  await expect(page.getByRole('navigation').first()).toBeAttached()
})

test('it begins by itself when nobody has moved anything', async ({ page }) => {
  await page.goto('./')
  await expect(slideOf(page, 1).locator('h1')).toBeVisible()
  await expect(page.locator('#first')).toHaveCount(0)
})

test('keys that are pressed before it is there are answered, each once', async ({ page }) => {
  await page.goto('./')
  for (let press = 0; press < 3; press++)
    await page.keyboard.press('ArrowDown')
  await expect.poll(() => place(page)).toBe('4')
  await expect(page.locator('#first')).toHaveCount(0)
  // The keys that come later go to the show itself.
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => place(page)).toBe('5')
})

test('where the address names another slide it begins at once', async ({ page }) => {
  await page.goto(`./#/${LIST}`)
  await expect(slideOf(page, LIST).locator('h1')).toBeVisible({ timeout: 3500 })
})
