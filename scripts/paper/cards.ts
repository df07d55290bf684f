/** A picture of every slide for messages and search results. */
import type { Browser } from 'playwright'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openSlides } from './print.ts'

/** Against the canvas: wide enough for a large card. */
const SCALE = 0.66
/** Of WebP; titles stay sharp at it. */
const QUALITY = 20

/**
 * Writes `cards/7.webp` and so on into a site.
 *
 * @param numbers the slides
 * @param onPart called after each
 * @returns the same, as a set
 */
export async function writeCards(browser: Browser, site: string, numbers: number[], onPart: (done: number, of: number) => void = () => {}): Promise<Set<number>> {
  const page = await openSlides(browser, site, { range: numbers, clicks: false }, numbers.length)
  const client = await page.context().newCDPSession(page)
  await mkdir(join(site, 'cards'))
  for (const [index, number] of numbers.entries()) {
    const box = await page.locator(`.print-slide-container:has([data-slidev-no="${number}"])`).boundingBox()
    const { data } = await client.send('Page.captureScreenshot', { format: 'webp', quality: QUALITY, clip: { ...box!, scale: SCALE }, captureBeyondViewport: true })
    await writeFile(join(site, 'cards', `${number}.webp`), Buffer.from(data, 'base64'))
    onPart(index + 1, numbers.length)
  }
  await page.close()
  return new Set(numbers)
}
