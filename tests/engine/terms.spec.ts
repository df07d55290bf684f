/** A term on a slide opens where it stands: by hover, focus, press and tap, in every window, and as a link where nothing can be pressed. */
import type { Locator, Page } from 'playwright/test'
import { expect, test } from 'playwright/test'
import { typeset } from '../../data/loader/typeset.ts'
import { axeFaults } from '../axe.ts'
import { openPresenter, tabTo } from './class.ts'
import { lesson, openSlide, place, settled, slideOf, slides, slideWith } from './deck.ts'

const terms = Object.fromEntries(typeset(lesson.terms).map(term => [term.id, term]))
const DOCUMENT = slideWith('(term:quarantine)')
const LIST = slideWith('(term:u2)')
const LAST_DAYS = slideWith('<Timeline from="khrushchev-writes"')
const DECISION = slideWith('<DecisionPoint ')
const LAST = 99

/** The word on a slide, and the card that it opens. */
const word = (slide: Locator, name: string) => slide.getByRole('button', { name, exact: true })
const card = (slide: Locator) => slide.locator('[popover]')

/** Slides on which a word of their own text or of their document opens a term. */
const marked = slides.filter(({ terms }) => terms.length > 0)

/** Far from every word. */
const away = (page: Page) => page.mouse.move(3, 3)

test('hover shows the definition with its sources, and the pointer may move onto it', async ({ page }) => {
  const slide = await openSlide(page, DOCUMENT)
  await word(slide, 'quarantine').hover()
  await expect(card(slide)).toBeVisible()
  await expect(card(slide)).toContainText(terms.quarantine!.text)
  await expect(card(slide).getByRole('link')).toHaveText('“Kennedy’s Address, 22 October 1962”')
  await card(slide).hover()
  await expect(card(slide)).toBeVisible()
  await expect(word(slide, 'quarantine')).toHaveAttribute('aria-expanded', 'false')
  await away(page)
  await expect(card(slide)).toHaveCount(0)
})

test('Escape puts away what hover shows, until the pointer comes back', async ({ page }) => {
  const slide = await openSlide(page, DOCUMENT)
  await word(slide, 'quarantine').hover()
  await expect(card(slide)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(card(slide)).toHaveCount(0)
  await away(page)
  await word(slide, 'Kennedy').hover()
  await expect(card(slide)).toContainText(terms.kennedy!.text)
})

test('keyboard focus shows it, the tab key goes on to its sources, and the word is described by it', async ({ page }) => {
  const slide = await openSlide(page, DOCUMENT)
  await tabTo(page, word(slide, 'quarantine'))
  await expect(card(slide)).toBeVisible()
  await expect(word(slide, 'quarantine')).toHaveAccessibleDescription(terms.quarantine!.text)
  await page.keyboard.press('Tab')
  await expect(card(slide).getByRole('link')).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await expect(word(slide, 'quarantine')).toBeFocused()
  await expect(card(slide)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(card(slide)).toHaveCount(0)
  await expect(word(slide, 'quarantine')).toBeFocused()
  expect(place(page)).toBe(String(DOCUMENT))
})

test('Escape on a link of the card gives the focus back to the word', async ({ page }) => {
  const slide = await openSlide(page, DOCUMENT)
  await tabTo(page, word(slide, 'Kennedy'))
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(card(slide).getByRole('link').first()).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(card(slide)).toHaveCount(0)
  await expect(word(slide, 'Kennedy')).toBeFocused()
})

test('Enter and Space pin it and let it go; the arrows turn the slide as ever, and that closes it', async ({ page }) => {
  const slide = await openSlide(page, DOCUMENT)
  await tabTo(page, word(slide, 'quarantine'))
  for (const key of ['Enter', 'Space']) {
    await page.keyboard.press(key)
    await expect(word(slide, 'quarantine')).toHaveAttribute('aria-expanded', 'true')
    await expect(card(slide)).toBeVisible()
    await page.keyboard.press(key)
    await expect(word(slide, 'quarantine')).toHaveAttribute('aria-expanded', 'false')
    await expect(card(slide)).toHaveCount(0)
  }
  await page.keyboard.press('Enter')
  await expect(card(slide)).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => place(page)).toBe(`${DOCUMENT}?clicks=1`)
  // It stays through the clicks of its slide.
  await expect(card(slide)).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => place(page)).toBe(String(DOCUMENT + 1))
  await expect(page.locator('[popover]')).toHaveCount(0)
  await page.keyboard.press('ArrowUp')
  await slide.locator('h1').waitFor()
  await expect(word(slide, 'quarantine')).toHaveAttribute('aria-expanded', 'false')
  await expect(page.locator('[popover]')).toHaveCount(0)
})

test('one term at a time is pinned, and a press turns no slide', async ({ page }) => {
  const slide = await openSlide(page, LIST, LAST)
  const at = place(page)
  await word(slide, 'U-2').click()
  await away(page)
  await expect(card(slide)).toContainText(terms.u2!.text)
  await word(slide, 'missile').click()
  await away(page)
  await expect(card(slide)).toHaveCount(1)
  await expect(card(slide)).toContainText(terms['nuclear-missile']!.text)
  expect(place(page)).toBe(at)
})

test('what is pinned in one window is open in the other, also after a reload; hover is not', async ({ page, context }) => {
  const slide = await openSlide(page, DOCUMENT)
  const presenter = await context.newPage()
  const shown = await openPresenter(presenter, DOCUMENT)
  await word(shown, 'Kennedy').hover()
  await expect(card(shown)).toBeVisible()
  await expect(card(slide)).toHaveCount(0)
  await away(presenter)
  await expect(card(shown)).toHaveCount(0)

  // The slide is small there, and the card lies over the next word.
  await presenter.mouse.move(0, 0)
  await expect(card(shown)).toHaveCount(0)
  await word(shown, 'quarantine').click()
  await expect(card(slide)).toContainText(terms.quarantine!.text)
  await page.reload()
  await expect(card(slide)).toContainText(terms.quarantine!.text)
  await presenter.reload()
  await expect(card(shown)).toContainText(terms.quarantine!.text)
  // The picture of the next step beside the slide has nothing to press.
  await expect(presenter.getByRole('button', { name: 'quarantine', exact: true })).toHaveCount(1)

  await page.keyboard.press('Escape')
  await expect(card(slide)).toHaveCount(0)
  await expect(card(shown)).toHaveCount(0)

  await word(slide, 'quarantine').click()
  await expect(card(shown)).toBeVisible()
  await presenter.keyboard.press('ArrowDown')
  await expect.poll(() => place(page)).toBe(String(DOCUMENT + 1))
  await expect(page.locator('[popover]')).toHaveCount(0)
  await expect(presenter.locator('[popover]')).toHaveCount(0)
})

test('words in the sentence of a timeline and in the question of a decision open as well', async ({ page }) => {
  let slide = await openSlide(page, LAST_DAYS, 1)
  await word(slide, 'U-2').click()
  await expect(card(slide)).toContainText(terms.u2!.text)
  // The sentence goes with its click.
  await page.keyboard.press('ArrowRight')
  await expect(card(slide)).toHaveCount(0)
  slide = await openSlide(page, DECISION)
  await word(slide, 'Soviet missiles').click()
  await expect(card(slide)).toContainText(terms['nuclear-missile']!.text)
})

test('what stands behind a term is typeset as ever', async ({ page }) => {
  await expect(await openSlide(page, slideWith('(term:castro)'), LAST)).toContainText('Castro’s letter')
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('a tap opens a term, another closes it, and neither turns the slide', async ({ page }) => {
    const slide = await openSlide(page, DOCUMENT)
    await word(slide, 'quarantine').tap()
    await expect(card(slide)).toBeVisible()
    await word(slide, 'quarantine').tap()
    await expect(card(slide)).toHaveCount(0)
    expect(place(page)).toBe(String(DOCUMENT))
  })
})

for (const viewport of [{ width: 1920, height: 1080 }, { width: 820, height: 1180 }, { width: 390, height: 844 }, { width: 844, height: 390 }]) {
  test(`every card is whole, in the window, beside its word and large enough to read, ${viewport.width}x${viewport.height}`, async ({ page }) => {
    test.slow()
    await page.setViewportSize(viewport)
    const scale = Math.min(viewport.width / 980, viewport.height / 551.25)
    for (const { number } of marked) {
      const slide = await openSlide(page, number, LAST)
      await slide.locator('button.word').first().waitFor()
      for (const button of await slide.locator('button.word').all()) {
        await button.press('Enter')
        await away(page)
        const name = `slide ${number}: ${await button.innerText()}`
        await expect(card(slide), name).toHaveCount(1)
        await settled(page)
        const [own, box, text] = await Promise.all([button.boundingBox(), card(slide).boundingBox(), card(slide).evaluate(element => ({
          sizes: [...element.children].map(child => Number.parseFloat(getComputedStyle(child).fontSize)),
          cut: Math.max(element.scrollWidth - element.clientWidth, element.scrollHeight - element.clientHeight),
        }))])
        expect.soft(box!.x, name).toBeGreaterThanOrEqual(0)
        expect.soft(box!.y, name).toBeGreaterThanOrEqual(0)
        expect.soft(box!.x + box!.width, name).toBeLessThanOrEqual(viewport.width)
        expect.soft(box!.y + box!.height, name).toBeLessThanOrEqual(viewport.height)
        expect.soft(box!.y >= own!.y + own!.height || box!.y + box!.height <= own!.y, `${name}: beside its word`).toBe(true)
        expect.soft(text.cut, name).toBeLessThanOrEqual(0)
        expect.soft(Math.min(...text.sizes), name).toBeGreaterThanOrEqual(15)
        expect.soft(text.sizes[1], name).toBeGreaterThanOrEqual(Math.min(22 * scale, 22 * 1080 / 551.25))
        await button.press('Enter')
        await expect(card(slide), name).toHaveCount(0)
      }
    }
  })
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing with a card open, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    for (const [number, name] of [[DOCUMENT, 'quarantine'], [LIST, 'missile']] as const) {
      const slide = await openSlide(page, number, LAST)
      await word(slide, name).click()
      await expect(card(slide)).toBeVisible()
      expect.soft(await axeFaults(page), `slide ${number}`).toEqual([])
    }
  })
}

test('on paper, in the handout and in the overview a term is a word like any other', async ({ page }) => {
  await page.goto('./?print=true#/paper')
  await page.locator('.slidev-layout h1').nth(slides.length - 1).waitFor()
  expect(await page.locator('.slidev-layout').evaluateAll(all => all.filter(one => one.textContent?.includes('A quarantine sounds milder')).length)).toBe(1)
  await expect(page.locator('.slidev-layout :is(button, .term, [popover])')).toHaveCount(0)
  await page.goto('./#/handout?with=terms')
  await expect(page.locator('#term-quarantine')).toContainText(terms.quarantine!.text)
  await expect(page.locator(':is(.slidev-layout button, .term, [popover])')).toHaveCount(0)
  await openSlide(page, DOCUMENT)
  await page.keyboard.press('o')
  const overview = page.getByRole('dialog', { name: 'All slides' })
  await expect(overview.locator('.picture', { hasText: 'A quarantine sounds milder' })).toHaveCount(1)
  await expect(overview.locator('.picture button.word')).toHaveCount(0)
})

test('slides that are not shown have nothing of it to tab to', async ({ page }) => {
  await openSlide(page, DOCUMENT - 1)
  await slideOf(page, DOCUMENT).locator('.term').first().waitFor({ state: 'attached' })
  await expect(slideOf(page, DOCUMENT).locator('button[aria-expanded]')).toHaveCount(0)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a word leads to its entry in the list, from the page to read and from a slide\'s page', async ({ page }) => {
    for (const from of ['read/', `${slides[DOCUMENT - 1]!.name}/`]) {
      await page.goto(`./${from}`)
      await page.locator('details.slides').evaluateAll(all => all.forEach(one => (one as HTMLDetailsElement).open = true))
      await page.getByRole('link', { name: 'quarantine', exact: true }).first().click()
      await expect(page).toHaveURL(/\/read\/(?:index\.html)?#term-quarantine$/)
      const entry = page.locator('#term-quarantine')
      await expect(entry).toBeInViewport()
      await expect(entry).toContainText(terms.quarantine!.text)
    }
  })

  test('every such link on the page to read has its entry', async ({ page }) => {
    await page.goto('./read/')
    const links = await page.locator('a.term').evaluateAll(all => all.map(one => one.getAttribute('href')!))
    expect(links.length).toBeGreaterThan(5)
    for (const href of new Set(links))
      await expect(page.locator(href)).toHaveCount(1)
  })
})
