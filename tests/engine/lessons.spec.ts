/** The lessons of a deck, each on its own page, and the presenter's clock, as a teacher uses them. */
import type { Page } from 'playwright/test'
import { expect, test } from 'playwright/test'
import { lessonFolder, slidesIn } from '../../data/loader/lesson-pages.ts'
import { clockFace } from '../../setup/screen/clock/pace.ts'
import { axeFaults } from '../axe.ts'
import { STORAGE_KEY } from './class.ts'
import { paths, place, settled, slideOf, slides, stepForward } from './deck.ts'

const [first, short] = paths as [typeof paths[number], typeof paths[number]]
const FOLDER = lessonFolder(short.id, paths)
const shown = slidesIn(short, slides)
const document = shown.findIndex(slide => slide.document) + 1
/** Where the show stands, by the short lesson's own numbers. */
const placeIn = (page: Page) => place(page).replace(/^\d+/, number => String(shown.find(({ inDeck }) => inDeck === Number(number))?.number))

/** Opens the short lesson at one of its slides, in the presenter view too. */
async function openShort(page: Page, number: number, view = ''): Promise<void> {
  await page.goto(`./${FOLDER}#/${view}${shown[number - 1]!.name}`)
  await slideOf(page, number).locator('.slidev-layout').waitFor()
  await settled(page)
}

test('every slide of another lesson comes in turn, counted anew, and the marker stands at its date', async ({ page, browser, baseURL }) => {
  await openShort(page, 1)
  await expect(page.getByRole('button', { name: /^Go to a slide/ })).toHaveText(new RegExp(`1 / ${shown.length}`))
  const whole = await browser.newPage({ baseURL })
  for (const { title, number, inDeck } of shown) {
    const slide = slideOf(page, number)
    await openShort(page, number)
    await expect(slide.locator('h1')).toHaveText(title.replaceAll('\'', '’'))
    if (number % 3 === 1) {
      await whole.goto(`./#/${inDeck}`)
      await expect(slideOf(whole, inDeck).locator('.thread')).toHaveAttribute('style', /--at/)
      const at = (style: string | null) => /--at: ?[\d.]+; ?--until: ?[\d.]+/.exec(style ?? '')?.[0]
      expect(at(await slide.locator('.thread').getAttribute('style'))).toBe(at(await slideOf(whole, inDeck).locator('.thread').getAttribute('style')))
    }
  }
  await whole.close()
})

test('the marker travels to the date of its slide, and nothing else is laid out for it', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await page.goto(`./${FOLDER}#/${shown[1]!.name}`)
  const thread = slideOf(page, 2).locator('.thread')
  const marker = thread.locator('.marker')
  const animated = await marker.evaluate(one => one.getAnimations().flatMap(({ effect }) => (effect as KeyframeEffect).getKeyframes()).flatMap(Object.keys))
  expect(animated.filter(name => !['composite', 'computedOffset', 'easing', 'offset'].includes(name))).toEqual(['translate', 'translate'])
  await marker.evaluate(one => Promise.all(one.getAnimations().map(({ finished }) => finished)))
  const line = (await thread.boundingBox())!
  const { x, width } = (await marker.boundingBox())!
  const at = Number(await thread.evaluate(one => getComputedStyle(one).getPropertyValue('--at')))
  expect(x + width / 2).toBeCloseTo(line.x + at / 100 * line.width, 0)
})

for (const path of paths) {
  test(`${path.id}: the arrow key leads from its first slide to its last, in both windows, and the clock has its minutes`, async ({ page, context }) => {
    const own = slidesIn(path, slides)
    const folder = lessonFolder(path.id, paths)
    await page.goto(`./${folder}#/1`)
    await slideOf(page, 1).locator('.slidev-layout').waitFor()
    const window = await context.newPage()
    await window.goto(`./${folder}#/presenter/1`)
    await slideOf(window, 1).locator('.slidev-layout').waitFor()
    await expect(clock(window)).toContainText(`0:00 of ${clockFace(Object.values(path.slides).reduce((sum, each) => sum + each, 0))}`)
    const seen = new Set([place(window).split('?')[0]])
    while (await stepForward(window))
      seen.add(place(window).split('?')[0])
    expect([...seen]).toEqual(own.map(({ inDeck }) => String(inDeck)))
    await expect.poll(() => place(page)).toBe(place(window))
  })
}

test('the presenter has the notes of each slide, and both windows of the lesson move together', async ({ page, context }) => {
  await openShort(page, 1)
  const window = await context.newPage()
  await openShort(window, document, 'presenter/')
  await expect(window.locator('.slidev-note').first()).toContainText(shown[document - 1]!.notes.slice(5, 40))
  await expect.poll(() => placeIn(page)).toBe(String(document))
  await window.keyboard.press('ArrowRight')
  await expect.poll(() => place(page)).toBe(place(window))
})

test('another lesson in another window stays where it is', async ({ page, context }) => {
  await page.goto('./#/2')
  await slideOf(page, 2).locator('h1').waitFor()
  const window = await context.newPage()
  await openShort(window, 1)
  await window.keyboard.press('ArrowRight')
  await expect.poll(() => placeIn(window)).toBe('2')
  await window.keyboard.press('PageDown')
  await openShort(window, document)
  await settled(page)
  expect(place(page)).toBe('2')
})

test('a lesson\'s ways out lead to its handout, its page to read and the other lessons', async ({ page }) => {
  await openShort(page, document)
  const { name } = shown[document - 1]!
  for (const [link, path] of [['Other lessons with these slides', '../read/index.html#lessons'], ['Handout and downloads', '#/handout'], ['Read as a page', `../read/index.html#slide-${name}`]] as const)
    await expect(page.getByRole('navigation', { name: 'Slides' }).getByRole('link', { name: link })).toHaveAttribute('href', path)
  await page.goto('./read/#lessons')
  await page.getByRole('link', { name: short.name }).click()
  await expect(page).toHaveTitle(new RegExp(`· ${short.name}$`))
})

test('the handout of a lesson has its slides, under its numbers', async ({ page }) => {
  await page.goto(`./${FOLDER}#/handout`)
  await expect(page.locator('.picture h1')).toHaveCount(shown.length)
  await expect(page.locator('article h3')).toHaveText(shown.slice(1).map(({ number, title }) => `${number}. ${title.replaceAll('\'', '’')}`))
})

/** Opens the presenter view with a clock that the test can move on. */
async function openPresenter(page: Page, path: string): Promise<void> {
  await page.goto(`./${path}`)
  await page.getByRole('button', { name: 'Start the clock' }).waitFor()
}

const clock = (page: Page) => page.getByRole('region', { name: 'The lesson’s clock' })

for (const { lesson, own } of [{ lesson: 'the first lesson', own: first }, { lesson: 'another lesson', own: short }]) {
  test.describe(lesson, () => {
    const third = slidesIn(own, slides)[2]!
    const path = `${lessonFolder(own.id, paths)}#/presenter/${third.name}`
    const titles = slidesIn(own, slides).map(({ title }) => title)
    const minutes = Object.values(own.slides)
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
      await expect(clock(page)).toContainText(`By now: slide ${due + 1}, ${titles[due]!.replaceAll('\'', '’')}`)

      await page.keyboard.press('Escape')
      await page.locator('.slidev-note').first().focus()
      while (titles.indexOf(slides[Number.parseInt(place(page)) - 1]!.title) < due) {
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
    await page.evaluate(text => localStorage.setItem(...text), [`${STORAGE_KEY} clock ${first.id}`, kept] as const)
    await openPresenter(page, '#/presenter/1')
    await page.reload()
    await expect(clock(page)).toContainText('0:00 of')
    expect(await page.evaluate(key => localStorage.getItem(key), `${STORAGE_KEY} clock ${first.id}`)).toBeNull()
  }
})

for (const [colorScheme, viewport] of [['light', { width: 1280, height: 720 }], ['dark', { width: 1920, height: 1080 }], ['light', { width: 390, height: 844 }]] as const) {
  test.describe(`${colorScheme}, ${viewport.width} px`, () => {
    test.use({ colorScheme, viewport })

    test('the clock is whole, and axe finds nothing in it', async ({ page }) => {
      await openPresenter(page, `${FOLDER}#/presenter/${document}`)
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
  await page.goto(`./${FOLDER}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.getByRole('link', { name: 'Read this lesson as a page' }).click()
  await expect(page).toHaveTitle(/the lesson to read/)
  await page.close()
})
