/** What is to be tapped: 24 px at least in every window (WCAG 2.5.8), 44 under a finger where there is room, and nothing outside the window at 400 %. */
import type { Locator } from 'playwright/test'
import { expect, test } from 'playwright/test'
import { settled, slides, openSlide } from './deck.ts'

/** Those of some controls that a thumb could miss: what takes the press is less than 24 px wide or high. What stands in a line of text is as high as the line. */
async function tooSmall(controls: Locator): Promise<string[]> {
  return controls.evaluateAll(all => all.flatMap((control) => {
    const { pointerEvents, display } = getComputedStyle(control)
    if (!control.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || pointerEvents === 'none' || (!control.closest('header') && (display === 'inline' || control.matches('.word') || control.closest('.sources, .notes, footer'))))
      return []
    control.scrollIntoView({ block: 'center' })
    const { left, top, width, height } = control.getBoundingClientRect()
    const [x, y] = [left + width / 2, top + height / 2]
    /** How far its presses reach from its middle. */
    const reach = (right: number, down: number) => {
      let steps = 0
      while (steps < 60 && control.contains(document.elementFromPoint(x + right * steps / 2, y + down * steps / 2)))
        steps++
      return steps / 2
    }
    const [across, along] = [reach(-1, 0) + reach(1, 0), reach(0, -1) + reach(0, 1)]
    return across < 24 || along < 24 ? [`${control.textContent?.trim().slice(0, 30)}: ${across} x ${along}`] : []
  }))
}

test.describe('on a phone held upright', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('every button and link of a slide has 24 px', async ({ page }) => {
    for (const { number } of slides) {
      const slide = await openSlide(page, number, 99)
      expect.soft(await tooSmall(slide.locator('button, a[href]')), `slide ${number}`).toEqual([])
    }
  })

  test('so has everything on the handout\'s bar and contents: 44 px', async ({ page }) => {
    await page.goto('./#/handout')
    const links = page.locator(':is(.contents, .paper-bar) :is(a, button)')
    await links.first().waitFor()
    expect(await links.evaluateAll(all => all.map(link => link.getBoundingClientRect().height).filter(height => height < 44))).toEqual([])
  })
})

test('the handout\'s contents have 24 px under a mouse, and the handout fits a window of 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 })
  await page.goto('./#/handout')
  const links = page.locator(':is(.contents, .paper-bar) :is(a, button)')
  await links.first().waitFor()
  await expect(page.locator('.picture h1').first()).toBeAttached()
  await settled(page)
  expect(await tooSmall(links)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})

test('at 400 % every button of the bar is in the window', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 })
  await openSlide(page, 2)
  await page.locator('.bar button').first().focus()
  const boxes = await page.locator('.bar :is(a, button):visible').evaluateAll(all => all.map(one => one.getBoundingClientRect()).map(({ left, top, right, bottom }) => ({ left, top, right, bottom })))
  expect(boxes.length).toBeGreaterThan(5)
  for (const { left, top, right, bottom } of boxes) {
    expect(left).toBeGreaterThanOrEqual(0)
    expect(top).toBeGreaterThanOrEqual(0)
    expect(right).toBeLessThanOrEqual(320)
    expect(bottom).toBeLessThanOrEqual(256)
  }
})

test('every button of the presenter view is 44 px high, and has its word where there is room', async ({ page }) => {
  for (const [width, height] of [[390, 844], [1366, 768]] as const) {
    await page.setViewportSize({ width, height })
    await page.goto('./#/presenter/2')
    const buttons = page.locator('.presenter-tools :is(button, a), .clock button')
    await buttons.first().waitFor()
    expect(await buttons.count()).toBeGreaterThan(8)
    for (const button of await buttons.all()) {
      const box = (await button.boundingBox())!
      expect(Math.min(box.width, box.height), await button.innerText()).toBeGreaterThanOrEqual(44)
    }
    const { width: word } = (await page.locator('.presenter-tools .word').first().boundingBox())!
    expect(word > 10).toBe(width > 1000)
  }
})
