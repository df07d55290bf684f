/** The documents on paper: all of the lesson's, in both kinds of words, two a page, with everything to ask and nothing to give away. */
import { expect, test } from 'playwright/test'
import { documentsOf, sheetsOfDocuments } from '../../../components/paper/document-sheets.ts'
import { PAPERS } from '../../../components/paper/options.ts'
import { lessonFolder, slidesIn } from '../../../data/loader/lesson-pages.ts'
import { openSite } from '../../../scripts/lib/open-site.ts'
import { readPdf } from '../../pdf.ts'
import { plain } from '../../text.ts'
import { settled } from '../deck.ts'
import { deck, lesson, path, paths, printer, readDocuments, slides, textOf } from './papers.ts'
import { expectHeadsAndFeet } from './sheets.ts'

const asked = lesson.documents.map(({ questions, ...source }) => ({ ...source, questions: questions.map(({ question }) => question) }))
const documents = documentsOf(path, slides, asked, lesson.terms)
const sheets = sheetsOfDocuments(documents)

test('every document that a slide shows is there once, two a page, under its number', async () => {
  const documentsPdf = await readDocuments()
  expect(documents.map(({ id }) => id)).toEqual([...new Set(slides.flatMap(({ document }) => document ?? []))])
  expect(documentsPdf.pages).toHaveLength(Math.ceil(documents.length / 2))
  expect(documentsPdf.outline.filter(({ depth }) => depth === 2).map(({ title, page }) => ({ title, page }))).toEqual(
    sheets.flatMap((sheet, index) => sheet.map(({ number, date }) => ({ title: `Document ${number}, ${date}`, page: index + 1 }))),
  )
  expectHeadsAndFeet(documentsPdf)
})

test('a passage stands there in its own words and in plain ones, word for word, on one page with its questions', async () => {
  const { pages } = await readDocuments()
  sheets.forEach((sheet, index) => {
    const { text } = pages[index]!
    for (const { id } of sheet) {
      const { excerpts, questions } = lesson.documents.find(source => source.id === id)!
      for (const words of [...excerpts.flatMap(({ text, translation, adapted }) => [translation ?? text, adapted!]), ...questions.map(({ question }) => question)])
        expect(text, `${id}: ${words}`).toContain(plain(words))
    }
    expect(text.split(plain('Adapted: plain words, nothing added'))).toHaveLength(sheet.length + 1)
  })
})

test('no answer is there, and not who wrote where the class is to guess', async () => {
  const text = textOf(await readDocuments())
  for (const { answer } of lesson.documents.flatMap(({ questions }) => questions))
    expect(text.includes(plain(answer)), answer).toBe(false)
  const guessed = slides.filter(({ guessWriter }) => guessWriter).map(({ document }) => lesson.documents.find(({ id }) => id === document)!)
  expect(guessed.length).toBeGreaterThan(0)
  for (const { title, archive, caution, excerpts } of guessed) {
    for (const words of [title, archive.reference, caution, ...excerpts.map(({ speaker }) => speaker)])
      expect(words && text.includes(plain(words)), words ?? '').toBeFalsy()
  }
})

for (const path of paths) {
  test(`the documents of the lesson ${path.id} fit on A4 and on Letter`, async () => {
    const sheets = sheetsOfDocuments(documentsOf(path, slidesIn(path, deck), asked, lesson.terms))
    for (const paper of ['a4', 'letter'] as const) {
      const page = await openSite(await printer(), 'dist', `/${lessonFolder(path.id, paths)}#/documents?paper=${paper}`)
      await page.emulateMedia({ media: 'print' })
      await expect(page.locator('.sheet')).toHaveCount(sheets.length)
      await page.setViewportSize({ width: Math.floor(PAPERS[paper].width / 25.4 * 96), height: 900 })
      await settled(page)
      const full = await page.locator(':is(.sheet, .sheet article)').evaluateAll(boxes => boxes.filter(box => box.scrollHeight > box.clientHeight + 1).map(box => box.textContent))
      expect(full, paper).toEqual([])
      const { pages } = await readPdf(await page.pdf({ preferCSSPageSize: true }))
      expect(pages.map(({ size }) => size), paper).toEqual(sheets.map(() => paper === 'a4' ? '595x842' : '612x792'))
      await page.close()
    }
  })
}
