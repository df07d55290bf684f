/** What the browser keeps of the class: sound or broken, cleared after asking, and never on paper. */
import { expect, test } from 'playwright/test'
import { axeFaults } from '../axe.ts'
import { VERDICTS } from '../../data/loader/verdicts.ts'
import { counts, FIRST_VOTE, keep, kept, openPresenter, SECOND_VOTE, STORAGE_KEY, TRIAL, TRIED } from './class.ts'
import { lesson, openSlide, place, settled, slides, stepForward } from './deck.ts'
import { faultsOn } from '../../scripts/look/walk.ts'

/** A class that has done everything. */
const LIVED_IN = {
  version: 1,
  hands: { 'who-ended-it/before': { kennedy: 12, khrushchev: 7, castro: 1, luck: 4 }, 'who-ended-it/after': { kennedy: 8, khrushchev: 14, luck: 111 } },
  choices: Object.fromEntries(lesson.decisions.map(({ id, options }) => [id, options[1]!.id])),
  verdicts: Object.fromEntries(TRIED.map(({ id }, index) => [id, VERDICTS[index % VERDICTS.length]])),
}
const CLASS_SLIDES = slides.filter(({ content }) => /<(?:HandsUp|DecisionPoint|ClaimTrial)\b/.test(content)).map(({ number }) => number)

test.beforeEach(({ page }) => {
  page.on('pageerror', (error) => {
    throw error
  })
})

const THROWN_AWAY: Record<string, unknown> = {
  'garbage': '{"version":1,',
  'an older version': { version: 0, votes: [3, 1, 2] },
  'another deck\'s state': { theme: 'dark' },
  'hands that are none': { ...LIVED_IN, hands: { 'who-ended-it/before': { kennedy: 'many' } } },
}
for (const [kind, value] of Object.entries(THROWN_AWAY)) {
  test(`${kind} in the browser is thrown away without a word, and the class begins anew`, async ({ page }) => {
    const trouble: string[] = []
    page.on('console', message => ['error', 'warning'].includes(message.type()) && !message.text().startsWith('Service Worker registration') && trouble.push(message.text()))
    await keep(page, value)
    for (const number of CLASS_SLIDES)
      await openSlide(page, number)
    const slide = await openSlide(page, FIRST_VOTE)
    await expect(counts(slide)).toHaveText(['0', '0', '0', '0'])
    expect(await kept(page)).toBeNull()
    await slide.getByRole('button', { name: 'One hand more for Kennedy' }).click()
    await page.reload()
    await expect(counts(slide)).toHaveText(['1', '0', '0', '0'])
    expect(trouble).toEqual([])
  })
}

test('garbage that another page writes while the lesson runs does no harm', async ({ page, context }) => {
  const slide = await openSlide(page, FIRST_VOTE)
  await slide.getByRole('button', { name: 'One hand more for Kennedy' }).click()
  const other = await context.newPage()
  await other.goto('./favicon.svg')
  await other.evaluate(key => localStorage.setItem(key, '[object Object]'), STORAGE_KEY)
  await expect(counts(slide)).toHaveText(['0', '0', '0', '0'])
  await slide.getByRole('button', { name: 'One hand more for Castro' }).click()
  await expect(counts(slide)).toHaveText(['0', '0', '1', '0'])
  expect(JSON.parse((await kept(page))!)).toMatchObject({ version: 1, hands: { 'who-ended-it/before': { castro: 1 } } })
})

test('where the browser lets nothing be kept, the class votes all the same', async ({ page }) => {
  await page.addInitScript((key) => {
    const { setItem } = Storage.prototype
    Storage.prototype.setItem = function (name: string, value: string) {
      if (name === key)
        throw new DOMException('full', 'QuotaExceededError')
      setItem.call(this, name, value)
    }
  }, STORAGE_KEY)
  const slide = await openSlide(page, FIRST_VOTE)
  await slide.getByRole('button', { name: 'One hand more for Kennedy' }).click()
  await slide.getByRole('button', { name: 'One hand more for Kennedy' }).click()
  await expect(counts(slide)).toHaveText(['2', '0', '0', '0'])
  expect(await kept(page)).toBeNull()
})

test('clearing asks first, works by keyboard, and reaches both windows', async ({ page, context }) => {
  await keep(page, LIVED_IN)
  const audience = await openSlide(page, FIRST_VOTE)
  await expect(counts(audience)).toHaveText(['12', '7', '1', '4'])
  const window = await context.newPage()
  const presenter = await openPresenter(window, FIRST_VOTE)
  await expect(counts(presenter)).toHaveText(['12', '7', '1', '4'])

  const opener = window.getByRole('button', { name: /^Clear votes/ })
  const dialog = window.getByRole('dialog', { name: 'Clear the class’s votes and choices?' })
  await opener.focus()
  await window.keyboard.press('Enter')
  await expect(dialog).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Keep them' })).toBeFocused()
  // Behind the question the deck stands still.
  await window.keyboard.press('ArrowRight')
  await dialog.getByText('cannot be undone').click()
  await window.keyboard.press('ArrowRight')
  expect(place(window)).toBe(String(FIRST_VOTE))
  expect(await axeFaults(window, '.ask-first')).toEqual([])
  await window.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(opener).toBeFocused()
  await window.keyboard.press('Enter')
  await window.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(counts(audience)).toHaveText(['12', '7', '1', '4'])

  await window.keyboard.press('Enter')
  await window.keyboard.press('Tab')
  await expect(dialog.getByRole('button', { name: 'Clear', exact: true })).toBeFocused()
  await window.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(counts(presenter)).toHaveText(['0', '0', '0', '0'])
  await expect(counts(audience)).toHaveText(['0', '0', '0', '0'])
  expect(await kept(page)).toBeNull()
  await expect(window.getByText('votes and choices are cleared.')).toBeAttached()

  for (const number of CLASS_SLIDES)
    await expect((await openSlide(page, number)).locator('[aria-pressed="true"], .said')).toHaveCount(0)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 844, height: 390 }, hasTouch: true, isMobile: true })

  test('a student clears under the second vote, after being asked', async ({ page }) => {
    await keep(page, LIVED_IN)
    const slide = await openSlide(page, SECOND_VOTE)
    await slide.getByRole('button', { name: 'Clear … the class’s votes and choices' }).tap()
    await page.getByRole('button', { name: 'Keep them' }).tap()
    await expect(counts(slide).first()).toHaveText('12')
    await slide.getByRole('button', { name: 'Clear … the class’s votes and choices' }).tap()
    await page.getByRole('button', { name: 'Clear', exact: true }).tap()
    await expect(counts(slide).first()).toHaveText('0')
    expect(await kept(page)).toBeNull()
    expect(place(page)).toBe(String(SECOND_VOTE))
  })
})

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme, viewport: { width: 1920, height: 1080 } })

    test('with everything voted, chosen and judged, every click is in order, for the eye and for axe', async ({ page }) => {
      await keep(page, LIVED_IN)
      for (const number of CLASS_SLIDES) {
        const slide = await openSlide(page, number)
        do {
          expect.soft(await faultsOn(slide, 'slide'), `slide ${place(page)}`).toEqual([])
          expect.soft(await axeFaults(page, `#slideshow [data-slidev-no="${number}"]`), `slide ${place(page)}`).toEqual([])
        } while (await stepForward(page) && place(page).split('?')[0] === String(number))
      }
    })
  })
}

test('paper shows the record, and nothing of the class that uses this browser', async ({ page }) => {
  await keep(page, LIVED_IN)
  await page.goto('./?print=true#/paper')
  const trial = page.locator(`[data-slidev-no="${TRIAL}"]`)
  await trial.locator('tbody .stamp').first().waitFor()
  await settled(page)
  await expect(trial.locator('.place')).toHaveCount(TRIED.length)
  await expect(trial.locator('tbody .stamp')).toHaveCount(TRIED.length)
  await expect(page.locator('.turning-point .answer')).toHaveCount(lesson.decisions.length)
  await expect(page.locator('.class-panel :is(.said, .ours:not(td, th), .agreement, strong, button)')).toHaveCount(0)
  for (const number of CLASS_SLIDES)
    expect.soft(await faultsOn(page.locator(`[data-slidev-no="${number}"]`), 'slide'), `slide ${number}`).toEqual([])
})

test('in the handout a decision is the student\'s: options and arguments, a box for each, and no answer', async ({ page }) => {
  await keep(page, LIVED_IN)
  await page.goto('./#/handout')
  const pictures = page.locator('.picture .turning-point')
  await expect(pictures).toHaveCount(lesson.decisions.length)
  await expect(pictures.locator('.option .box')).toHaveCount(lesson.decisions.flatMap(({ options }) => options).length)
  await expect(page.locator('.picture .class-panel :is(.stamp.answer, .said, .did, .agreement)')).toHaveCount(0)
  await expect(page.locator('.picture .arguments').first()).toBeVisible()
  await expect(page.locator('.picture tbody .empty')).toHaveCount(TRIED.length)
})
