/** Votes by hands: counted, kept, seen in both windows, and compared at the end. */
import { expect, test } from 'playwright/test'
import { counts, FIRST_VOTE, kept, openPresenter, SECOND_VOTE, tabTo } from './class.ts'
import { openSlide, place, settled, slideOf } from './deck.ts'

test.beforeEach(({ page }) => {
  page.on('pageerror', (error) => {
    throw error
  })
})

test('a teacher counts with the mouse, and the deck stays where it is until it is turned', async ({ page }) => {
  const slide = await openSlide(page, FIRST_VOTE)
  expect(await kept(page)).toBeNull()
  for (const name of ['Kennedy', 'Khrushchev', 'Khrushchev', 'Good luck'])
    await slide.getByRole('button', { name: `One hand more for ${name}` }).click()
  await slide.getByRole('button', { name: 'One hand less for Good luck' }).click()
  // There are no hands to take back from.
  await slide.getByRole('button', { name: 'One hand less for Castro' }).click()
  await expect(counts(slide)).toHaveText(['1', '2', '0', '0'])
  await expect(slide.getByRole('status')).toHaveText('3 hands.')
  expect(place(page)).toBe(String(FIRST_VOTE))

  // After the mouse, space and arrows are the deck's.
  await page.keyboard.press('Space')
  await expect.poll(() => place(page)).toBe(String(FIRST_VOTE + 1))
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => place(page)).toBe(String(FIRST_VOTE))
  await expect(counts(slide)).toHaveText(['1', '2', '0', '0'])
})

test('the highest bar of a vote has the full height, and each the share of it that its hands have', async ({ page }) => {
  const slide = await openSlide(page, FIRST_VOTE)
  await slide.getByText('Count with').click()
  for (const key of ['1', '1', '1', '1', '1', '1', '1', '1', '2', '2', '2', '2', '3'])
    await page.keyboard.press(key)
  await expect(counts(slide)).toHaveText(['8', '4', '1', '0'])
  const heights = await slide.locator('.ink').evaluateAll(inks => inks.map(ink => ink.getBoundingClientRect().height))
  expect(heights[0]! / heights[1]!).toBeCloseTo(2, 1)
  expect(heights[0]! / heights[2]!).toBeCloseTo(8, 0)
  expect(heights[3]!).toBeLessThan(heights[2]!)
})

test('by keyboard alone: tab to the panel, press, count with digits, take back, and go on', async ({ page }) => {
  const slide = await openSlide(page, FIRST_VOTE)
  // A digit counts wherever the focus is.
  await page.keyboard.press('2')
  await tabTo(page, slide.getByRole('button', { name: 'One hand more for Kennedy' }))
  await page.keyboard.press('Enter')
  await page.keyboard.press('Space')
  await page.keyboard.press('2')
  await page.keyboard.press('4')
  await page.keyboard.press('4')
  await page.keyboard.press('Shift+Digit4')
  await page.keyboard.press('5')
  await expect(counts(slide)).toHaveText(['2', '2', '0', '1'])
  expect(place(page)).toBe(String(FIRST_VOTE))

  // One press, one slide, although a button has the focus.
  await page.keyboard.press('ArrowRight')
  await settled(page)
  expect(place(page)).toBe(String(FIRST_VOTE + 1))
  await page.keyboard.press('PageUp')
  await expect.poll(() => place(page)).toBe(String(FIRST_VOTE))
})

test('the count survives a reload in mid-lesson, and comes back beside the second vote', async ({ page }) => {
  const slide = await openSlide(page, FIRST_VOTE)
  await slide.getByText('Count with').click()
  for (const key of ['1', '1', '1', '2'])
    await page.keyboard.press(key)
  await page.reload()
  await slide.waitFor()
  await expect(counts(slide)).toHaveText(['3', '1', '0', '0'])

  const again = await openSlide(page, SECOND_VOTE)
  await expect(counts(again)).toHaveText(['3', '0', '1', '0', '0', '0', '0', '0'])
  await expect(again.locator('.summary')).toHaveText(/^Count with/)
  await again.getByText('Count with').click()
  for (const key of ['2', '2', '2', '1'])
    await page.keyboard.press(key)
  await expect(counts(again)).toHaveText(['3', '1', '1', '3', '0', '0', '0', '0'])
  await expect(again.locator('.summary')).toHaveText('Most hands before: Kennedy. Now: Khrushchev. Greatest change: Kennedy, from 75 to 25 percent.')
  // The first vote is over.
  await page.reload()
  await again.waitFor()
  await expect(counts(await openSlide(page, FIRST_VOTE))).toHaveText(['3', '1', '0', '0'])
})

test('without a first vote the second one stands alone, and says nothing of a change', async ({ page }) => {
  const slide = await openSlide(page, SECOND_VOTE)
  await slide.getByRole('button', { name: 'One hand more for Castro' }).click()
  await expect(slide.locator('.summary')).toHaveText('1 hand.')
})

test('presenter and audience count the same, whichever of them is pressed', async ({ page, context }) => {
  const audience = await openSlide(page, FIRST_VOTE)
  const window = await context.newPage()
  const presenter = await openPresenter(window, FIRST_VOTE)
  await presenter.getByRole('button', { name: 'One hand more for Castro' }).click()
  await window.keyboard.press('1')
  await expect(counts(audience)).toHaveText(['1', '0', '1', '0'])
  await audience.getByRole('button', { name: 'One hand more for Castro' }).click()
  await expect(counts(presenter)).toHaveText(['1', '0', '2', '0'])
  expect(place(page)).toBe(String(FIRST_VOTE))
  expect(place(window)).toBe(String(FIRST_VOTE))

  // Nothing of the small picture of the next slide can be tabbed to or pressed.
  await window.keyboard.press('ArrowLeft')
  await expect.poll(() => place(window)).toMatch(new RegExp(`^${FIRST_VOTE - 1}`))
  const next = window.locator(`.class-panel:not(#slideshow *)`)
  for (const panel of await next.all())
    await expect(panel).toHaveAttribute('inert')
})

for (const [held, viewport] of [['lengthways', { width: 844, height: 390 }], ['upright', { width: 390, height: 844 }]] as const) {
  test.describe(`on a phone held ${held}`, () => {
    test.use({ viewport, hasTouch: true, isMobile: true })

    test('every button is 44 px wide and high, and a tap counts and does not turn the slide', async ({ page }) => {
      for (const number of [FIRST_VOTE, SECOND_VOTE]) {
        const slide = await openSlide(page, number)
        const buttons = await slide.locator('.buttons button').all()
        expect(buttons).toHaveLength(8)
        for (const button of buttons) {
          const { width, height } = (await button.boundingBox())!
          expect(Math.min(width, height)).toBeGreaterThanOrEqual(44)
        }
        await slide.getByRole('button', { name: 'One hand more for Good luck' }).tap()
        await slide.getByRole('button', { name: 'One hand more for Good luck' }).tap()
        await slide.getByRole('button', { name: 'One hand less for Good luck' }).tap()
        await expect(counts(slide).last()).toHaveText('1')
        expect(place(page)).toBe(String(number))
        expect(await slideOf(page, number).locator('.bars').evaluateAll(bars => bars.map(bar => bar.clientHeight > 80))).toEqual([true, true, true, true])
      }
    })
  })
}
