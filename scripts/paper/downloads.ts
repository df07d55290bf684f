import type { Browser } from 'playwright'
import type { Download } from '../../components/site/downloads.ts'
import type { LessonPath } from '../../data/loader/lesson-pages.ts'
import type { Slide } from '../../data/loader/check-slides.ts'
import type { PrintOptions } from './print.ts'
import type { Product } from './products.ts'
import { join } from 'node:path'
import { slidesIn } from '../../data/loader/lesson-pages.ts'
import { DOWNLOADS_FOLDER } from '../../components/site/downloads.ts'
import { makeProducts } from './make.ts'
import { pageCount } from './page-numbers.ts'
import { PRODUCTS } from './products.ts'

/** The papers of a lesson that a site offers, to read and to change: none with notes or answers in a students' edition. */
export function offered(forTeachers: boolean, path: LessonPath): Product[] {
  return PRODUCTS.filter(product => /\.(?:pdf|docx)$/.test(product.file) && (forTeachers || !product.forTeachers) && product.isFor?.(path) !== false)
}

/**
 * Makes the papers that a site offers, in its own folder.
 *
 * @param site folder of the built site
 * @param path the first lesson, whose papers they are
 * @param forTeachers true for those with notes and answers as well
 * @param onStart called before each file
 * @returns what a page can say of them
 */
export async function writeDownloads(browser: Browser, site: string, slides: Slide[], path: LessonPath, forTeachers: boolean, onStart: (file: string) => void): Promise<Download[]> {
  const options = { paper: 'a4', page: '', with: [], clicks: false } satisfies PrintOptions
  const written = await makeProducts(offered(forTeachers, path), { browser, site, title: slides[0]!.title, slides: slidesIn(path, slides), path, options }, join(site, DOWNLOADS_FOLDER), ({ file }) => onStart(file))
  return Promise.all(written.map(async ({ product: { file, title }, content }) =>
    ({ file, title, bytes: content.length, pages: file.endsWith('.pdf') ? await pageCount(content) : undefined })))
}
