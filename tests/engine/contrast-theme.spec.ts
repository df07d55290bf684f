/** Forced colours, as Windows's contrast themes set them: what a background tells on the screen must still be told. */
import { expect, test } from 'playwright/test'
import { FIRST_VOTE, keep } from './class.ts'
import { openSlide, settled, slides } from './deck.ts'

const DOCUMENT = slides.find(({ document }) => document)!.number

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme, contextOptions: { forcedColors: 'active' } })

    test('the words that matter in a document can be read, and are marked at their click', async ({ page }) => {
      for (const clicks of [0, 1]) {
        const slide = await openSlide(page, DOCUMENT, clicks)
        await settled(page)
        const mark = await slide.locator('mark').first().evaluate((mark) => {
          const { color, backgroundColor } = getComputedStyle(mark)
          return { color, backgroundColor, around: getComputedStyle(mark.closest('.document')!).color, ground: getComputedStyle(mark.closest('.document')!).backgroundColor }
        })
        if (clicks === 0) {
          expect(mark.color).toBe(mark.around)
          expect(mark.color).not.toBe(mark.ground)
        }
        else {
          expect(mark.backgroundColor).toMatch(/^rgb\(/)
          expect(mark.backgroundColor).not.toBe(mark.ground)
          expect(mark.color).not.toBe(mark.backgroundColor)
        }
      }
    })

    test('they are marked on the page to read as well', async ({ page }) => {
      await page.goto('./read/')
      const { color, backgroundColor } = await page.locator('mark').first().evaluate(mark => ({ color: getComputedStyle(mark).color, backgroundColor: getComputedStyle(mark).backgroundColor }))
      expect(backgroundColor).toMatch(/^rgb\(/)
      expect(color).not.toBe(backgroundColor)
    })

    test('the bars of a vote, the thread and its marker stand out from their ground', async ({ page }) => {
      await keep(page, { version: 1, hands: { 'who-ended-it/before': { kennedy: 12, khrushchev: 7 } }, choices: {}, verdicts: {} })
      const slide = await openSlide(page, FIRST_VOTE)
      const ground = await slide.locator('.slidev-layout').evaluate(layout => getComputedStyle(layout).backgroundColor)
      for (const part of ['.columns .ink', '.thread .marker'])
        expect.soft(await slide.locator(part).first().evaluate(box => getComputedStyle(box).backgroundColor), part).not.toBe(ground)
    })
  })
}
