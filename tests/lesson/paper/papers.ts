/** The PDFs that the built site offers, each read once, and others of its papers, printed for a test. */
import type { PrintOptions } from '../../../scripts/paper/print.ts'
import type { Pdf } from '../../pdf.ts'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PARTS } from '../../../components/paper/options.ts'
import { loadSlides } from '../../../data/loader/check-slides.ts'
import { formatCitations } from '../../../data/loader/citations.ts'
import { slidesIn } from '../../../data/loader/lesson-pages.ts'
import { lessonPaths } from '../../../data/loader/lessons.ts'
import { loadLesson } from '../../../data/loader/load.ts'
import { openBrowser } from '../../../scripts/lib/open-site.ts'
import { printPaper } from '../../../scripts/paper/print.ts'
import { readPdf } from '../../pdf.ts'
import { plain } from '../../text.ts'

export const lesson = loadLesson('.')
export const deck = await loadSlides('.', lesson)
export const paths = lessonPaths('.', lesson, deck)
/** The site offers the papers of its first lesson. */
export const path = paths[0]!
/** Its slides, as it numbers them. */
export const slides = slidesIn(path, deck)
/** The slides of another lesson, as it numbers them. */
export const slidesOf = (other: typeof path) => slidesIn(other, deck)
export const citations = Object.values(formatCitations(lesson))

export const slidesPdf = await readPdf('dist/paper/slides.pdf')
export const handout = await readPdf('dist/paper/handout.pdf')
export const documentsPdf = await readPdf('dist/paper/documents.pdf')
export const worksheet = await readPdf('dist/paper/worksheet.pdf')
export const guide = await readPdf('dist/paper/teacher-guide.pdf')
export const key = await readPdf('dist/paper/key.pdf')

/** Prints a paper of the built site, as `npm run export` does. */
export async function printed(route: string, options: Partial<PrintOptions> = {}): Promise<Pdf> {
  const folder = mkdtempSync(join(tmpdir(), 'deck-printed-'))
  const browser = await openBrowser()
  try {
    const file = join(folder, `${route}.pdf`)
    writeFileSync(file, await printPaper(browser, 'dist', route, { paper: 'a4', page: '', with: [], clicks: false, ...options }))
    return await readPdf(file)
  }
  finally {
    await browser.close()
    rmSync(folder, { recursive: true })
  }
}

let long: Promise<Pdf> | undefined
/** The handout with every part that it can have. */
export const longHandout = (): Promise<Pdf> => long ??= printed('handout', { with: [...PARTS] })

/** All text of a paper, page after page. */
export const textOf = ({ pages }: typeof handout): string => pages.map(({ text }) => text).join('')

/** Words of citeproc's HTML, which writes an ampersand as a number. */
export const words = (html: string): string => plain(html.replaceAll(/<[^>]+>/g, '').replaceAll(/&#\d+;/g, ''))
