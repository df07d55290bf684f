/** The PDFs that the built site offers, each read once and only where it is asked for, and others of its papers, printed for a test. */
import type { PrintOptions } from '../../../scripts/paper/print.ts'
import type { Pdf } from '../../pdf.ts'
import { formatCitations } from '../../../data/loader/citations.ts'
import { slidesIn } from '../../../data/loader/lesson-pages.ts'
import { openBrowser } from '../../../scripts/lib/open-site.ts'
import { printPaper } from '../../../scripts/paper/print.ts'
import { readPdf } from '../../pdf.ts'
import { plain } from '../../text.ts'
import { slides as deck, lesson, paths } from '../deck.ts'

export { deck, lesson, paths }
/** The site offers the papers of its first lesson. */
export const path = paths[0]!
/** Its slides, as it numbers them. */
export const slides = slidesIn(path, deck)
/** The slides of another lesson, as it numbers them. */
export const slidesOf = (other: typeof path) => slidesIn(other, deck)

/** Does its work when it is first asked for. */
export function once<T>(work: () => T): () => T {
  let done: { result: T } | undefined
  return () => (done ??= { result: work() }).result
}

const offered = (file: string) => once(() => readPdf(`dist/paper/${file}`))
export const readSlides = offered('slides.pdf')
export const readHandout = offered('handout.pdf')
export const readDocuments = offered('documents.pdf')
export const readWorksheet = offered('worksheet.pdf')
export const readGuide = offered('teacher-guide.pdf')
export const readKey = offered('key.pdf')

/** Every source as it is cited. */
export const citations = once(() => Object.values(formatCitations(lesson)))

/** One browser for all that is printed; it ends with the process of the tests. */
export const printer = once(openBrowser)

/** Prints a paper of the built site, as `npm run export` does. */
export async function printed(route: string, options: Partial<PrintOptions> = {}): Promise<Pdf> {
  return readPdf(await printPaper(await printer(), 'dist', route, { paper: 'a4', page: '', with: [], clicks: false, ...options }))
}

/** All text of a paper, page after page. */
export const textOf = ({ pages }: Pdf): string => pages.map(({ text }) => text).join('')

/** Words of citeproc's HTML, which writes an ampersand as a number. */
export const words = (html: string): string => plain(html.replaceAll(/<[^>]+>/g, '').replaceAll(/&#\d+;/g, ''))
