/** The PDFs that the built site offers, each read once. */
import { loadSlides } from '../../../data/loader/check-slides.ts'
import { formatCitations } from '../../../data/loader/citations.ts'
import { slidesIn } from '../../../data/loader/lesson-pages.ts'
import { lessonPaths } from '../../../data/loader/lessons.ts'
import { loadLesson } from '../../../data/loader/load.ts'
import { readPdf } from '../../pdf.ts'
import { plain } from '../../text.ts'

export const lesson = loadLesson('.')
export const deck = await loadSlides('.', lesson)
export const paths = lessonPaths('.', lesson, deck)
/** The site offers the papers of its first lesson. */
export const path = paths[0]!
/** Its slides, as it numbers them. */
export const slides = slidesIn(path, deck)
export const citations = Object.values(formatCitations(lesson))

export const slidesPdf = await readPdf('dist/paper/slides.pdf')
export const handout = await readPdf('dist/paper/handout.pdf')
export const documentsPdf = await readPdf('dist/paper/documents.pdf')
export const guide = await readPdf('dist/paper/teacher-guide.pdf')
export const key = await readPdf('dist/paper/key.pdf')

/** All text of a paper, page after page. */
export const textOf = ({ pages }: typeof handout): string => pages.map(({ text }) => text).join('')

/** Words of citeproc's HTML, which writes an ampersand as a number. */
export const words = (html: string): string => plain(html.replaceAll(/<[^>]+>/g, '').replaceAll(/&#\d+;/g, ''))
