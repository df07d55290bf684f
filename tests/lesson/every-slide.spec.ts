/** Every slide, at every click, in both themes and on two sizes of projector: a theme on each, because neither changes what the other does. */
import type { Locator } from 'playwright/test'
import { expect, test } from 'playwright/test'
import { LONGEST } from '../../components/spoken/brief.ts'
import { everyClick, faultsOn } from '../../scripts/look/walk.ts'
import { plain } from '../text.ts'
import { axeFaults } from '../axe.ts'
import { workOf } from '../../data/loader/slides/work.ts'
import { lesson, openSlide, place, slides } from './deck.ts'
import { listen } from '../listen.ts'

const SCREENS = [
  { colorScheme: 'light', viewport: { width: 1920, height: 1080 } },
  { colorScheme: 'dark', viewport: { width: 1024, height: 768 } },
] as const
/** What Playwright itself says where the tests keep the service worker out. */
const BLOCKED = 'Service Worker registration blocked by Playwright'
const FILES = [...new Set(slides.map(slide => slide.file))]

/** The slides of one file, so that the deck is walked in parallel, a page of Markdown each. */
const inFile = (file: string) => slides.filter(slide => slide.file === file)

/** The share of the words that stand on the slide as well. */
async function onTheSlide(slide: Locator, words: string): Promise<number> {
  const all = plain((await slide.textContent())!).toLowerCase()
  const parts = words.toLowerCase().split(/\s+/).map(plain).filter(Boolean)
  return parts.filter(part => all.includes(part)).length / parts.length
}

for (const { colorScheme, viewport } of SCREENS) {
  test.describe(`${colorScheme} ${viewport.width}x${viewport.height}`, () => {
    test.use({ colorScheme, viewport })

    for (const file of FILES) {
      test(`every click of ${file}, for the eye, the ear and axe`, async ({ page, baseURL }) => {
        const trouble: string[] = []
        page.on('console', message => ['error', 'warning'].includes(message.type()) && message.text() !== BLOCKED && trouble.push(`console: ${message.text()}`))
        page.on('pageerror', error => trouble.push(`error: ${error.message}`))
        page.on('request', request => new URL(request.url()).origin !== new URL(baseURL!).origin && !request.url().startsWith('data:') && trouble.push(`asked another host: ${request.url()}`))
        page.on('response', response => response.status() >= 400 && trouble.push(`missing: ${response.url()}`))

        let news: (() => Promise<string[]>) | undefined
        for (const reckoned of inFile(file)) {
          const { number, title } = reckoned
          const slide = await openSlide(page, number)
          news ??= await listen(page)
          const heardSince = news
          await heardSince()
          const said = new Set<string>()
          expect.soft(plain(await slide.locator('h1').innerText())).toBe(plain(title))
          let clicks = 0
          await everyClick(page, number, async (_, click) => {
            clicks = click
            expect.soft(await faultsOn(slide, 'slide'), `slide ${place(page)}`).toEqual([])
            if (place(page) !== String(number)) {
              const heard: string[] = []
              await expect.poll(async () => heard.push(...await heardSince()), `said at ${place(page)}`).toBeGreaterThan(0)
              expect.soft(heard, `said at ${place(page)}`).toHaveLength(1)
              expect.soft(heard.join().length, `letters said at ${place(page)}: ${heard}`).toBeLessThanOrEqual(LONGEST)
              expect.soft([...said], `said before ${place(page)}`).not.toContain(heard[0])
              expect.soft(await onTheSlide(slide, heard.join()), `how much of "${heard}" stands at ${place(page)}`).toBeGreaterThan(0.6)
              heard.forEach(words => said.add(words))
            }
          })
          expect.soft(workOf('.', reckoned, lesson).clicks, `clicks that the plan reckons with on slide ${number}, ${reckoned.name}`).toBe(clicks)
          await openSlide(page, number, 99)
          expect.soft(await axeFaults(page, `#slideshow [data-slidev-no="${number}"]`), `slide ${number} in its final state`).toEqual([])
        }
        expect(trouble).toEqual([])
      })
    }
  })
}
