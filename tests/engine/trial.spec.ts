/** The argument on trial: claim by claim with the evidence for and against, the class's verdict, then the stamp; at the end the table. */
import { expect, test } from 'playwright/test'
import { plain } from '../text.ts'
import { axeFaults } from '../axe.ts'
import { kept, openPresenter, tabTo, TRIAL, TRIED as tried } from './class.ts'
import { openSlide, place, settled, stepForward } from './deck.ts'
import { everyClick, faultsOn } from '../../scripts/look/walk.ts'

const words = (verdict: string) => plain(verdict.replaceAll('-', ' ')).toLowerCase()
const TABLE = 2 * tried.length

test.beforeEach(({ page }) => {
  page.on('pageerror', (error) => {
    throw error
  })
})

test('each claim stands there with all its evidence, is judged, and its stamp falls with the ruling; at the end both verdicts stand side by side', async ({ page }) => {
  const slide = await openSlide(page, TRIAL)
  const given: string[] = []
  for (const [index, { claim, verdict, ruling, ...points }] of tried.entries()) {
    const text = plain(await slide.locator('.case').innerText())
    for (const words of [claim, ...[...points.for, ...points.against].map(({ text }) => text)])
      expect(text).toContain(plain(words))
    // Neither this verdict nor another claim is told before its click.
    await expect(slide.locator('.stamp')).toHaveCount(0)
    expect(text).not.toContain(plain(ruling))
    for (const other of tried.filter(other => other.claim !== claim))
      expect(plain(await slide.innerText())).not.toContain(plain(other.claim))

    if (index === 0) {
      await slide.getByRole('button', { name: 'Supported', exact: true }).click()
      given[index] = 'supported'
    }
    // The digits go on from claim to claim, without another click into the slide.
    else if (index !== 2) {
      await page.keyboard.press(index === 1 ? '3' : '4')
      given[index] = index === 1 ? 'contested' : 'not-supported'
    }
    await expect(slide.locator('.verdicts [aria-pressed="true"]')).toHaveCount(given[index] ? 1 : 0)
    await page.keyboard.press('ArrowRight')
    expect(words(await slide.locator('.stamp').innerText())).toBe(words(verdict))
    expect(plain(await slide.locator('.case').innerText())).toContain(plain(ruling))
    await expect(slide.locator('.said')).toHaveCount(given[index] ? 1 : 0)
    // The stamp has fallen; it is too late to judge.
    await expect(slide.locator('.verdicts')).toHaveCount(0)
    const before = await kept(page)
    await page.keyboard.press('1')
    expect(await kept(page)).toBe(before)
    expect(place(page)).toBe(`${TRIAL}?clicks=${2 * index + 1}`)
    await page.keyboard.press('ArrowRight')
  }
  expect(place(page)).toBe(`${TRIAL}?clicks=${TABLE}`)
  await expect(slide.locator('tbody tr')).toHaveCount(tried.length)
  expect((await slide.locator('tbody .stamp').allInnerTexts()).map(words)).toEqual(tried.map(({ verdict }) => words(verdict)))
  expect(await slide.locator('tbody .ours').allInnerTexts()).toEqual(tried.map((_, index) => ({ 'supported': 'Supported', 'contested': 'Contested', 'not-supported': 'Not supported' })[given[index] ?? ''] ?? ''))
  const agreed = tried.filter(({ verdict }, index) => given[index] === verdict).length
  await expect(slide.locator('.agreement')).toHaveText(`The class agrees with the record on ${agreed} of the ${tried.length - 1} that it judged.`)
  await page.reload()
  await expect(slide.locator('.agreement')).toBeVisible()
})

test('when nobody has voted the stamps fall as ever, and nothing is said of the class', async ({ page }) => {
  const slide = await openSlide(page, TRIAL)
  for (let click = 0; click < TABLE; click++)
    await stepForward(page)
  await expect(slide.locator('tbody .stamp')).toHaveCount(tried.length)
  await expect(slide.locator('.agreement, .said')).toHaveCount(0)
  expect(await kept(page)).toBeNull()
})

test('a verdict is given by the keyboard alone, and taken back', async ({ page }) => {
  const slide = await openSlide(page, TRIAL)
  const button = slide.getByRole('button', { name: 'Contested' })
  await tabTo(page, button)
  await page.keyboard.press('Enter')
  await expect(button).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('Enter')
  await expect(button).toHaveAttribute('aria-pressed', 'false')
  await page.keyboard.press('2')
  await expect(slide.locator('[aria-pressed="true"]')).toHaveText(/Supported with nuance/)
})

test('the class sees on the projector what the teacher judges in the presenter view', async ({ page, context }) => {
  const audience = await openSlide(page, TRIAL)
  const window = await context.newPage()
  const presenter = await openPresenter(window, TRIAL)
  await presenter.getByRole('button', { name: 'Contested' }).click()
  await expect(audience.locator('.case [aria-pressed="true"]')).toHaveText(/Contested/)
  await window.keyboard.press('ArrowRight')
  await expect(audience.locator('.case .stamp')).toBeVisible()
  await expect(audience.locator('.said')).toHaveText('Contested')
})

for (const viewport of [{ width: 1920, height: 1080 }, { width: 844, height: 390 }]) {
  test.describe(`${viewport.width}x${viewport.height}`, () => {
    test.use({ viewport, hasTouch: viewport.width < 1000, isMobile: viewport.width < 1000 })

    test('every click of the trial fits on the slide, and axe finds nothing', async ({ page }) => {
      const slide = await openSlide(page, TRIAL)
      await everyClick(page, TRIAL, async () => {
        await settled(page)
        expect.soft(await faultsOn(slide, 'slide'), place(page)).toEqual([])
        const { bottom, thread } = await slide.evaluate(element => ({
          bottom: element.querySelector('.case footer, .trial table')!.getBoundingClientRect().bottom,
          thread: element.querySelector('.thread')!.getBoundingClientRect().top,
        }))
        expect.soft(bottom, place(page)).toBeLessThanOrEqual(thread)
      })
      expect(await axeFaults(page, `#slideshow [data-slidev-no="${TRIAL}"]`)).toEqual([])
      await openSlide(page, TRIAL)
      expect(await axeFaults(page, `#slideshow [data-slidev-no="${TRIAL}"]`)).toEqual([])
    })
  })
}
