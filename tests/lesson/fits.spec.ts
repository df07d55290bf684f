/** What this lesson puts into the parts that a class uses has room in them, whatever is opened, chosen or counted. */
import { expect, test } from 'playwright/test'
import { keyFor } from '../../components/site/storage-key.ts'
import { VERDICTS } from '../../data/loader/verdicts.ts'
import { everyClick, faultsOn } from '../../scripts/look/walk.ts'
import { SITE } from '../serve.ts'
import { lesson, openSlide, place, settled, slides } from './deck.ts'

const CLASS_SLIDES = slides.filter(({ content }) => /<(?:HandsUp|DecisionPoint|ClaimTrial)\b/.test(content))

const LAST = 99

/** A class that has counted in every vote, chosen at every decision and judged every claim. */
const EVERYTHING = {
  version: 1,
  hands: Object.fromEntries(lesson.polls.flatMap(({ id, options }) => ['before', 'after'].map((round, index) => [`${id}/${round}`, Object.fromEntries(options.map((option, place) => [option.id, (place * 37 + index * 11) % 120]))]))),
  choices: Object.fromEntries(lesson.decisions.map(({ id, options }) => [id, options[0]!.id])),
  verdicts: Object.fromEntries(lesson.claims.map(({ id }, index) => [id, VERDICTS[index % VERDICTS.length]])),
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`with everything voted, chosen and judged, every click is in order, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.addInitScript(([key, text]) => localStorage.setItem(key!, text!), [keyFor(lesson.about.id, new URL(SITE).pathname), JSON.stringify(EVERYTHING)])
    for (const { number } of CLASS_SLIDES) {
      const slide = await openSlide(page, number)
      await everyClick(page, number, async () => expect.soft(await faultsOn(slide, 'slide'), `slide ${place(page)}`).toEqual([]))
    }
  })
}

for (const viewport of [{ width: 1920, height: 1080 }, { width: 844, height: 390 }]) {
  test.describe(`${viewport.width}x${viewport.height}`, () => {
    test.use({ viewport })

    test('the card of every term is whole, in the window and beside its word', async ({ page }) => {
      test.slow()
      for (const { number } of slides.filter(({ terms }) => terms.length > 0)) {
        const slide = await openSlide(page, number, LAST)
        for (const button of await slide.locator('button.word').all()) {
          await button.press('Enter')
          const card = slide.locator('[popover]')
          const name = `slide ${number}: ${await button.innerText()}`
          await expect(card, name).toHaveCount(1)
          await settled(page)
          const [own, box, cut] = await Promise.all([button.boundingBox(), card.boundingBox(), card.evaluate(element => Math.max(element.scrollWidth - element.clientWidth, element.scrollHeight - element.clientHeight))])
          expect.soft(Math.min(box!.x, box!.y), name).toBeGreaterThanOrEqual(0)
          expect.soft(box!.x + box!.width, name).toBeLessThanOrEqual(viewport.width)
          expect.soft(box!.y + box!.height, name).toBeLessThanOrEqual(viewport.height)
          expect.soft(box!.y >= own!.y + own!.height || box!.y + box!.height <= own!.y, `${name}: beside its word`).toBe(true)
          expect.soft(cut, name).toBeLessThanOrEqual(0)
          await button.press('Enter')
          await expect(card, name).toHaveCount(0)
        }
      }
    })
  })
}
