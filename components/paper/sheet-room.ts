/**
 * What stands on which side of a worksheet. Nothing can be measured before it is drawn, so heights are reckoned from the
 * number of letters, in millimetres of A4, and rather too high than too low: lines to write on take what is left.
 */
import type { AskedQuestion, SheetDocument, Worksheet } from '../../data/loader/worksheet.ts'
import { textWidth } from '../timeline/measure.ts'
import * as words from '../words.ts'

/** The sides of a sheet: documents and questions of the quiz in the order in which they stand there. */
export interface SheetSides { front: { documents: SheetDocument[], quiz: AskedQuestion[] }, back: { documents: SheetDocument[], quiz: AskedQuestion[] } }

/** The height of a side, and of what is on it: see worksheet.css. */
const SIDE = 268
const GAP = 4.5
const HEADING = 8
const LINE = 4.45
const RULED = 7.6
/** Between a row and the next. */
const PADDING = 3.4
const HEAD = 13
/** The map, and what stands beside it, is as high as this at least. */
const MAP = 84
const STAMP = 25

/** Letters in a line: over the whole width in the larger type of the question, left of the gutter and right of it, of a column of the bank, over all stamps. */
const LETTERS = { question: 72, wide: 66, side: 31, bank: 30, stamps: 84 }
/** Points to a millimetre, and the width of one of two columns behind the box. */
const POINT = 72 / 25.4
const HALF = 80

const linesOf = (text: string, letters: number) => Math.ceil(text.length / letters)
const sum = (heights: number[]) => heights.reduce((total, height) => total + height, 0)

/** A row of two columns: text on the left, and on the right what is asked, with `ruled` lines to write on. */
function rowHeight(left: number, asked: string, ruled: number): number {
  return PADDING + Math.max(left, linesOf(asked, LETTERS.side) * LINE + ruled * RULED)
}

function documentHeight({ from = '', to = '', passages, question }: SheetDocument): number {
  const heading = linesOf(`${from} ${to}`, 58) * LINE + 1.4
  return rowHeight(heading + sum(passages.map(({ text, speaker = '' }) => linesOf(`${speaker} ${text}`, LETTERS.wide) * LINE)), question, 2)
}

function claimHeight({ claim }: Worksheet['claims'][number]): number {
  return rowHeight((linesOf(claim, LETTERS.wide) + 1) * LINE + 2, words.worksheetBecause, 1)
}

function quizHeight({ question, options }: AskedQuestion): number {
  return (linesOf(question, 48) + sum(options.map(option => Math.ceil(textWidth(option, 10.6) / POINT / HALF)))) * LINE + 2
}

/** The questions stand in rows of two. */
function quizRows(quiz: AskedQuestion[]): number {
  return sum(quiz.map(quizHeight).map((height, index, all) => index % 2 === 1 ? 0 : Math.max(height, all[index + 1] ?? 0)))
}

const part = (height: number) => height === 0 ? 0 : GAP + HEADING + height

function frontHeight({ background, bank, acts, question = '' }: Worksheet, centralQuestion: string): number {
  const words = sum(bank.map(({ name, plain }) => linesOf(`${name} ${plain}`, LETTERS.bank) * LINE + 1)) / 2 + LINE
  const before = sum(background.map(text => linesOf(text, LETTERS.wide) * LINE + 1))
  const stamps = acts.length > 0 ? Math.max(...acts.map(({ question }) => linesOf(question, LETTERS.stamps / acts.length))) * LINE + STAMP : 0
  return HEAD + GAP + linesOf(question || centralQuestion, LETTERS.question) * 6.4 + 3 + LINE + 2 * RULED
    + GAP + Math.max(MAP, HEADING + before + (bank.length > 0 ? HEADING + words : 0)) + part(stamps)
}

/** My own answer, and the document behind it. */
const EXIT = GAP + HEADING + 3 * RULED + LINE + 4

/** As many as have room in `room`, from the first on. */
function quizIn(quiz: AskedQuestion[], room: number): AskedQuestion[] {
  return quiz.slice(0, quiz.findLastIndex((_, index) => part(quizRows(quiz.slice(0, index + 1))) <= room) + 1)
}

/**
 * Documents stand on the back with all that follows; the first of them stand on the front where the back has no room. What is
 * then left of the front is for questions that come before the lesson, and of the back for those that come after it.
 */
export function sidesOf(sheet: Worksheet, centralQuestion: string): SheetSides {
  const heights = sheet.documents.map(documentHeight)
  const below = part(sum(sheet.claims.map(claimHeight))) + EXIT
  const backHeight = (from: number) => part(sum(heights.slice(from))) - GAP + below
  const all = sheet.documents.map((_, index) => index)
  const split = all.find(from => backHeight(from) <= SIDE) ?? sheet.documents.length
  const frontLeft = SIDE - frontHeight(sheet, centralQuestion) - part(sum(heights.slice(0, split)))
  return {
    front: { documents: sheet.documents.slice(0, split), quiz: quizIn(sheet.quiz.filter(({ at }) => at === 'start'), frontLeft) },
    back: { documents: sheet.documents.slice(split), quiz: quizIn(sheet.quiz.filter(({ at }) => at === 'end'), SIDE - backHeight(split)) },
  }
}
