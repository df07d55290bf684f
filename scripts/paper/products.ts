/** The files that `npm run export` writes. */
import type { Browser } from 'playwright'
import type { Slide } from '../../data/loader/check-slides.ts'
import type { LessonPath } from '../../data/loader/lesson-pages.ts'
import type { PrintOptions } from './print.ts'
import process from 'node:process'
import { formatCitations, formatCites } from '../../data/loader/citations.ts'
import { loadLesson } from '../../data/loader/load.ts'
import { citesOf } from '../../data/loader/markup/citations.ts'
import { typeset } from '../../data/loader/typeset.ts'
import { hasWorksheet } from '../../data/loader/worksheet.ts'
import { makeDocuments, makeWorksheet } from './docx/make.ts'
import { noteText } from './note-text.ts'
import { powerPoint } from './powerpoint.ts'
import { printPaper, printSlides } from './print.ts'
import { quizAsCsv } from './quiz-csv.ts'
import { quizAsGift } from './quiz-gift.ts'

/** What a file is made from. */
export interface Source {
  browser: Browser
  /** Folder of the built site. */
  site: string
  /** The deck's title. */
  title: string
  slides: Slide[]
  /** The lesson that has them. */
  path: LessonPath
  options: PrintOptions
}

/** A file: the name of `--only`, its own name, what a reader calls it, and how it is made. */
export interface Product {
  id: string
  file: string
  title: string
  /** True where it has notes or answers. */
  forTeachers: boolean
  /** The lessons that have such a file; without it every one. */
  isFor?: (path: LessonPath) => boolean
  /** True where it is the same for every lesson. */
  once?: boolean
  /** The list without which there is no such file. */
  needs?: 'quiz'
  make: (source: Source) => Promise<Uint8Array>
}

const numbers = ({ slides, options }: Source) => options.range ?? slides.map(({ number }) => number)

const paper = (route: string): Product['make'] => ({ browser, site, options }) => printPaper(browser, site, route, options)

/** In the order in which they are made. */
export const PRODUCTS: Product[] = [
  {
    id: 'slides',
    file: 'slides.pdf',
    title: 'Slides',
    forTeachers: false,
    make: source => printSlides(source.browser, source.site, source.options, numbers(source).length),
  },
  {
    id: 'handout',
    file: 'handout.pdf',
    title: 'Student handout',
    forTeachers: false,
    make: paper('handout'),
  },
  {
    id: 'worksheet',
    file: 'worksheet.pdf',
    title: 'Worksheet, one sheet',
    forTeachers: false,
    isFor: hasWorksheet,
    make: paper('worksheet'),
  },
  {
    id: 'documents',
    file: 'documents.pdf',
    title: 'The documents, in their own words and adapted',
    forTeachers: false,
    make: paper('documents'),
  },
  {
    id: 'worksheet-docx',
    file: 'worksheet.docx',
    title: 'Worksheet, to be edited',
    forTeachers: false,
    isFor: hasWorksheet,
    make: makeWorksheet,
  },
  {
    id: 'documents-docx',
    file: 'documents.docx',
    title: 'The documents, to be edited',
    forTeachers: false,
    make: makeDocuments,
  },
  {
    id: 'guide',
    file: 'teacher-guide.pdf',
    title: 'Teacher’s guide',
    forTeachers: true,
    make: paper('teacher-guide'),
  },
  {
    id: 'key',
    file: 'key.pdf',
    title: 'Key: every answer',
    forTeachers: true,
    make: paper('key'),
  },
  {
    id: 'powerpoint',
    file: 'slides.pptx',
    title: 'Slides for PowerPoint',
    forTeachers: true,
    make: (source) => {
      const lesson = loadLesson(process.cwd())
      const citations = { ...formatCitations(lesson), ...formatCites(lesson, source.slides.flatMap(slide => citesOf(slide.notes))) }
      const notes = source.slides.map(slide => noteText(slide, source.path.slides[slide.name]!, citations))
      const [cover] = source.slides
      return powerPoint(source.browser, source.site, source.options.page, typeset({ title: source.title, subject: cover!.summary }), notes, numbers(source))
    },
  },
  {
    id: 'gift',
    file: 'quiz.gift.txt',
    title: 'Quiz with its answers, for Moodle',
    forTeachers: true,
    once: true,
    needs: 'quiz',
    make: async ({ title }) => Buffer.from(quizAsGift(typeset(title), ...quizAndSources())),
  },
  {
    id: 'csv',
    file: 'quiz.csv',
    title: 'Quiz with its answers, for spreadsheets',
    forTeachers: true,
    once: true,
    needs: 'quiz',
    make: async () => Buffer.from(quizAsCsv(...quizAndSources())),
  },
]

function quizAndSources() {
  const lesson = loadLesson(process.cwd())
  return [typeset(lesson.quiz), formatCitations(lesson)] as const
}
