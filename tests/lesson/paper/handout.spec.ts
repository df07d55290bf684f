/** The student's handout: everything to work with is in it, and nothing that a student should find alone. */
import { expect, test } from 'playwright/test'
import { withoutCitations } from '../../../data/loader/markup/citations.ts'
import { plain } from '../../text.ts'
import { citations, guide, handout, lesson, slides, textOf } from './papers.ts'
import { expectHeadsAndFeet, expectNoOrphans, expectNotesBelow, expectOnePage, expectTrueContents, expectWholeRows, HANDOUT_ROWS } from './sheets.ts'

test('every slide of the plan is there with its title, its picture and its question', () => {
  const text = textOf(handout)
  for (const { number, title, ask } of slides) {
    // Once as a heading and once in the picture; the cover is the picture of the title page.
    expect(occurrences(text, plain(title)), `slide ${number}: ${title}`).toBeGreaterThanOrEqual(2)
    if (ask)
      expect(text).toContain(plain(lesson.questions.find(({ id }) => id === ask)!.question))
  }
})

test('every excerpt that a slide shows stands whole on one sheet, with its questions', () => {
  for (const { number, document, excerpt, guessWriter } of slides.filter(({ document }) => document)) {
    const source = lesson.documents.find(({ id }) => id === document)!
    const shown = source.excerpts[excerpt - 1]!
    const page = handout.pages.find(({ text }) => text.includes(plain(shown.translation ?? shown.text)) && (guessWriter || text.includes(plain(source.title))))
    expect(page, `excerpt of slide ${number}`).toBeDefined()
    for (const { question } of source.questions)
      expect(page!.text).toContain(plain(question))
  }
})

test('no row of a table and no entry of a list is split over two pages, or left alone on one', () => {
  expectWholeRows(handout, HANDOUT_ROWS)
})

test('the note to a debate stands with it', () => {
  expectNotesBelow(handout)
})

test('the maps of the moving front lie side by side on one page', () => {
  expectOnePage(handout, 'The moving front')
})

test('every address of the bibliography is printed out and can be clicked', () => {
  const links = new Set(handout.pages.flatMap(({ links }) => links))
  for (const { url } of citations) {
    if (url)
      expect(links.has(url) || links.has(`${url}/`), url).toBe(true)
  }
})

test('no answer, no verdict and no speaker\'s note is in it', () => {
  const text = textOf(handout)
  const shown = plain([...slides.map(({ content, title }) => withoutCitations(content) + title), ...lesson.events.map(({ text }) => text)].join(' '))
  const secret = [
    ...lesson.questions.map(({ answer }) => answer),
    ...lesson.documents.flatMap(({ questions }) => questions.map(({ answer }) => answer)),
    ...lesson.claims.map(({ ruling }) => ruling),
    // The cover's summary stands on the first sheet, and tells nothing.
    ...slides.slice(1).flatMap(({ finding = '', summary }) => [finding, summary]),
    ...slides.flatMap(({ notes }) => withoutCitations(notes).split(/(?<=[.?!])\s+/)),
  ].map(plain).filter(words => words.length > 30 && !shown.includes(words))
  expect(secret.length).toBeGreaterThan(200)
  for (const words of secret)
    expect(text.includes(words), words).toBe(false)
  // The words of the verdicts stand in the key, and nowhere else.
  for (const word of ['NOT SUPPORTED', 'SUPPORTED WITH NUANCE', 'CONTESTED'])
    expect(handout.pages.flatMap(({ lines }) => lines).filter(line => line.text.toUpperCase() === word), word).toHaveLength(1)
})

for (const [name, pdf] of [['handout', handout], ['teacher\'s guide', guide]] as const) {
  test(`the ${name}'s table of contents says what its outline says, with the right pages`, () => {
    expectTrueContents(pdf)
    expect(pdf.outline.filter(({ depth }) => depth === 3)).toHaveLength(slides.length - (pdf === handout ? 1 : 0))
  })

  test(`no heading of the ${name} stands at the foot of a page`, () => {
    expectNoOrphans(pdf)
  })

  test(`every page of the ${name} has its number, and after the first the central question`, () => {
    expectHeadsAndFeet(pdf)
  })

  test(`every link of the ${name} is tagged`, () => {
    expect(pdf.pages.map(({ untagged }) => untagged)).toEqual(pdf.pages.map(() => 0))
  })
}

function occurrences(text: string, part: string): number {
  return text.split(part).length - 1
}
