/** The documents of a lesson for a word processor: their own words and the adapted ones in a table each, and their questions. */
import type { Document, FileChild, Table } from 'docx'
import type { PaperDocument, Passage } from '../../../components/paper/document-sheets.ts'
import type { WordText } from './word-file.ts'
import { Paragraph, TextRun } from 'docx'
import { hasRoom, hostOf, sheetsOfDocuments } from '../../../components/paper/document-sheets.ts'
import * as terms from '../../../components/words.ts'
import { heading, item, lines, link, paragraph, table, words } from './parts.ts'
import { widthOf, wordDocument } from './word-file.ts'

/** All of them, two a page as on the printed paper. */
export function documentsDocument(documents: PaperDocument[], file: Omit<WordText, 'name' | 'children'>): Document {
  const width = widthOf(file.paper)
  const [first] = documents
  const children = [
    heading(1, file.title),
    paragraph(first ? `${terms.documentsIntro} ${terms.documentsCite(first.number, first.date)}` : terms.documentsIntro),
    ...sheetsOfDocuments(documents).flatMap((sheet, page) => sheet.flatMap((document, place) =>
      documentParts(document, width, file.language, page > 0 && place === 0, sheet.length === 1))),
  ]
  return wordDocument({ ...file, name: terms.documentsName, children })
}

function documentParts(document: PaperDocument, width: number, language: string, newPage: boolean, alone: boolean): FileChild[] {
  return [
    heading(2, terms.documentCited(document.number, document.date), newPage),
    headOf(document),
    passagesOf(document.passages, width, new Intl.DisplayNames(language, { type: 'language' })),
    new Paragraph({ spacing: { before: 80 }, children: document.glosses.flatMap(({ word, meaning }) => words(`${meaning}. `, { before: `${word}:`, small: true })) }),
    ...document.questions.flatMap(question => [item(question, document.number), ...lines(!alone ? 1 : hasRoom(document) ? 5 : 2, width, 400)]),
  ]
}

function headOf({ from, to, kind, published, url }: PaperDocument): Paragraph {
  return new Paragraph({
    keepNext: true,
    children: [
      new TextRun({ text: from ? `${from} ${terms.documentTo} ${to}. ` : `${terms.documentGuess} `, bold: true }),
      ...kind ? [new TextRun(`${kind}. `)] : [],
      ...published ? words(`${published}. `, { small: true }) : [],
      ...url ? [link(hostOf(url), url)] : [],
    ],
  })
}

function passagesOf(passages: Passage[], width: number, languages: Intl.DisplayNames): Table {
  const own = Math.round(width * 0.53)
  return table([terms.documentsOriginal, terms.documentsAdapted], passages.map(({ speaker, original, language, adapted }) => [
    [
      ...speaker ? [new Paragraph({ children: [new TextRun({ text: `${speaker}:`, italics: true })] })] : [],
      new Paragraph({ children: words(original, { typed: true }) }),
      ...language ? [new Paragraph({ children: [new TextRun({ text: terms.documentTranslated(languages.of(language)!), italics: true })] })] : [],
    ],
    [paragraph(adapted ?? '')],
  ]), [own, width - own])
}
