/** The worksheet of a lesson for a word processor: everything of the printed one, to be changed. */
import type { Document, FileChild } from 'docx'
import type { AskedQuestion, SheetDocument, Worksheet } from '../../../data/loader/worksheet.ts'
import type { MapPicture } from './map-picture.ts'
import type { WordText } from './word-file.ts'
import { HorizontalPositionAlign, HorizontalPositionRelativeFrom, ImageRun, Paragraph, TextRun, TextWrappingSide, TextWrappingType, VerticalPositionRelativeFrom } from 'docx'
import { sidesOf } from '../../../components/paper/sheet-room.ts'
import { VERDICT_WORDS } from '../../../components/stamp/verdict-words.ts'
import { periodOf } from '../../../components/thread/moment.ts'
import * as terms from '../../../components/words.ts'
import { formatDate } from '../../../data/loader/dates.ts'
import { blanks, boxes, heading, item, lines, paragraph, table, words } from './parts.ts'
import { widthOf, wordDocument } from './word-file.ts'

/** What stands on the sheet, of which lesson, and the deck's question where it has none of its own. */
export interface WorksheetText extends Omit<WordText, 'name' | 'children'> { sheet: Worksheet, lesson: string, question: string, map?: MapPicture }

/** The whole sheet. */
export function worksheetDocument({ sheet, lesson, question, map, ...file }: WorksheetText): Document {
  const width = widthOf(file.paper)
  // The questions for which the printed sheet has room.
  const { front, back } = sidesOf(sheet, question)
  const children = [
    heading(1, file.title),
    paragraph(terms.worksheetOfLesson(lesson), { small: true }),
    blanks([terms.handoutStudentName, terms.handoutStudentClass, terms.handoutDate], width),
    new Paragraph({ spacing: { before: 100, after: 100 }, children: [new TextRun({ text: sheet.question ?? question, italics: true, size: '12pt' })] }),
    paragraph(terms.handoutAnswerBefore, { keep: true }),
    ...lines(1, width),
    ...background(sheet, map),
    ...part(terms.worksheetBank, sheet.bank.map(({ name, plain }) => new Paragraph({ spacing: { after: 20 }, children: words(plain, { before: name, small: true }) }))),
    ...part(terms.worksheetQuizBefore, quiz(front.quiz, 1)),
    ...part(terms.worksheetActs, stamps(sheet, width)),
    ...part(terms.worksheetDocuments, sheet.documents.flatMap(document => documentParts(document, width))),
    ...part(terms.worksheetClaims, claims(sheet, width)),
    ...part(terms.worksheetQuizAfter, quiz(back.quiz, 2)),
    ...part(terms.worksheetAfter, [...lines(2, width), paragraph(terms.worksheetChanged, { keep: true }), ...lines(2, width)]),
  ]
  return wordDocument({ ...file, name: terms.worksheetName, children })
}

/** A heading and what stands under it, if anything does. */
function part(title: string, children: FileChild[]): FileChild[] {
  return children.length > 0 ? [heading(2, title), ...children] : []
}

/** The map stands at the right of what came before. */
function background({ background }: Worksheet, map?: MapPicture): FileChild[] {
  const picture = map ? [pictureOf(map)] : []
  const [first = '', ...more] = background
  return background.length > 0
    ? [heading(2, terms.worksheetBackground), new Paragraph({ children: [...picture, ...words(first)] }), ...more.map(text => paragraph(text))]
    : map ? [new Paragraph({ children: picture })] : []
}

function pictureOf({ png, width, height, words }: MapPicture): ImageRun {
  return new ImageRun({
    type: 'png',
    data: png,
    transformation: { width, height },
    // The library counts on from file to file.
    altText: { id: '1', name: terms.worksheetBackground, description: words },
    floating: {
      horizontalPosition: { relative: HorizontalPositionRelativeFrom.MARGIN, align: HorizontalPositionAlign.RIGHT },
      verticalPosition: { relative: VerticalPositionRelativeFrom.PARAGRAPH, offset: 0 },
      wrap: { type: TextWrappingType.SQUARE, side: TextWrappingSide.LEFT },
      margins: { left: 120000, right: 0, top: 0, bottom: 60000 },
    },
  })
}

/** Room for a stamp, in twentieths of a point: 11 mm. */
const STAMP = 620

function stamps({ acts }: Worksheet, width: number): FileChild[] {
  const widths = [0.22, 0.4, 0.22, 0.16].map(share => Math.round(width * share))
  const rows = acts.map(act => [[paragraph(terms.worksheetAct(act.number, periodOf(act, acts)), { small: true })], [paragraph(act.question)], [paragraph('')], [paragraph('')]])
  return rows.length > 0
    ? [paragraph(terms.worksheetActsFill, { keep: true }), table([terms.worksheetActWhen, terms.worksheetActAsks, terms.worksheetActAnswer, terms.handoutDate], rows, widths, STAMP)]
    : []
}

function documentParts({ number, date, from, to, passages, question }: SheetDocument, width: number): FileChild[] {
  const day = formatDate(passages[0]!.enclosed ?? date)
  return [
    heading(3, [terms.worksheetDocument(number), day, from ? `${from} ${terms.documentTo} ${to}` : terms.documentGuess].join(' · ')),
    ...passages.map(({ text, adapted, speaker }) => new Paragraph({ keepNext: true, children: words(adapted ? text : `“${text}”`, { before: speaker && `${speaker}:`, typed: !adapted }) })),
    new Paragraph({ keepNext: true, children: [new TextRun({ text: question, bold: true })] }),
    ...lines(1, width),
  ]
}

function quiz(questions: AskedQuestion[], list: number): Paragraph[] {
  return questions.flatMap(({ question, options }) => [item(question, list), boxes(options)])
}

function claims({ claims }: Worksheet, width: number): FileChild[] {
  const widths = [0.32, 0.32, 0.36].map(share => Math.round(width * share))
  const rows = claims.map(({ claim }) => [[paragraph(claim)], Object.values(VERDICT_WORDS).map(verdict => boxes([verdict])), [paragraph('')]])
  return rows.length > 0 ? [table([terms.handoutClaim, terms.handoutMyVerdict, terms.worksheetBecause], rows, widths)] : []
}
