/** A picture of every slide for messages and search results. */
import type { Browser } from 'playwright'
import type { Slide } from '../../data/loader/check-slides.ts'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openSlides } from './print.ts'

/** Against the canvas: wide enough for a large card. */
const SCALE = 0.66
/** Of WebP; titles stay sharp at it. */
const QUALITY = 20

/**
 * Writes `cards/empty-chair.webp` and so on into a site.
 *
 * @param lesson folder of the page with every slide
 * @param slides the slides, as that page numbers them
 * @param onPart called after each
 * @returns their names
 */
export async function writeCards(browser: Browser, site: string, lesson: string, slides: Pick<Slide, 'number' | 'name'>[], onPart: (done: number, of: number) => void = () => {}): Promise<Set<string>> {
  const page = await openSlides(browser, site, { page: lesson, range: slides.map(({ number }) => number), clicks: false }, slides.length)
  const client = await page.context().newCDPSession(page)
  await mkdir(join(site, 'cards'))
  for (const [index, { number, name }] of slides.entries()) {
    const box = await page.locator(`.print-slide-container:has([data-slidev-no="${number}"])`).boundingBox()
    const { data } = await client.send('Page.captureScreenshot', { format: 'webp', quality: QUALITY, clip: { ...box!, scale: SCALE }, captureBeyondViewport: true })
    await writeFile(join(site, 'cards', `${name}.webp`), Buffer.from(data, 'base64'))
    onPart(index + 1, slides.length)
  }
  await page.close()
  return new Set(slides.map(({ name }) => name))
}
