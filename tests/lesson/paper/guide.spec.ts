/** The teacher's guide: the plan on one page, and beside every slide what a teacher says, asks and hopes to hear. */
import type { PdfText } from '../../pdf.ts'
import { expect, test } from 'playwright/test'
import { withoutCitations } from '../../../data/loader/markup/citations.ts'
import { canFollow } from '../../../data/loader/lesson-pages.ts'
import { noteParts } from '../../../data/loader/note-parts.ts'
import { plain } from '../../text.ts'
import { guide, lesson, path, slides, textOf } from './papers.ts'
import { expectWholeRows, GUIDE_ROWS } from './sheets.ts'

test('every slide has what it finds, its notes, its times, and the question with a good answer, on one page', () => {
  let from = 0
  for (const { number, name, finding = '', notes, ask } of slides) {
    const minutes = path.slides[name]!
    const paragraphs = noteParts(notes).map(({ text }) => plain(withoutCitations(text).split(/(?<=[.?!])\s+/)[0]!))
    const page = guide.pages.find(({ text }) => paragraphs.every(words => text.includes(words)))
    expect(page, `notes of slide ${number}`).toBeDefined()
    expect(page!.text).toContain(plain(finding))
    expect(page!.lines.map(({ text }) => text).join(' ')).toContain(`${clock(from)}–${clock(from + minutes)}`)
    from += minutes
    const question = lesson.questions.find(({ id }) => id === ask)
    if (question) {
      expect(page!.text).toContain(plain(question.question))
      expect(page!.text).toContain(plain(question.answer))
    }
  }
})

test('every claim stands on one page with its verdict and why', () => {
  for (const { id, claim, ruling, verdict, ...points } of lesson.claims) {
    const page = guide.pages.find(({ text }) => text.includes(plain(id + claim)))
    expect(page, id).toBeDefined()
    expect(stampBeside(page!.lines, id), id).toBe(verdict.replaceAll('-', ' ').toUpperCase())
    for (const text of [ruling, ...points.for.map(({ text }) => text), ...points.against.map(({ text }) => text)])
      expect(page!.text, id).toContain(plain(text))
  }
})

test('the plan of the lesson is one page, with its minutes', () => {
  const at = guide.outline.findIndex(({ title }) => title === 'The plan of the lesson')
  const [plan, next] = guide.outline.slice(at, at + 2)
  expect(next!.page).toBe(plan!.page + 1)
  const { text } = guide.pages[plan!.page - 1]!
  for (const { teacher, students } of lesson.plan.parts)
    expect(text).toContain(plain(teacher + students))
  expect(text).toContain(plain(`Part ${Object.values(path.slides).reduce((sum, each) => sum + each, 0)} minutes`))
  for (const { task } of lesson.plan.homework.filter(each => canFollow(each, Object.keys(path.slides))))
    expect(text).toContain(plain(task))
})

test('no claim and no answer is split over two pages, or left alone on one', () => {
  expectWholeRows(guide, GUIDE_ROWS)
})

test('every question for discussion has its answer in one list', () => {
  const text = textOf(guide)
  for (const { question, answer } of lesson.questions.filter(({ kind }) => kind === 'discussion'))
    expect(text).toContain(plain(question + answer))
})

/** The stamp in the row of a claim: the first one under its number. */
function stampBeside(lines: PdfText[], id: string): string | undefined {
  const top = lines.find(({ text }) => text.trim() === id)!.y
  return lines
    .filter(({ text, y }) => y < top && /^(?:NOT )?SUPPORTED|^CONTESTED/.test(text))
    .toSorted((a, b) => b.y - a.y)[0]
    ?.text
}

/** Minutes and seconds, reckoned here anew. */
function clock(minutes: number): string {
  return `${Math.trunc(minutes)}:${minutes % 1 ? '30' : '00'}`
}
