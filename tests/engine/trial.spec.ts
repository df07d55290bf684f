/** The argument on trial: the class's verdict, then the stamp, with the evidence for and against at hand. */
import { expect, test } from 'playwright/test'
import { plain } from '../text.ts'
import { axeFaults } from '../axe.ts'
import { keep, kept, openPresenter, tabTo, TRIAL, TRIED as tried } from './class.ts'
import { openSlide, place, settled, stepForward } from './deck.ts'
import { faultsOn } from '../../scripts/look/walk.ts'

const words = (verdict: string) => plain(verdict.replaceAll('-', ' ')).toLowerCase()

test.beforeEach(({ page }) => {
  page.on('pageerror', (error) => {
    throw error
  })
})

test('each claim is judged, then its stamp falls, and at the end both verdicts stand side by side', async ({ page }) => {
  const slide = await openSlide(page, TRIAL)
  const row = (index: number) => slide.locator('tbody tr:not(.judge)').nth(index)
  await slide.getByRole('button', { name: 'Supported', exact: true }).click()
  await expect(row(0).locator('.ours')).toHaveText('Supported')
  await expect(row(0).locator('.stamp')).toHaveCount(0)
  // The digits go on from claim to claim, without another click into the slide.
  const given = ['supported']
  for (const [index, { verdict }] of tried.entries()) {
    if (index > 0 && index !== 2) {
      await page.keyboard.press(index === 1 ? '3' : '4')
      given[index] = index === 1 ? 'contested' : 'not-supported'
    }
    await page.keyboard.press('ArrowRight')
    await expect(row(index).locator('.stamp')).toBeVisible()
    expect(words(await row(index).locator('.stamp').innerText())).toBe(words(verdict))
    expect(place(page)).toBe(`${TRIAL}?clicks=${index + 1}`)
  }
  expect(await slide.locator('tbody .ours').allInnerTexts()).toEqual(tried.map((_, index) => ({ 'supported': 'Supported', 'contested': 'Contested', 'not-supported': 'Not supported' })[given[index] ?? ''] ?? ''))
  const agreed = tried.filter(({ verdict }, index) => given[index] === verdict).length
  await expect(slide.locator('.agreement')).toHaveText(`The class agrees with the record on ${agreed} of the ${tried.length - 1} that it judged.`)
  // The stamps have fallen; it is too late to judge.
  await expect(slide.locator('.verdicts')).toHaveCount(0)
  const before = await kept(page)
  await page.keyboard.press('1')
  expect(await kept(page)).toBe(before)
  await page.reload()
  await expect(slide.locator('.agreement')).toBeVisible()
})

test('when nobody has voted the stamps fall as ever, and nothing is said of the class', async ({ page }) => {
  const slide = await openSlide(page, TRIAL)
  for (const [index, { ruling }] of tried.entries()) {
    await stepForward(page)
    await expect(slide.locator('tbody .stamp')).toHaveCount(index + 1)
    expect(plain(await slide.locator('.bench').innerText())).toContain(plain(ruling))
  }
  await expect(slide.locator('.agreement, .said')).toHaveCount(0)
  expect(await kept(page)).toBeNull()
})

test('one press lays the evidence open; it can be judged from there, closed, and the next click puts it away', async ({ page }) => {
  const slide = await openSlide(page, TRIAL)
  const [first] = tried
  await tabTo(page, slide.getByRole('button', { name: first!.claim.replaceAll('\'', '’') }))
  await page.keyboard.press('Enter')
  const sheet = slide.getByRole('region', { name: /^Evidence on:/ })
  await expect(sheet).toBeFocused()
  const text = plain(await sheet.innerText())
  for (const point of [...first!.for, ...first!.against])
    expect(text).toContain(plain(point.text))
  expect(await sheet.locator('.source-row a, .source-row span').count()).toBeGreaterThanOrEqual(first!.for.concat(first!.against).flatMap(({ sources }) => sources).length)
  await page.keyboard.press('2')
  await expect(sheet.locator('[aria-pressed="true"]')).toHaveText(/Supported with nuance/)
  await page.keyboard.press('Escape')
  await expect(sheet).toHaveCount(0)
  await expect(slide.locator('tbody .ours').first()).toHaveText('With nuance')
  // The keyboard goes on where it was, and its digits still count.
  await expect(slide.locator(`[data-claim="${first!.id}"]`)).toBeFocused()
  await page.keyboard.press('3')
  await expect(slide.locator('tbody .ours').first()).toHaveText('Contested')

  await slide.getByRole('button', { name: 'For and against' }).click()
  await expect(sheet).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(sheet).toHaveCount(0)
  await expect(slide.locator('tbody .stamp')).toHaveCount(1)

  // Evidence on a claim that has its stamp can be read again, and not judged any more.
  await slide.getByRole('button', { name: first!.claim.replaceAll('\'', '’') }).click()
  await expect(sheet).toBeVisible()
  await expect(sheet.locator('.verdicts')).toHaveCount(0)
  const before = await kept(page)
  await page.keyboard.press('1')
  expect(await kept(page)).toBe(before)
  await sheet.getByRole('button', { name: 'Close' }).click()
  await expect(sheet).toHaveCount(0)
  expect(place(page)).toBe(`${TRIAL}?clicks=1`)
})

test('the class sees on the projector what the teacher opens in the presenter view', async ({ page, context }) => {
  const audience = await openSlide(page, TRIAL)
  const window = await context.newPage()
  const presenter = await openPresenter(window, TRIAL)
  await presenter.getByRole('button', { name: 'For and against' }).click()
  await expect(audience.locator('.evidence')).toBeVisible()
  await window.keyboard.press('3')
  await window.keyboard.press('Escape')
  await expect(audience.locator('.evidence')).toHaveCount(0)
  await expect(audience.locator('tbody .ours').first()).toHaveText('Contested')
  await expect(presenter.locator('.evidence')).toHaveCount(0)
})

for (const viewport of [{ width: 1920, height: 1080 }, { width: 844, height: 390 }]) {
  test.describe(`evidence at ${viewport.width}x${viewport.height}`, () => {
    test.use({ viewport, hasTouch: viewport.width < 1000, isMobile: viewport.width < 1000 })

    test('fits on the slide for every claim, and axe finds nothing', async ({ page }) => {
      const slide = await openSlide(page, TRIAL)
      for (const { claim } of tried) {
        await slide.getByRole('button', { name: claim.replaceAll('\'', '’') }).click()
        await settled(page)
        expect.soft(await faultsOn(slide, 'slide'), claim).toEqual([])
        const { bottom, thread } = await slide.evaluate(element => ({
          bottom: element.querySelector('.evidence footer')!.getBoundingClientRect().bottom,
          thread: element.querySelector('.thread')!.getBoundingClientRect().top,
        }))
        expect.soft(bottom, claim).toBeLessThanOrEqual(thread)
        await slide.getByRole('button', { name: 'Close' }).click()
      }
      await slide.getByRole('button', { name: 'For and against' }).click()
      expect(await axeFaults(page, `#slideshow [data-slidev-no="${TRIAL}"]`)).toEqual([])
    })
  })
}

test('a claim that the slide no longer has does not open, and one of a wrong click neither', async ({ page }) => {
  await keep(page, { version: 1, hands: {}, choices: {}, verdicts: {}, evidence: { claim: 'C99', at: 0 } })
  await expect((await openSlide(page, TRIAL)).locator('.evidence')).toHaveCount(0)
})
