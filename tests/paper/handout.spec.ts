/** The student's handout: everything to work with is in it, and nothing that a student should find alone. */
import type { Pdf } from '../pdf.ts'
import { expect, test } from 'playwright/test'
import { withoutCitations } from '../../setup/citation-marks.ts'
import { plain } from '../text.ts'
import { citations, guide, handout, lesson, slides, talk, textOf, words } from './papers.ts'

test('every slide of the talk is there with its title, its picture, its summary and its question', () => {
  const text = textOf(handout)
  for (const { number, title, summary, ask } of talk) {
    // Once as a heading and once in the picture; the cover is the picture of the title page.
    expect(occurrences(text, plain(title)), `slide ${number}: ${title}`).toBeGreaterThanOrEqual(2)
    if (number > 1)
      expect(text).toContain(plain(summary))
    if (ask)
      expect(text).toContain(plain(lesson.questions.find(({ id }) => id === ask)!.question))
  }
})

test('every excerpt that a slide shows stands whole on one sheet, with its questions', () => {
  for (const { number, document, excerpt } of slides.filter(({ document }) => document)) {
    const source = lesson.documents.find(({ id }) => id === document)!
    const shown = source.excerpts[excerpt - 1]!
    const page = handout.pages.find(({ text }) => text.includes(plain(shown.translation ?? shown.text)) && text.includes(plain(source.title)))
    expect(page, `excerpt of slide ${number}`).toBeDefined()
    for (const question of source.questions)
      expect(page!.text).toContain(plain(question))
  }
})

test('no row of a table and no entry of a list is split over two pages', () => {
  const whole = [
    ...lesson.events.map(({ text }) => text),
    ...lesson.terms.map(({ name, text }) => name + text),
    ...lesson.claims.map(({ id, claim }) => id + claim),
    ...lesson.questions.filter(({ kind }) => kind === 'discussion').map(({ question }) => question),
  ].map(plain)
  const entries = citations.map(({ entry, url = '' }) => words(entry) + plain(url))
  for (const text of [...whole, ...entries])
    expect(handout.pages.some(page => page.text.includes(text)), text).toBe(true)
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
  const shown = plain([...slides.map(({ content, title, summary }) => withoutCitations(content) + title + summary), ...lesson.events.map(({ text }) => text)].join(' '))
  const secret = [
    ...lesson.questions.map(({ answer }) => answer),
    ...lesson.claims.map(({ ruling }) => ruling),
    ...talk.flatMap(({ notes }) => withoutCitations(notes).split(/(?<=[.?!])\s+/)),
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
    const [root, ...headings] = pdf.outline
    expect(root).toMatchObject({ title: 'Stalin’s Five Answers', depth: 1, page: 1 })
    const contents = pdf.pages.slice(0, 2).find(({ text }) => text.includes('CONTENTS'))!
    for (const { title, page } of headings)
      expect(contents.text, title).toContain(plain(title) + page)
    expect(headings.filter(({ depth }) => depth === 3)).toHaveLength(talk.length - (pdf === handout ? 1 : 0))
  })

  test(`no heading of the ${name} stands at the foot of a page`, () => {
    for (const { title, page, y } of pdf.outline)
      expect(textBelow(pdf, page, y), `"${title}" on page ${page}`).toBeGreaterThan(40)
  })

  test(`every page of the ${name} has its number, and after the first the central question`, () => {
    pdf.pages.forEach(({ lines }, index) => {
      const foot = lines.filter(({ y }) => y < 50).map(({ text }) => text)
      expect(foot).toContain(String(index + 1))
      if (index > 0)
        expect(plain(lines.filter(({ y }) => y > 790).map(({ text }) => text).join(''))).toBe(plain('Who decided that Korea would go to war, and who decided that the war would not stop?'))
    })
  })
}

/** Letters between a heading and the page's foot. */
function textBelow({ pages }: Pdf, page: number, y: number): number {
  return pages[page - 1]!.lines.filter(line => line.y < y - 22 && line.y > 50).reduce((sum, { text }) => sum + text.length, 0)
}

function occurrences(text: string, part: string): number {
  return text.split(part).length - 1
}
