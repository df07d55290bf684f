/** A state of a slide looks the same in the overview and in a second window; every-slide.spec.ts comes to it forward, back and by a link. */
import { expect, test } from 'playwright/test'
import { openSlide, place, settled, slides, whole } from './deck.ts'
import { picture } from './walk/picture.ts'

test.use({ viewport: { width: 980, height: 552 } })

test('at the end the overview shows every slide in its final state', async ({ page, context }) => {
  // A slide to come tells no more than it does at first.
  await openSlide(page, slides.length, 99)
  await page.keyboard.press('o')
  const overview = page.getByRole('dialog', { name: 'All slides' })
  await expect(overview.locator('[data-slidev-no]:has(h1)')).toHaveCount(slides.length)
  const show = await context.newPage()
  for (const { number } of slides) {
    const expected = await picture(await openSlide(show, number, 99))
    const actual = await picture(overview.locator(`[data-slidev-no="${number}"]`))
    // Nothing of a small picture can be pressed, so it has no button for its sources.
    const words = (lines: string[]) => lines.map(line => line.replace(/ @.*/, '')).filter(line => !/^Sources? \d/.test(line))
    expect(words(actual), `slide ${number}`).toEqual(words(expected))
  }
})

test('presenter and audience stay in step', async ({ page, context }) => {
  await openSlide(page, 1)
  const presenter = await context.newPage()
  await presenter.goto(`./${whole}#/presenter/1`)
  await presenter.locator('[data-slidev-no="1"]').first().waitFor()
  await settled(presenter)

  for (let steps = 0; steps < 12; steps++) {
    await presenter.keyboard.press('ArrowRight')
    await settled(presenter)
    await expect.poll(() => place(page)).toBe(place(presenter))
  }
  expect(place(page)).not.toBe('1')

  await page.bringToFront()
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => place(presenter)).toBe(place(page))
  const number = Number(place(page).split('?')[0])
  await expect(presenter.getByText(slides[number - 1]!.notes.split('\n')[0]!.slice(5, 40).replaceAll('\'', '’'))).toBeVisible()
})
