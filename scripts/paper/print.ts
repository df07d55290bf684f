/** Prints the pages of a built site: the slides, and the papers with their tables of contents. */
import type { Browser, Page } from 'playwright'
import type { Paper, PaperPart } from '../../components/paper/options.ts'
import { PAPERS } from '../../components/paper/options.ts'
import { openSite } from '../lib/open-site.ts'
import { CommandError } from '../lib/fault.ts'
import { pageNumbers } from './page-numbers.ts'
import { finishedPdf } from './tagged-pdf.ts'

/** What to print, and how. */
export interface PrintOptions {
  paper: Paper
  /** Folder of the lesson's page in the site, with a slash at its end; empty for the site's first page. */
  page: string
  /** Numbers of the slides; none for all. */
  range?: number[]
  /** Parts of the handout and the guide that are asked for. */
  with: PaperPart[]
  /** One page a click instead of one a slide; for the slides only. */
  clicks: boolean
}

/** Millimetres in a CSS pixel. */
const MM = 25.4 / 96

const PDF = { tagged: true, outline: true, preferCSSPageSize: true, printBackground: true } as const

/**
 * Opens every slide, or those of a range, one under the other.
 *
 * @param count how many slides are expected
 */
export async function openSlides(browser: Browser, site: string, { page: lesson, range, clicks }: Pick<PrintOptions, 'page' | 'range' | 'clicks'>, count: number): Promise<Page> {
  const page = await openSite(browser, site, `/${lesson}?print=${clicks ? 'clicks' : 'true'}#/paper${range ? `?range=${range.join()}` : ''}`)
  await page.waitForFunction(count => new Set([...document.querySelectorAll('.print-slide-container:has(h1)')].map(({ id }) => id.slice(0, 3))).size === count, count)
  await settled(page)
  return page
}

/** The slides as a PDF, a page of the slide's own size for each. */
export async function printSlides(browser: Browser, site: string, options: PrintOptions, count: number): Promise<Uint8Array> {
  const page = await openSlides(browser, site, options, count)
  const pdf = await finishedPdf(await page.pdf(PDF))
  await page.close()
  return pdf
}

/**
 * A page of paper as a PDF. It is printed twice: the first print tells on which pages the chapters
 * begin, the second has the numbers in its table of contents.
 *
 * @param route such as `handout`: see setup/routes.ts
 * @throws {CommandError} where a slide's text does not fit on its sheet
 */
export async function printPaper(browser: Browser, site: string, route: string, { page: lesson, paper, range, with: parts }: PrintOptions): Promise<Uint8Array> {
  const query = new URLSearchParams({ paper, ...range && { range: range.join() }, ...parts.length > 0 && { with: parts.join() } })
  const page = await openSite(browser, site, `/${lesson}#/${route}?${query}`)
  await page.waitForFunction(() => {
    return document.querySelector('.paper') && [...document.querySelectorAll('.picture')].every(picture => picture.querySelector('h1'))
  })
  await settled(page)
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: Math.floor(PAPERS[paper].width / MM), height: 900 })
  const full = await page.evaluate(() => [...document.querySelectorAll('.sheet')]
    .filter(sheet => [sheet, ...sheet.querySelectorAll('article')].some(box => box.scrollHeight > box.clientHeight + 1))
    .map(sheet => [...sheet.querySelectorAll('h1, h2, h3')].at(-1)?.textContent?.trim()))
  if (full.length > 0)
    throw new CommandError(`${route}: expected the text of "${full[0]}" to fit on its sheet; shorten the summary, the excerpt or the questions.`)
  // A link in a picture would be one that no reader of the tags finds.
  await page.evaluate(() => document.querySelectorAll('.canvas a').forEach(link => link.removeAttribute('href')))
  const numbers = await pageNumbers(await page.pdf({ ...PDF, outline: false, tagged: false }))
  await page.evaluate((numbers) => {
    for (const place of document.querySelectorAll<HTMLElement>('[data-page-of]'))
      place.textContent = String(numbers[place.dataset.pageOf ?? ''] ?? '')
  }, numbers)
  const pdf = await finishedPdf(await page.pdf(PDF))
  await page.close()
  return pdf
}

/** A font that has not come would be measured and printed as another one; pictures of slides read their words a frame after them. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await Promise.all([...document.fonts].map(font => font.load()))
    await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  })
}
