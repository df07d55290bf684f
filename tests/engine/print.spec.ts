/** What the browser's own "Print" makes of a slide: the slide whole, on one sheet, without what belongs to the screen. */
import type { Page } from 'playwright/test'
import { expect, test } from 'playwright/test'
import { noteParts } from '../../data/loader/note-parts.ts'
import { settled } from '../../scripts/paper/print.ts'
import { readPdf } from '../pdf.ts'
import { plain } from '../text.ts'
import { openPresenter } from './class.ts'
import { openSlide, slides, slideWith } from './deck.ts'

const TIMELINE = slideWith('<Timeline')
const { title, finding = '', notes } = slides[TIMELINE - 1]!

async function printed(page: Page, format: 'A4' | 'Letter') {
  const path = test.info().outputPath(`${format}.pdf`)
  await page.pdf({ path, format })
  return readPdf(path)
}

for (const { theme, viewport } of [
  { theme: 'light', viewport: { width: 1400, height: 800 } },
  { theme: 'dark', viewport: { width: 390, height: 844 } },
] as const) {
  test(`a slide is printed whole on one sheet, from a window of ${viewport.width} px in the ${theme} theme`, async ({ page }) => {
    await page.setViewportSize(viewport)
    await page.emulateMedia({ colorScheme: theme })
    await openSlide(page, TIMELINE, 99)
    for (const format of ['A4', 'Letter'] as const) {
      const { pages } = await printed(page, format)
      expect(pages).toHaveLength(1)
      const [sheet] = pages
      expect(sheet!.text).toContain(plain(finding))
      expect(sheet!.text).not.toContain(plain(`This is slide ${TIMELINE}`))
      expect(sheet!.text).not.toContain(plain('Read this lesson as a page'))
      const [width, height] = sheet!.size.split('x').map(Number)
      expect(width).toBeGreaterThan(height!)
      // The title begins at the left edge of the canvas and the thread ends at the right one: 56 px of 980 each.
      const edge = width! * 56 / 980
      expect(Math.min(...sheet!.lines.map(({ x }) => x))).toBeCloseTo(edge, -1)
      expect(Math.max(...sheet!.lines.map(({ x }) => x))).toBeLessThan(width! - edge)
      expect(Math.min(...sheet!.lines.map(({ y }) => y))).toBeGreaterThan(0)
    }
    await page.emulateMedia({ media: 'print', colorScheme: theme })
    expect(await page.locator('#slideshow .slidev-layout:visible').evaluate(slide => getComputedStyle(slide).color)).toBe('rgb(27, 25, 22)')
  })
}

test('the presenter view prints the slide with its notes', async ({ page }) => {
  await openPresenter(page, TIMELINE)
  const { pages } = await printed(page, 'A4')
  expect(pages).toHaveLength(1)
  expect(pages[0]!.text).toContain(plain(title))
  expect(pages[0]!.text).toContain(plain(noteParts(notes)[0]!.text.slice(0, 60)))
  expect(pages[0]!.text).not.toContain(plain('Good answer'))
})

test('nothing moves on a paper, so that it can be printed at any moment', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await page.addInitScript(() => {
    const moved: string[] = []
    Object.assign(window, { moved })
    for (const type of ['animationstart', 'transitionrun'])
      addEventListener(type, ({ target }) => moved.push((target as Element).outerHTML.slice(0, 80)), true)
  })
  for (const route of ['handout?with=all', 'worksheet', 'documents', 'teacher-guide?with=all', 'key', 'paper']) {
    await page.goto('about:blank')
    await page.goto(`${route === 'paper' ? '?print=true' : ''}#/${route}`)
    await expect(page.locator('.paper, .print-slide-container').first(), route).toBeVisible()
    await settled(page)
    expect(await page.evaluate(() => (window as unknown as { moved: string[] }).moved), route).toEqual([])
  }
})
