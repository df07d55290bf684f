import type { Browser } from 'playwright'
import type { Download } from '../../components/site/downloads.ts'
import type { LessonPath } from '../../data/loader/lesson-pages.ts'
import type { Slide } from '../../data/loader/check-slides.ts'
import type { Product } from './products.ts'
import { join } from 'node:path'
import { slidesIn } from '../../data/loader/lesson-pages.ts'
import { DOWNLOADS_FOLDER } from '../../components/site/downloads.ts'
import { makeProducts } from './make.ts'
import { pageCount } from './page-numbers.ts'
import { PRODUCTS } from './products.ts'

/** The files that a site offers. */
export function offered(withoutNotes: boolean): Product[] {
  return PRODUCTS.filter(({ file, forTeachers }) => file.endsWith('.pdf') && !(withoutNotes && forTeachers))
}

/**
 * Prints the PDFs that a site offers into its own folder.
 *
 * @param site folder of the built site
 * @param path the first lesson, whose papers they are
 * @param withoutNotes true to leave out the teacher's guide
 * @param onStart called before each file
 * @returns what a page can say of them
 */
export async function writeDownloads(browser: Browser, site: string, slides: Slide[], path: LessonPath, withoutNotes: boolean, onStart: (file: string) => void): Promise<Download[]> {
  const options = { paper: 'a4', page: '', clicks: false } as const
  const written = await makeProducts(offered(withoutNotes), { browser, site, title: slides[0]!.title, slides: slidesIn(path, slides), path, options }, join(site, DOWNLOADS_FOLDER), ({ file }) => onStart(file))
  return Promise.all(written.map(async ({ product: { file, title }, content }) =>
    ({ file, title, bytes: content.length, pages: await pageCount(content) })))
}
