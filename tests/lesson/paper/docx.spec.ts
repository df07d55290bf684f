/** The lessons' documents and worksheets for word processors: every word is there, no answer, and few pages. */
import { layoutDocument } from 'docx/layout'
import { expect, test } from 'playwright/test'
import { documentsOf, sheetsOfDocuments } from '../../../components/paper/document-sheets.ts'
import { slidesIn } from '../../../data/loader/lesson-pages.ts'
import { hasWorksheet, worksheetOf } from '../../../data/loader/worksheet.ts'
import { documentsDocument } from '../../../scripts/paper/docx/documents.ts'
import { wordFile } from '../../../scripts/paper/docx/word-file.ts'
import { worksheetDocument } from '../../../scripts/paper/docx/worksheet.ts'
import { readDocx } from '../../docx.ts'
import { plain } from '../../text.ts'
import { deck, lesson, paths } from './papers.ts'

const asked = lesson.documents.map(({ questions, ...source }) => ({ ...source, questions: questions.map(({ question }) => question) }))
const SECRET = [
  ...lesson.documents.flatMap(({ questions }) => questions.map(({ answer }) => answer)),
  ...lesson.claims.map(({ ruling }) => ruling),
  ...lesson.quiz.map(({ why }) => why),
  ...lesson.quiz.flatMap(({ options }) => options.flatMap(({ mistake }) => mistake ?? [])),
].map(plain)

for (const path of paths) {
  const documents = documentsOf(path, slidesIn(path, deck), asked, lesson.terms)
  const sheet = worksheetOf(path, deck, lesson)

  for (const paper of ['a4', 'letter'] as const) {
    const file = { title: 'Stalin’s Five Answers', language: 'en-GB', paper }

    test(`documents.docx of the lesson ${path.id} on ${paper} has every passage in both kinds of words, two a page`, async () => {
      const document = documentsDocument(documents, file)
      const { paragraphs, tables } = await readDocx(await wordFile(document))
      const text = plain(paragraphs.map(({ text }) => text).join(''))
      for (const { id } of documents) {
        const { excerpts, questions } = lesson.documents.find(source => source.id === id)!
        for (const words of [...excerpts.flatMap(({ text, translation, adapted }) => [translation ?? text, adapted!]), ...questions.map(({ question }) => question)])
          expect(text, `${id}: ${words}`).toContain(plain(words))
      }
      expect(tables.map(({ heads }) => heads)).toEqual(documents.map(() => 1))
      expect(SECRET.filter(words => text.includes(words))).toEqual([])
      // As Word would lay it out.
      expect(layoutDocument(document)).toMatchObject({ pages: { length: sheetsOfDocuments(documents).length } })
    })

    test(`worksheet.docx of the lesson ${path.id} on ${paper} has the whole sheet on two pages, and no answer`, async () => {
      test.skip(!hasWorksheet(path), 'the deck as a whole has no worksheet')
      const document = worksheetDocument({ ...file, sheet, lesson: path.name, question: 'Who?' })
      const { paragraphs } = await readDocx(await wordFile(document))
      const text = plain(paragraphs.map(({ text }) => text).join(''))
      const words = [...sheet.background, ...sheet.bank.map(({ plain }) => plain), ...sheet.documents.flatMap(({ passages, question }) => [...passages.map(({ text }) => text), question]), ...sheet.claims.map(({ claim }) => claim)]
      expect(words.filter(each => !text.includes(plain(each)))).toEqual([])
      expect(SECRET.filter(words => text.includes(words))).toEqual([])
      expect(layoutDocument(document, { guess: true })).toMatchObject({ pages: { length: 2 } })
    })
  }
}
