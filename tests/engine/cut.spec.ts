/** The short lesson on its own page, and the presenter's clock, as a teacher uses them. */
import type { Page } from 'playwright/test'
import { expect, test } from 'playwright/test'
import { isInShortLesson } from '../../data/loader/short-lesson.ts'
import { SHORT_FOLDER } from '../../components/site/place.ts'
import { clockFace } from '../../setup/screen/clock/pace.ts'
import { axeFaults } from '../axe.ts'
import { STORAGE_KEY } from './class.ts'
import { place, settled, slideOf, slides, stepForward } from './deck.ts'

const cut = slides.filter(isInShortLesson)
const first = cut.findIndex(({ document }) => document) + 1

/** Opens the short lesson at one of its slides, in the presenter view too. */
async function openCut(page: Page, number: number, view = ''): Promise<void> {
  await page.goto(`./${SHORT_FOLDER}/#/${view}${number}`)
  await slideOf(page, number).locator('.slidev-layout').waitFor()
  await settled(page)
}

test('every slide of the cut comes in turn, counted anew, and the marker stands at its date', async ({ page, browser, baseURL }) => {
  await openCut(page, 1)
  await expect(page.getByRole('button', { name: /^Go to a slide/ })).toHaveText(new RegExp(`1 / ${cut.length}`))
  const whole = await browser.newPage({ baseURL })
  for (const [index, { title, number }] of cut.entries()) {
    const slide = slideOf(page, index + 1)
    await openCut(page, index + 1)
    await expect(slide.locator('h1')).toHaveText(title.replaceAll('\'', '’'))
    if (index % 5 === 0) {
      await whole.goto(`./#/${number}`)
      await expect(slideOf(whole, number).locator('.thread')).toHaveAttribute('style', /--at/)
      const at = (style: string | null) => /--at: ?[\d.]+; ?--until: ?[\d.]+/.exec(style ?? '')?.[0]
      expect(at(await slide.locator('.thread').getAttribute('style'))).toBe(at(await slideOf(whole, number).locator('.thread').getAttribute('style')))
    }
  }
  await whole.close()
})

test('the arrow key leads from its first slide to its last', async ({ page }) => {
  await openCut(page, 1)
  const seen = new Set([place(page)])
  while (await stepForward(page))
    seen.add(place(page))
  expect(new Set([...seen].map(at => at.split('?')[0]))).toEqual(new Set(cut.map((_, index) => String(index + 1))))
})

test('the presenter has the notes of each slide, and both windows of the short lesson move together', async ({ page, context }) => {
  await openCut(page, 1)
  const window = await context.newPage()
  await openCut(window, first, 'presenter/')
  await expect(window.locator('.slidev-note').first()).toContainText(cut[first - 1]!.notes.slice(0, 40))
  await expect.poll(() => place(page)).toBe(String(first))
  await window.keyboard.press('ArrowRight')
  await expect.poll(() => place(page)).toBe(place(window))
})

test('the whole lesson in another window stays where it is', async ({ page, context }) => {
  await page.goto('./#/2')
  await slideOf(page, 2).locator('h1').waitFor()
  const window = await context.newPage()
  await openCut(window, 1)
  await window.keyboard.press('ArrowRight')
  await expect.poll(() => place(window)).toBe('2')
  await window.keyboard.press('PageDown')
  await openCut(window, first)
  await settled(page)
  expect(place(page)).toBe('2')
})

test('its ways out lead to the whole lesson, its handout and its page to read', async ({ page }) => {
  await openCut(page, first)
  const whole = cut[first - 1]!.number
  for (const [name, path] of [['The whole lesson', ''], ['Handout and downloads', '#/handout'], ['Read as a page', `read/index.html#slide-${whole}`]] as const)
    await expect(page.getByRole('navigation', { name: 'Slides' }).getByRole('link', { name })).toHaveAttribute('href', `../${path}`)
  await page.goto('./#/1')
  await expect(page.getByRole('navigation', { name: 'Slides' }).getByRole('link', { name: 'The lesson in 20 minutes' })).toHaveAttribute('href', `${SHORT_FOLDER}/index.html`)
  await page.goto('./read/')
  await page.getByRole('link', { name: 'Show the 20-minute lesson' }).click()
  await expect(page).toHaveTitle(/in 20 minutes/)
})

/** Opens the presenter view with a clock that the test can move on. */
async function openPresenter(page: Page, path: string): Promise<void> {
  await page.goto(`./${path}`)
  await page.getByRole('button', { name: 'Start the clock' }).waitFor()
}

const clock = (page: Page) => page.getByRole('region', { name: 'The lesson’s clock' })

for (const { lesson, path, shown, minutes } of [
  { lesson: 'the whole lesson', path: '#/presenter/3', shown: slides, minutes: slides.map(({ minutes }) => minutes) },
  { lesson: 'the short lesson', path: `${SHORT_FOLDER}/#/presenter/3`, shown: cut, minutes: cut.map(({ cut20 = 0 }) => cut20) },
]) {
  test.describe(lesson, () => {
    const ends = minutes.map((_, index) => minutes.slice(0, index + 1).reduce((sum, each) => sum + each, 0))

    test('the presenter sees where the lesson should be by now, and how far behind it is', async ({ page }) => {
      await page.clock.install()
      await openPresenter(page, path)
      await expect(clock(page)).toContainText(`0:00 of ${clockFace(ends.at(-1)!)}`)
      await page.getByRole('button', { name: 'Start the clock' }).press('Enter')
      await page.clock.runFor('04:00')
      const due = ends.findIndex(end => end > 4)
      const late = Math.round(4 - ends[2]!)
      await expect(clock(page)).toContainText(/4:\d\d of/)
      await expect(clock(page)).toContainText(late > 0 ? `${late} min behind.` : 'on time.')
      await expect(clock(page)).toContainText(`By now: slide ${due + 1}, ${shown[due]!.title.replaceAll('\'', '’')}`)

      await page.keyboard.press('Escape')
      await page.locator('.slidev-note').first().focus()
      while (Number.parseInt(place(page)) < due + 1) {
        const before = place(page)
        await page.keyboard.press('PageDown')
        await expect(() => expect(place(page)).not.toBe(before)).toPass()
      }
      await expect(clock(page)).toContainText('on time.')
    })

    test('a pause stops the clock, a reload does not, and "Reset" begins anew', async ({ page }) => {
      await page.clock.install()
      await openPresenter(page, path)
      await page.getByRole('button', { name: 'Start the clock' }).click()
      await page.clock.runFor('02:00')
      await page.reload()
      await expect(clock(page)).toContainText(/2:\d\d of/)
      await page.getByRole('button', { name: 'Pause' }).click()
      await page.clock.runFor('05:00')
      await page.reload()
      await expect(clock(page)).toContainText(/2:\d\d of/)
      await page.getByRole('button', { name: 'Resume' }).click()
      await page.clock.runFor('01:00')
      await expect(clock(page)).toContainText(/3:\d\d of/)
      await page.getByRole('button', { name: 'Reset' }).click()
      await page.getByRole('dialog').getByRole('button', { name: 'Reset' }).click()
      await page.reload()
      await expect(clock(page).getByRole('button')).toHaveText(['Start the clock'])
    })
  })
}

test('a clock that is broken, or of an older version, is thrown away', async ({ page }) => {
  for (const kept of ['{', '{"version":0,"status":"running"}']) {
    await page.goto('./#/1')
    await page.evaluate(text => localStorage.setItem(...text), [`${STORAGE_KEY} clock`, kept] as const)
    await openPresenter(page, '#/presenter/1')
    await page.reload()
    await expect(clock(page)).toContainText('0:00 of')
    expect(await page.evaluate(key => localStorage.getItem(key), `${STORAGE_KEY} clock`)).toBeNull()
  }
})

for (const [colorScheme, viewport] of [['light', { width: 1280, height: 720 }], ['dark', { width: 1920, height: 1080 }], ['light', { width: 390, height: 844 }]] as const) {
  test.describe(`${colorScheme}, ${viewport.width} px`, () => {
    test.use({ colorScheme, viewport })

    test('the clock is whole, and axe finds nothing in it', async ({ page }) => {
      await openPresenter(page, `${SHORT_FOLDER}/#/presenter/${first}`)
      await page.getByRole('button', { name: 'Start the clock' }).click()
      expect(await axeFaults(page, '.clock')).toEqual([])
      const { x, y, width, height } = (await clock(page).boundingBox())!
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x + width).toBeLessThanOrEqual(viewport.width)
      expect(y + height).toBeLessThanOrEqual(viewport.height)
    })
  })
}

test('without JavaScript its page shows the cover and offers the page to read', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ baseURL, javaScriptEnabled: false })
  await page.goto(`./${SHORT_FOLDER}/`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.getByRole('link', { name: 'Read this lesson as a page' }).click()
  await expect(page).toHaveTitle(/the lesson to read/)
  await page.close()
})
