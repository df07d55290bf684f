/** The teacher's guide: a page for the lectern, the plan on one page, and beside every slide what a teacher says, asks and hopes to hear. */
import type { PdfText } from '../../pdf.ts'
import { expect, test } from 'playwright/test'
import { withoutCitations } from '../../../data/loader/markup/citations.ts'
import { canFollow, lessonFolder } from '../../../data/loader/lesson-pages.ts'
import { noteParts } from '../../../data/loader/note-parts.ts'
import { plain } from '../../text.ts'
import { lesson, path, paths, printed, readGuide, slides, slidesOf, textOf } from './papers.ts'
import { expectWholeRows, GUIDE_ROWS } from './sheets.ts'

test('every slide has what it finds, its notes, its times, and the question with a good answer, on one page or two', async () => {
  const guide = await readGuide()
  let from = 0
  for (const { number, name, finding = '', notes, ask } of slides) {
    const minutes = path.slides[name]!
    const at = guide.outline.find(({ title }) => title.startsWith(`${number}. `))!.page - 1
    const [page, next] = guide.pages.slice(at, at + 2)
    expect(page!.text).toContain(plain(finding))
    expect(page!.lines.map(({ text }) => text).join(' ')).toContain(`${clock(from)}–${clock(from + minutes)}`)
    from += minutes
    const text = page!.text + next!.text
    for (const part of noteParts(notes))
      expect(text, `notes of slide ${number}`).toContain(plain(withoutCitations(part.text).split(/(?<=[.?!])\s+/)[0]!))
    const question = lesson.questions.find(({ id }) => id === ask)
    if (question) {
      expect(text).toContain(plain(question.question))
      expect(text).toContain(plain(question.answer))
    }
  }
})

test('every claim on trial stands on one page with its verdict and why, and no other claim does', async () => {
  const guide = await readGuide()
  for (const { id, claim, ruling, verdict, ...points } of lesson.claims) {
    const page = guide.pages.find(({ text }) => text.includes(plain(id + claim)))
    expect(Boolean(page), id).toBe(path.trial!.includes(id))
    if (!page)
      continue
    expect(stampBeside(page.lines, id), id).toBe(verdict.replaceAll('-', ' ').toUpperCase())
    for (const text of [ruling, ...points.for.map(({ text }) => text), ...points.against.map(({ text }) => text)])
      expect(page.text, id).toContain(plain(text))
  }
})

for (const each of paths.filter(({ id }) => id !== 'whole')) {
  for (const paper of ['a4', 'letter'] as const) {
    test(`the guide of lesson ${each.id} on ${paper} begins with one page for the lectern and one with the plan, and names only what the lesson has`, async () => {
      // The site has one of them.
      const pdf = each === path && paper === 'a4' ? await readGuide() : await printed('teacher-guide', { page: lessonFolder(each.id, paths), paper })
      const [lectern, plan] = pdf.pages
      const own = slidesOf(each)
      let from = 0
      for (const { number, name, title } of own) {
        const to = from + each.slides[name]!
        expect(lectern!.text, name).toContain(plain(`${number} ${clock(from)}–${clock(to)} ${title} ${each.spare.includes(name) ? 'may be left out' : ''}`))
        from = to
      }
      expect(pdf.outline.filter(({ depth }) => depth === 3).map(({ title }) => Number.parseInt(title))).toEqual(own.map(({ number }) => number))
      for (const { files, teacher, students } of lesson.plan.parts)
        expect(plan!.text.includes(plain(teacher + students)), teacher).toBe(own.some(({ file }) => files.includes(file)))
      expect(plan!.text).toContain(plain(`Part ${from} minutes`))
      const text = textOf(pdf)
      for (const { task, slides } of lesson.plan.homework)
        expect(text.includes(plain(task)), task).toBe(canFollow({ slides }, Object.keys(each.slides)))
      const { slides: decisions, why } = lesson.plan.debrief!
      expect(text.includes(plain(why))).toBe(decisions.some(name => name in each.slides))
      for (const { question, documents } of lesson.plan.differentiation!.groups)
        expect(text.includes(plain(question)), question).toBe(own.some(({ document }) => documents.includes(document ?? '')))
    })
  }
}

test('the rubric has its four levels in a row for each thing to look for', async () => {
  const guide = await readGuide()
  const { levels, rows } = lesson.plan.rubric!
  expect(levels).toHaveLength(4)
  const page = guide.pages.find(({ text }) => text.includes(plain(levels.join(''))))!
  for (const row of rows)
    expect(page.text).toContain(plain(row.name + row.levels.join('')))
})

test('no claim and no answer is split over two pages, or left alone on one', async () => {
  expectWholeRows(await readGuide(), GUIDE_ROWS)
})

test('every question for discussion has its answer in one list', async () => {
  const text = textOf(await readGuide())
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
