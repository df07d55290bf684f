/** The PDFs that the built site offers, each read once. */
import { loadSlides } from '../../../data/loader/check-slides.ts'
import { formatCitations } from '../../../data/loader/citations.ts'
import { slidesIn } from '../../../data/loader/lesson-pages.ts'
import { lessonPaths } from '../../../data/loader/lessons.ts'
import { loadLesson } from '../../../data/loader/load.ts'
import { readPdf } from '../../pdf.ts'
import { plain } from '../../text.ts'

export const lesson = loadLesson('.')
const deck = await loadSlides('.', lesson)
/** The site offers the papers of its first lesson. */
export const path = lessonPaths('.', lesson, deck)[0]!
/** Its slides, as it numbers them. */
export const slides = slidesIn(path, deck)
export const citations = Object.values(formatCitations(lesson))

export const slidesPdf = await readPdf('dist/paper/slides.pdf')
export const handout = await readPdf('dist/paper/handout.pdf')
export const worksheet = await readPdf('dist/paper/worksheet.pdf')
export const guide = await readPdf('dist/paper/teacher-guide.pdf')

/** All text of a paper, page after page. */
export const textOf = ({ pages }: typeof handout): string => pages.map(({ text }) => text).join('')

/** Words of citeproc's HTML, which writes an ampersand as a number. */
export const words = (html: string): string => plain(html.replaceAll(/<[^>]+>/g, '').replaceAll(/&#\d+;/g, ''))
