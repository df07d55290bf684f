import type { Browser } from 'playwright'
import type { Download } from '../../components/downloads.ts'
import type { Slide } from '../../data/loader/check-slides.ts'
import { join } from 'node:path'
import { DOWNLOADS_FOLDER } from '../../components/downloads.ts'
import { makeProducts } from './make.ts'
import { pageCount } from './page-numbers.ts'
import { PRODUCTS } from './products.ts'

/**
 * Prints the PDFs that a site offers into its own folder.
 *
 * @param site folder of the built site
 * @param withoutNotes true to leave out the teacher's guide
 * @returns what a page can say of them
 */
export async function writeDownloads(browser: Browser, site: string, slides: Slide[], withoutNotes: boolean): Promise<Download[]> {
  const options = { paper: 'a4', clicks: false } as const
  const pdfs = PRODUCTS.filter(({ id, file }) => file.endsWith('.pdf') && !(withoutNotes && id === 'guide'))
  const written = await makeProducts(pdfs, { browser, site, title: slides[0]!.title, slides, options }, join(site, DOWNLOADS_FOLDER))
  return Promise.all(written.map(async ({ product: { file, title }, content }) =>
    ({ file, title, bytes: content.length, pages: await pageCount(content) })))
}
