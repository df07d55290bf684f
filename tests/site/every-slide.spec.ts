/** Every slide, at every click, in both themes and on two sizes of projector: a theme on each, because neither changes what the other does. */
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from 'playwright/test'
import { everyClick, faultsOn } from '../../scripts/look/walk.ts'
import { plain } from '../text.ts'
import { openSlide, place, slides } from './deck.ts'

const SCREENS = [
  { colorScheme: 'light', viewport: { width: 1920, height: 1080 } },
  { colorScheme: 'dark', viewport: { width: 1024, height: 768 } },
] as const
/** What Playwright itself says where the tests keep the service worker out. */
const BLOCKED = 'Service Worker registration blocked by Playwright'
const FILES = [...new Set(slides.map(slide => slide.file))]

/** The slides of one file, so that the deck is walked in parallel, a page of Markdown each. */
const inFile = (file: string) => slides.filter(slide => slide.file === file)

for (const { colorScheme, viewport } of SCREENS) {
  test.describe(`${colorScheme} ${viewport.width}x${viewport.height}`, () => {
    test.use({ colorScheme, viewport })

    for (const file of FILES) {
      test(`every click of ${file}`, async ({ page, baseURL }) => {
        const trouble: string[] = []
        page.on('console', message => ['error', 'warning'].includes(message.type()) && message.text() !== BLOCKED && trouble.push(`console: ${message.text()}`))
        page.on('pageerror', error => trouble.push(`error: ${error.message}`))
        page.on('request', request => new URL(request.url()).origin !== new URL(baseURL!).origin && !request.url().startsWith('data:') && trouble.push(`asked another host: ${request.url()}`))
        page.on('response', response => response.status() >= 400 && trouble.push(`missing: ${response.url()}`))

        for (const { number, title } of inFile(file)) {
          const slide = await openSlide(page, number)
          expect.soft(plain(await slide.locator('h1').innerText())).toBe(plain(title))
          await everyClick(page, number, async (shown) => {
            expect.soft(await faultsOn(shown, 'slide'), `slide ${place(page)}`).toEqual([])
          })
        }
        expect(trouble).toEqual([])
      })
    }
  })

  test.describe(`axe, ${colorScheme}`, () => {
    test.use({ colorScheme, viewport })

    for (const file of FILES) {
      test(`every slide of ${file} in its final state`, async ({ page }) => {
        for (const { number } of inFile(file)) {
          await openSlide(page, number, 99)
          const { violations } = await new AxeBuilder({ page }).include(`#slideshow [data-slidev-no="${number}"]`).analyze()
          const found = violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`))
          expect.soft(found, `slide ${number}`).toEqual([])
        }
      })
    }
  })
}
