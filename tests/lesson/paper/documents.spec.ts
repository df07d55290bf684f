/** The documents on paper: all of the lesson's, in both kinds of words, two a page, with everything to ask and nothing to give away. */
import { expect, test } from 'playwright/test'
import { documentsOf, sheetsOfDocuments } from '../../../components/paper/document-sheets.ts'
import { lessonFolder, slidesIn } from '../../../data/loader/lesson-pages.ts'
import { openBrowser } from '../../../scripts/lib/open-site.ts'
import { pageCount } from '../../../scripts/paper/page-numbers.ts'
import { printPaper } from '../../../scripts/paper/print.ts'
import { plain } from '../../text.ts'
import { deck, documentsPdf, lesson, path, paths, slides, textOf } from './papers.ts'
import { expectHeadsAndFeet } from './sheets.ts'

const asked = lesson.documents.map(({ questions, ...source }) => ({ ...source, questions: questions.map(({ question }) => question) }))
const documents = documentsOf(path, slides, asked, lesson.terms)
const sheets = sheetsOfDocuments(documents)

test('every document that a slide shows is there once, two a page, under its number', () => {
  expect(documents.map(({ id }) => id)).toEqual([...new Set(slides.flatMap(({ document }) => document ?? []))])
  expect(documentsPdf.pages).toHaveLength(Math.ceil(documents.length / 2))
  expect(documentsPdf.outline.filter(({ depth }) => depth === 2).map(({ title, page }) => ({ title, page }))).toEqual(
    sheets.flatMap((sheet, index) => sheet.map(({ number, date }) => ({ title: `Document ${number}, ${date}`, page: index + 1 }))),
  )
  expectHeadsAndFeet(documentsPdf)
})

test('a passage stands there in its own words and in plain ones, word for word, on one page with its questions', () => {
  sheets.forEach((sheet, index) => {
    const { text } = documentsPdf.pages[index]!
    for (const { id } of sheet) {
      const { excerpts, questions } = lesson.documents.find(source => source.id === id)!
      for (const words of [...excerpts.flatMap(({ text, translation, adapted }) => [translation ?? text, adapted!]), ...questions.map(({ question }) => question)])
        expect(text, `${id}: ${words}`).toContain(plain(words))
    }
    expect(text.split(plain('Adapted: plain words, nothing added'))).toHaveLength(sheet.length + 1)
  })
})

test('no answer is there, and not who wrote where the class is to guess', () => {
  const text = textOf(documentsPdf)
  for (const { answer } of lesson.documents.flatMap(({ questions }) => questions))
    expect(text.includes(plain(answer)), answer).toBe(false)
  const guessed = slides.filter(({ guessWriter }) => guessWriter).map(({ document }) => lesson.documents.find(({ id }) => id === document)!)
  expect(guessed.length).toBeGreaterThan(0)
  for (const { title, archive, caution, excerpts } of guessed) {
    for (const words of [title, archive.reference, caution, ...excerpts.map(({ speaker }) => speaker)])
      expect(words && text.includes(plain(words)), words ?? '').toBeFalsy()
  }
})

test('the documents of every lesson fit on A4 and on Letter', async () => {
  test.slow()
  const browser = await openBrowser()
  for (const path of paths) {
    const count = sheetsOfDocuments(documentsOf(path, slidesIn(path, deck), asked, lesson.terms)).length
    for (const paper of ['a4', 'letter'] as const)
      expect(await pageCount(await printPaper(browser, 'dist', 'documents', { page: lessonFolder(path.id, paths), paper, with: [], clicks: false })), `${path.id}, ${paper}`).toBe(count)
  }
  await browser.close()
})
