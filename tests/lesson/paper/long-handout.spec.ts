/** The handout with every part that it can have, printed once for all that is asked of it. */
import { expect, test } from 'playwright/test'
import { PARTS } from '../../../components/paper/options.ts'
import { withoutCitations } from '../../../data/loader/markup/citations.ts'
import { plain } from '../../text.ts'
import { citations, lesson, once, printed, slides, textOf, words } from './papers.ts'
import { expectFront, expectNotesBelow, expectOnePage, expectTrueContents, expectWholeRows, handoutRows } from './sheets.ts'

// In one worker, which prints it.
test.describe.configure({ mode: 'default' })

const longHandout = once(() => printed('handout', { with: [...PARTS] }))

test('it has a table of contents with the right pages', async () => {
  expectTrueContents(await longHandout())
})

test('no row of a table and no entry of a list is split over two pages, or left alone on one', async () => {
  expectWholeRows(await longHandout(), handoutRows())
})

test('the note to a debate stands with it', async () => {
  expectNotesBelow(await longHandout())
})

test('the maps of the moving front lie side by side on one page', async () => {
  expectOnePage(await longHandout(), 'The moving front')
})

test('every address of the bibliography is printed out and can be clicked', async () => {
  const links = new Set((await longHandout()).pages.flatMap(({ links }) => links))
  for (const { url } of citations()) {
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

test('every position of a debate stands whole on one page, with its sources', async () => {
  const handout = await longHandout()
  for (const { positions } of lesson.debates) {
    for (const { id, name, text, evidence, sources } of positions) {
      const page = handout.pages.find(candidate => candidate.text.includes(plain(`${name}. ${text}`)))
      expect(page, id).toBeDefined()
      expect(page!.text, id).toContain(plain(evidence))
      for (const key of sources)
        expect(page!.text, `${id}: ${key}`).toContain(words(citations().find(citation => citation.key === key)!.note))
    }
  }
})

test('the moving front has every state on one page: date, share of land, sentence, source', async () => {
  const { pages } = await longHandout()
  expectFront(pages.find(({ text }) => text.startsWith(plain('The moving front')) || text.includes(plain('Hatched is what lay north')))!)
})
