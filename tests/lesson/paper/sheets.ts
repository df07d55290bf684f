/** What holds of everything that is printed on sheets, on A4 and on Letter. */
import type { Pdf, PdfPage, PdfText } from '../../pdf.ts'
import { expect } from 'playwright/test'
import { drawFront } from '../../../data/loader/front/draw.ts'
import { plain } from '../../text.ts'
import { citations, lesson, path, slides, words } from './papers.ts'

const CENTRAL = plain('Who decided that Korea would go to war, and who decided that the war would not stop?')

/** In points: below this lies the foot of a page, and this far from its top ends the head. */
const FOOT = 50
const HEAD = 52

/** The rows of the handout's tables and the entries of its lists, each of which belongs on one page. */
export const handoutRows = () => ({
  timeline: lesson.events.map(({ text }) => text),
  people: lesson.terms.filter(({ kind }) => kind === 'person').map(({ name, text }) => name + text),
  terms: lesson.terms.filter(({ kind }) => kind === 'term').map(({ name, text }) => name + text),
  claims: lesson.claims.map(({ id, claim }) => id + claim),
  questions: lesson.questions.filter(({ kind }) => kind === 'discussion').map(({ question }) => question),
  bibliography: citations().map(({ entry, url = '' }) => words(entry) + url),
})

/** The same of the guide. */
export const GUIDE_ROWS = {
  claims: lesson.claims.filter(({ id }) => path.trial!.includes(id)).map(({ ruling, ...points }) => [ruling, ...points.for.map(({ text }) => text), ...points.against.map(({ text }) => text)]),
  answers: lesson.questions.filter(({ kind }) => kind === 'discussion').map(({ question, answer }) => question + answer),
}

/** Every row stands on one page, the last of a table not alone on its own. A row may be given in parts. */
export function expectWholeRows(pdf: Pdf, tables: Record<string, (string | string[])[]>): void {
  for (const [table, rows] of Object.entries(tables)) {
    const pages = rows.map((row) => {
      const parts = [row].flat().map(plain)
      const page = pdf.pages.findLastIndex(({ text }) => parts.every(part => text.includes(part)))
      expect(page, `${table}, on one page: ${parts.join(' … ')}`).toBeGreaterThanOrEqual(0)
      return page
    })
    expect(pages.at(-2), `${table}: the page of the last row but one`).toBe(pages.at(-1))
  }
}

/** The table of contents names every chapter and part of the outline, with the right pages. */
export function expectTrueContents({ outline, pages }: Pdf): void {
  const [root, ...headings] = outline
  expect(root).toMatchObject({ title: 'Stalin’s Five Answers', depth: 1, page: 1 })
  for (const { title, page } of headings.filter(({ depth }) => depth === 2))
    expect(pages[0]!.text, title).toContain(plain(title) + page)
}

/** The guide's first page names the page of every slide's notes, behind its question and its clicks, and of every part beside the slides. */
export function expectTrueLectern({ outline, pages }: Pdf): void {
  const { text } = pages[0]!
  const chapters = lesson.plan.parts.map(({ title }) => plain(title))
  for (const { title, page, depth } of outline.slice(1)) {
    if (depth === 3) {
      const slide = slides.find(({ number }) => number === Number.parseInt(title))!
      const question = lesson.questions.find(({ id }) => id === slide.ask)?.question ?? ''
      expect(text, title).toMatch(new RegExp(`${plain(slide.title)}(?:maybeleftout)?${plain(question)}\\d{1,2}${page}`))
    }
    else if (!chapters.includes(plain(title))) {
      expect(text, title).toContain(plain(title) + page)
    }
  }
}

/** A chapter of its own that takes one page: what is to be compared lies side by side. */
export function expectOnePage({ outline }: Pdf, title: string): void {
  const at = outline.findIndex(heading => heading.title === title)
  expect(at, title).toBeGreaterThan(0)
  expect(outline[at + 1]?.page, `the page after "${title}"`).toBe(outline[at]!.page + 1)
}

/** Every page has more on it than its head and foot. */
export function expectNoBlankPage({ pages }: Pdf): void {
  pages.forEach(({ text }, index) => expect(text.length, `letters on page ${index + 1}`).toBeGreaterThan(150))
}

/** A debate's note stands on the page of its last position, not at the head of the next one. */
export function expectNotesBelow({ pages }: Pdf): void {
  const pageOf = (words: string) => pages.findLastIndex(({ text }) => text.includes(plain(words))) + 1
  for (const { id, positions, note } of lesson.debates) {
    if (note)
      expect(pageOf(note.text), `the note to ${id}`).toBe(pageOf(positions.at(-1)!.evidence))
  }
}

/** All states of the moving front are on one page, beside each other, with their words and sources. */
export function expectFront({ text: page }: PdfPage): void {
  const { states, note } = drawFront(lesson.front, lesson.events)
  for (const { date, text, share, sources } of states) {
    expect(page).toContain(plain(date))
    expect(page).toContain(plain(text))
    expect(page).toContain(share === undefined ? 'noline' : plain(`North about ${share}`))
    for (const key of sources)
      expect(page, key).toContain(words(citations().find(citation => citation.key === key)!.note))
  }
  expect(page).toContain(plain(note))
}

/** No heading stands at the foot of a page. */
export function expectNoOrphans({ outline, pages }: Pdf): void {
  for (const { title, page, y } of outline) {
    const below = pages[page - 1]!.lines.filter(line => line.y < y - 22 && line.y > FOOT).reduce((sum, { text }) => sum + text.length, 0)
    expect(below, `letters under "${title}" on page ${page}`).toBeGreaterThan(40)
  }
}

/** Every page has its number and, after the first, the central question at its head; and no line lies in the margin. */
export function expectHeadsAndFeet({ pages }: Pdf): void {
  pages.forEach(({ lines, size }, index) => {
    const top = Number(size.split('x')[1]) - HEAD
    expect(texts(lines.filter(({ y }) => y < FOOT))).toContain(String(index + 1))
    if (index > 0)
      expect(plain(texts(lines.filter(({ y }) => y > top)).join(''))).toBe(CENTRAL)
  })
}

const texts = (lines: PdfText[]) => lines.map(({ text }) => text)
