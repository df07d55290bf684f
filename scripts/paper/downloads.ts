import type { Download } from '../../components/downloads.ts'
import type { Slide } from '../../data/loader/check-slides.ts'
import { join } from 'node:path'
import { DOWNLOADS_FOLDER, DOWNLOADS_LIST } from '../../components/downloads.ts'
import { openBrowser } from '../open-site.ts'
import { writeWhole } from '../write-whole.ts'
import { makeProducts } from './make.ts'
import { pageCount } from './page-numbers.ts'
import { PRODUCTS } from './products.ts'

/**
 * Prints the PDFs that a site offers into its own folder, and lists them for its pages.
 *
 * @param site folder of the built site
 * @param slides none for a site without PDFs
 * @param withoutNotes true to leave out the teacher's guide
 * @throws {NoBrowserError} where there is no browser to print them
 */
export async function writeDownloads(site: string, slides: Slide[], withoutNotes = false): Promise<void> {
  const folder = join(site, DOWNLOADS_FOLDER)
  const list: Download[] = []
  if (slides.length > 0) {
    const browser = await openBrowser()
    try {
      const options = { paper: 'a4', clicks: false } as const
      const pdfs = PRODUCTS.filter(({ id, file }) => file.endsWith('.pdf') && !(withoutNotes && id === 'guide'))
      const written = await makeProducts(pdfs, { browser, site, title: slides[0]!.title, slides, options }, folder)
      for (const { product: { file, title }, content } of written)
        list.push({ file, title, bytes: content.length, pages: await pageCount(content) })
    }
    finally {
      await browser.close()
    }
  }
  await writeWhole(join(folder, DOWNLOADS_LIST), JSON.stringify(list))
}
