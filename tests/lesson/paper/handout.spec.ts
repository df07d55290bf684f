/** The student's handout: everything to work with is in it, or in the parts that can be asked for, and nothing that a student should find alone. */
import { expect, test } from 'playwright/test'
import { lessonFolder } from '../../../data/loader/lesson-pages.ts'
import { withoutCitations } from '../../../data/loader/markup/citations.ts'
import { plain } from '../../text.ts'
import { citations, guide, handout, lesson, longHandout, path, paths, printed, slides, textOf } from './papers.ts'
import { expectHeadsAndFeet, expectNoOrphans, expectNotesBelow, expectOnePage, expectTrueContents, expectTrueLectern, expectWholeRows, HANDOUT_ROWS } from './sheets.ts'

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

test('a lesson of 45 minutes has twelve pages at most, with its aims on the first and no contents', () => {
  expect(handout.pages.length).toBeLessThanOrEqual(12)
  for (const aim of lesson.plan.aims)
    expect(handout.pages[0]!.text).toContain(plain(aim))
  expect(textOf(handout)).not.toContain('CONTENTS')
})

test('it has a place for a verdict on the claims that the lesson puts on trial, and on no other', () => {
  const { text } = handout.pages.at(-1)!
  for (const { id, claim } of lesson.claims)
    expect(text.includes(plain(id + claim)), id).toBe(path.trial!.includes(id))
})

test('where no claim is on trial, none is to be judged', async () => {
  const without = await printed('handout', { page: lessonFolder('20', paths) })
  expect(textOf(without)).not.toContain(plain('My verdicts'))
  expect(without.pages.length).toBeLessThan(handout.pages.length)
})

test('no row of a table and no entry of a list is split over two pages, or left alone on one', async () => {
  expectWholeRows(await longHandout(), HANDOUT_ROWS)
})

test('the note to a debate stands with it', async () => {
  expectNotesBelow(await longHandout())
})

test('the maps of the moving front lie side by side on one page', async () => {
  expectOnePage(await longHandout(), 'The moving front')
})

test('every address of the bibliography is printed out and can be clicked', async () => {
  const links = new Set((await longHandout()).pages.flatMap(({ links }) => links))
  for (const { url } of citations) {
    if (url)
      expect(links.has(url) || links.has(`${url}/`), url).toBe(true)
  }
})

test('no answer, no verdict and no speaker\'s note is in it', async () => {
  const long = await longHandout()
  const text = textOf(long)
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
    expect(long.pages.flatMap(({ lines }) => lines).filter(line => line.text.toUpperCase() === word), word).toHaveLength(1)
})

test('the handout with all of its parts has a table of contents, the guide a page for the lectern, with the right pages', async () => {
  expectTrueContents(await longHandout())
  expectTrueLectern(guide)
})

for (const [name, pdf] of [['handout', handout], ['teacher\'s guide', guide]] as const) {
  test(`the outline of the ${name} has every slide`, () => {
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
