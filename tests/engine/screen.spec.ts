/** Everything round the slides, Slidev's own parts included: for the keyboard, a screen reader, a thumb. */
import type { Page } from 'playwright/test'
import { expect, test } from 'playwright/test'
import { axeFaults } from '../axe.ts'
import { openSlide, place, settled, slideOf, slides, slideWith } from './deck.ts'
import { listen } from '../listen.ts'

/** Slides of each kind: one that opens an act, a document, a diagram, a list that builds up, a timeline, bars. */
const DOCUMENT = slides.find(({ document }) => document)!.number
const OPENING = slides.find(({ act }) => act)!.number
const DIAGRAM = slideWith('bargain.mmd')
const LADDER = slideWith('v-click')
const TIMELINE = slideWith('<Timeline ')
const BARS = slideWith('<BarChart')
const PHONE = { width: 390, height: 844 }

/** A theme on each: what a size changes, it changes in both. */
const SCREENS = [
  { colorScheme: 'light', viewport: { width: 1920, height: 1080 } },
  { colorScheme: 'dark', viewport: PHONE },
] as const

for (const { colorScheme, viewport } of SCREENS) {
  test.describe(`${colorScheme}, ${viewport.width} px`, () => {
    test.use({ colorScheme, viewport })

    test('axe finds nothing on the whole page of the show', async ({ page }) => {
      for (const number of [1, TIMELINE, DOCUMENT, BARS]) {
        await openSlide(page, number, 99)
        expect.soft(await axeFaults(page), `slide ${number}`).toEqual([])
      }
    })

    test('nor in the dialogs, the presenter view and the notes', async ({ page }) => {
      await openSlide(page, 3)
      await page.keyboard.press('g')
      await page.getByRole('dialog').getByRole('textbox').fill('kennedy')
      expect.soft(await axeFaults(page), 'go to slide').toEqual([])
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toBeHidden()
      await page.keyboard.press('o')
      await expect(page.getByRole('dialog', { name: 'All slides' }).locator('h1')).toHaveCount(slides.length)
      expect.soft(await axeFaults(page), 'all slides').toEqual([])
      await page.goto('./#/presenter/7')
      await page.locator('.slidev-note').first().waitFor()
      expect.soft(await axeFaults(page), 'presenter view').toEqual([])
      await page.goto('./#/notes')
      await page.locator('.slidev-note').first().waitFor()
      expect.soft(await axeFaults(page), 'notes').toEqual([])
    })
  })
}

test('a screen reader hears which slide has come, and the window is named after it', async ({ page }) => {
  await openSlide(page, DOCUMENT)
  const told = page.getByRole('status').filter({ hasText: /^\s*Slide/ })
  for (const number of [DOCUMENT, DOCUMENT + 1]) {
    const { title } = slides[number - 1]!
    await expect(told).toHaveText(`Slide ${number} of ${slides.length}: ${title}`)
    await expect(page).toHaveTitle(`${title} · ${slides[0]!.title.replace('\'', '’')}`)
    await page.keyboard.press('ArrowDown')
  }
})

test('one main landmark, one heading of the first level, a language', async ({ page }) => {
  await openSlide(page, DOCUMENT)
  await expect(page.getByRole('main')).toHaveCount(1)
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB')
})

test('the first stop of the Tab key skips to the slide', async ({ page }) => {
  await openSlide(page, 2)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the slide' })).toBeFocused()
  await expect(page.getByRole('link', { name: 'Skip to the slide' })).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  expect(place(page)).toBe('2')
})

test('the keys go on turning the slides after a button or a link was used', async ({ page }) => {
  await openSlide(page, DIAGRAM)
  await page.getByRole('button', { name: 'Next step' }).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => place(page)).toBe(`${DIAGRAM}?clicks=1`)
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => place(page)).toBe(`${DIAGRAM}?clicks=2`)
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => place(page)).toBe(`${DIAGRAM}?clicks=1`)
  await page.keyboard.press('PageDown')
  await expect.poll(() => place(page)).toBe(`${DIAGRAM}?clicks=2`)
  await openSlide(page, DOCUMENT)
  await slideOf(page, DOCUMENT).getByRole('button').first().focus()
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => place(page)).toBe(String(DOCUMENT + 1))
})

test('what has the focus shows it', async ({ page }) => {
  await openSlide(page, 2)
  for (let stop = 0; stop < 12; stop++) {
    await page.keyboard.press('Tab')
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle)
    expect(outline, await page.evaluate(() => document.activeElement!.outerHTML.slice(0, 80))).not.toBe('none')
  }
})

test('all slides: the arrows walk, Enter chooses, Escape leaves', async ({ page }) => {
  await openSlide(page, 7)
  await page.keyboard.press('o')
  const dialog = page.getByRole('dialog', { name: 'All slides' })
  await expect(dialog.getByRole('button', { name: /^7 / })).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(dialog.getByRole('button', { name: /^8 / })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(dialog.getByRole('button', { name: /^8 / })).not.toBeFocused()
  await page.keyboard.press('End')
  await expect(dialog.getByRole('button', { name: new RegExp(`^${slides.length} `) })).toBeFocused()
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  await expect(dialog.getByRole('button', { name: /^2 / })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect.poll(() => place(page)).toBe('2')
  await page.keyboard.press('o')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => place(page)).not.toBe('2')
})

test('"go to slide" says what it has found, and that it has found nothing', async ({ page }) => {
  await openSlide(page, 3)
  await page.keyboard.press('g')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox').fill('no such words')
  await expect(dialog.getByRole('status')).toHaveText('Nothing found: no slide has the number or the words “no such words”.')
  await page.keyboard.press('Enter')
  await expect(dialog).toBeVisible()
  await dialog.getByRole('textbox').fill('7')
  await expect(dialog.getByRole('status')).toContainText(/^(?:1 slide|\d+ slides)\. Enter goes to 7, /)
  await page.keyboard.press('Enter')
  await expect.poll(() => place(page)).toBe('7')
})

test('the presenter view says which slide has come, names its bar, and leaves the picture of the next slide to the eye', async ({ page }) => {
  await page.goto(`./#/presenter/${DOCUMENT}`)
  await page.locator('.slidev-note').first().waitFor()
  await expect(page.getByRole('navigation', { name: 'Slides' })).toHaveCount(1)
  await expect(page.getByRole('heading', { level: 1, name: slides[DOCUMENT - 1]!.title.replaceAll('\'', '’') })).toHaveCount(1)
  const news = await listen(page)
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => place(page)).toBe(String(DOCUMENT + 1))
  await settled(page)
  expect(await news()).toContain(`Slide ${DOCUMENT + 1} of ${slides.length}: ${slides[DOCUMENT]!.title}`)
})

test('no remark of a template is on the page', async ({ page }) => {
  await openSlide(page, TIMELINE, 99)
  expect(await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_COMMENT)
    const remarks: string[] = []
    while (walker.nextNode())
      remarks.push(walker.currentNode.nodeValue!.trim())
    // Vue marks places with "v-if" and brackets.
    return remarks.filter(remark => remark.includes(' '))
  })).toEqual([])
})

test('steps that have not come are hidden from screen readers too', async ({ page }) => {
  await openSlide(page, LADDER)
  const line = slideOf(page, LADDER).getByText('sees the pictures')
  await expect(line).toBeHidden()
  expect(await slideOf(page, LADDER).ariaSnapshot()).not.toContain('sees the pictures')
  await openSlide(page, LADDER, 99)
  expect(await slideOf(page, LADDER).ariaSnapshot()).toContain('sees the pictures')
})

test('the words on a slide can be selected', async ({ page }) => {
  const slide = await openSlide(page, DOCUMENT)
  const word = (await slide.locator('h1').boundingBox())!
  await page.mouse.dblclick(word.x + 20, word.y + word.height / 2)
  expect((await page.evaluate(() => getSelection()!.toString())).trim()).toBe(slides[DOCUMENT - 1]!.title.split(' ')[0])
})

test('every slide in sight is only those that are near', async ({ page }) => {
  await page.clock.install()
  await openSlide(page, 7)
  // When the code of all slides is fetched.
  await page.clock.runFor('00:04')
  await settled(page)
  expect(await page.locator('#slideshow > [data-slidev-no]').count()).toBe(3)
})

test('a link to this moment leads to this moment', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openSlide(page, DIAGRAM, 2)
  await page.getByRole('button', { name: 'Copy a link to this moment' }).click()
  await expect(page.getByText('The link is copied.')).toBeAttached()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(link).toBe(`${baseURL}${slides[DIAGRAM - 1]!.name}/index.html?clicks=2`)
  const other = await context.newPage()
  await other.goto(link)
  await expect(other).toHaveURL(`${baseURL}#/${slides[DIAGRAM - 1]!.name}?clicks=2`)
})

test.describe('on a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true })

  /** A finger that moves across the slide. */
  async function swipe(page: Page, from: number, to: number): Promise<void> {
    const client = await page.context().newCDPSession(page)
    const at = (x: number) => ({ touchPoints: [{ x, y: 400 }] })
    await client.send('Input.dispatchTouchEvent', { type: 'touchStart', ...at(from) })
    for (let step = 1; step <= 8; step++)
      await client.send('Input.dispatchTouchEvent', { type: 'touchMove', ...at(from + (to - from) * step / 8) })
    await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    await settled(page)
  }

  test('a swipe turns the slides, and none traps at the last one', async ({ page }) => {
    // Its stamp has fallen.
    await openSlide(page, OPENING, 1)
    await swipe(page, 330, 40)
    await expect.poll(() => place(page)).toBe(String(OPENING + 1))
    await swipe(page, 40, 330)
    await expect.poll(() => place(page)).toBe(`${OPENING}?clicks=1`)
    await openSlide(page, slides.length)
    await swipe(page, 330, 40)
    expect(place(page)).toBe(String(slides.length))
    await swipe(page, 40, 330)
    await expect.poll(() => place(page)).toMatch(new RegExp(`^${slides.length - 1}`))
  })

  test('every button is 44 px, and the page to read is offered first', async ({ page }) => {
    await openSlide(page, 7)
    const buttons = page.locator('nav :is(a, button)').filter({ visible: true })
    expect(await buttons.count()).toBeGreaterThan(6)
    for (const button of await buttons.all()) {
      const box = (await button.boundingBox())!
      expect(Math.min(box.width, box.height), await button.innerText()).toBeGreaterThanOrEqual(44)
    }
    const offer = page.getByRole('link', { name: 'Read this lesson as a page' })
    expect((await offer.boundingBox())!.y).toBeLessThan((await slideOf(page, 7).boundingBox())!.y)
    await offer.click()
    await expect(page).toHaveURL(new RegExp(`/read/index\\.html#slide-${slides[6]!.name}$`))
    await expect(page.locator(`#slide-${slides[6]!.name}`)).toBeInViewport()
  })

  test('the cover that is there at once stands where the show puts it', async ({ page }) => {
    const places: (DOMRect | undefined)[] = []
    await page.route('**/assets/*.js', async (route) => {
      // Until the first script is let through, only the page itself is there.
      places[0] ??= await page.locator('#first .slidev-layout').evaluate(one => one.getBoundingClientRect().toJSON() as DOMRect)
      await route.continue()
    })
    await page.goto('./')
    await slideOf(page, 1).locator('h1').waitFor()
    await expect(page.locator('#first')).toHaveCount(0)
    places[1] = await slideOf(page, 1).locator('.slidev-layout').evaluate(one => one.getBoundingClientRect().toJSON() as DOMRect)
    for (const side of ['x', 'y', 'width', 'height'] as const)
      expect(Math.abs(places[0]![side] - places[1][side]), side).toBeLessThan(3)
  })
})

test('with an address of another slide the cover does not flash', async ({ page }) => {
  // The scripts stay on their way. One that fails would soon be told of, in the place of the cover.
  await page.route('**/assets/*.js', () => {})
  await page.goto('./#/7', { waitUntil: 'commit' })
  await expect(page.locator('#first h1')).toBeAttached()
  await expect(page.locator('#first')).toBeHidden()
  await page.goto('about:blank')
  await page.goto('./', { waitUntil: 'commit' })
  await expect(page.locator('#first h1')).toBeVisible()
})
