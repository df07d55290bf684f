/** Every slide, at every click, in both themes and two sizes of projector. */
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from 'playwright/test'
import { openSlide, place, slides, stepForward } from './deck.ts'
import { findFaults } from './faults.ts'

const SIZES = [{ width: 1920, height: 1080 }, { width: 1024, height: 768 }]

for (const colorScheme of ['light', 'dark'] as const) {
  for (const viewport of SIZES) {
    test.describe(`${colorScheme} ${viewport.width}x${viewport.height}`, () => {
      test.use({ colorScheme, viewport })

      for (const { number, title } of slides) {
        test(`slide ${number}: ${title}`, async ({ page, baseURL }) => {
          const trouble: string[] = []
          page.on('console', message => ['error', 'warning'].includes(message.type()) && trouble.push(`console: ${message.text()}`))
          page.on('pageerror', error => trouble.push(`error: ${error.message}`))
          page.on('request', request => new URL(request.url()).origin !== new URL(baseURL!).origin && !request.url().startsWith('data:') && trouble.push(`asked another host: ${request.url()}`))
          page.on('response', response => response.status() >= 400 && trouble.push(`missing: ${response.url()}`))

          const slide = await openSlide(page, number)
          await expect(slide.locator('h1')).toHaveText(title.startsWith('{{') ? /./ : title)
          const faults = new Map<string, string[]>()
          do {
            const found = await slide.evaluate(findFaults)
            if (found.length > 0)
              faults.set(place(page), found)
          } while (await stepForward(page) && place(page).split('?')[0] === String(number))

          expect(Object.fromEntries(faults)).toEqual({})
          expect(trouble).toEqual([])
        })
      }
    })
  }

  test.describe(`axe, ${colorScheme}`, () => {
    test.use({ colorScheme, viewport: SIZES[0] })

    for (const { number, title } of slides) {
      test(`slide ${number}: ${title}`, async ({ page }) => {
        await openSlide(page, number, 99)
        const { violations } = await new AxeBuilder({ page }).include(`#slideshow [data-slidev-no="${number}"]`).analyze()
        expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`))).toEqual([])
      })
    }
  })
}
