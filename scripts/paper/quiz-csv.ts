/** The quiz as a table for spreadsheets, and for the tools that take their questions from one. */
import type { Note } from '../../data/loader/citations.ts'
import type { QuizQuestion } from '../../data/loader/schema.ts'
import { stringify } from 'csv-stringify/sync'
import * as words from '../../components/words.ts'
import { LETTERS } from '../../components/quiz/quiz.ts'
import { sourceText } from './note-text.ts'

/**
 * A row for each question, below the names of the columns. Every text stands in quotation marks, because the library sees no line's end in
 * the middle of one but its own; none that begins with "=" is taken for a formula, and the mark at the beginning tells Excel that it is UTF-8.
 */
export function quizAsCsv(quiz: QuizQuestion[], citations: Record<string, Pick<Note, 'note'>>): string {
  const head = [words.quizColumnPlace, words.quizColumnQuestion, ...LETTERS, words.quizColumnRight, words.quizColumnWhy, ...LETTERS.map(words.quizColumnMistake), words.quizColumnSources]
  const rows = quiz.map(({ at, question, options, why, sources }) => [
    words.QUIZ_PLACES[at],
    question,
    ...LETTERS.map((_, index) => options[index]?.text),
    LETTERS[options.findIndex(({ right }) => right)],
    why,
    ...LETTERS.map((_, index) => options[index]?.mistake),
    sources.map(key => sourceText(key, citations)).join('; '),
  ])
  return stringify([head, ...rows], { bom: true, record_delimiter: 'windows', quoted_string: true, escape_formulas: true })
}
