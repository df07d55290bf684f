/** The map of the worksheet as a picture that word processors show. */
import type { Browser } from 'playwright'
import type { PrintOptions } from '../print.ts'
import { openSite } from '../../lib/open-site.ts'
import { settled } from '../print.ts'

/** A picture, its size on the page in px, and its words. */
export interface MapPicture { png: Uint8Array, width: number, height: number, words: string }

/** Pixels of the picture in one of the page: 384 an inch. */
const DENSITY = 4

/** None where the worksheet has no map. */
export async function mapPicture(browser: Browser, site: string, { page: lesson, paper }: Pick<PrintOptions, 'page' | 'paper'>): Promise<MapPicture | undefined> {
  const page = await openSite(browser, site, `/${lesson}#/worksheet?paper=${paper}`, { deviceScaleFactor: DENSITY, colorScheme: 'light' })
  try {
    await page.waitForSelector('.paper')
    await settled(page)
    const map = page.locator('.paper svg[role="img"]').first()
    if (await map.count() === 0)
      return undefined
    const { width, height } = (await map.boundingBox())!
    return { png: await map.screenshot(), width, height, words: (await map.getAttribute('aria-label'))! }
  }
  finally {
    await page.close()
  }
}
