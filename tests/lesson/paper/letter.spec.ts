/** Handout and guide on the paper of North America, which is shorter and wider. */
import { expect, test } from 'playwright/test'
import { PARTS } from '../../../components/paper/options.ts'
import { plain } from '../../text.ts'
import { lesson, path, printed, textOf } from './papers.ts'
import { expectHeadsAndFeet, expectNoBlankPage, expectNoOrphans, expectNotesBelow, expectOnePage, expectTrueContents, expectTrueLectern, expectWholeRows, GUIDE_ROWS, handoutRows } from './sheets.ts'

test('everything fits on Letter as well', async () => {
  const handout = await printed('handout', { paper: 'letter', with: [...PARTS] })
  const guide = await printed('teacher-guide', { paper: 'letter', with: [...PARTS] })
  for (const pdf of [handout, guide]) {
    expect(new Set(pdf.pages.map(({ size }) => size))).toEqual(new Set(['612x792']))
    expectNoBlankPage(pdf)
    expectNoOrphans(pdf)
    expectHeadsAndFeet(pdf)
  }
  expectTrueContents(handout)
  expectTrueLectern(guide)
  expectWholeRows(handout, handoutRows())
  expectOnePage(handout, 'The moving front')
  expectNotesBelow(handout)
  expectWholeRows(guide, GUIDE_ROWS)
  const { text } = guide.pages[1]!
  expect(text).toContain(plain(lesson.plan.aims[0]!))
  expect(text).toContain(plain(lesson.plan.parts.at(-1)!.students))
  // With all claims in the guide, those on trial come first.
  const all = textOf(guide)
  const places = lesson.claims.toSorted((a, b) => Number(path.trial!.includes(b.id)) - Number(path.trial!.includes(a.id))).map(({ id, claim }) => all.indexOf(plain(id + claim)))
  expect(places.every(place => place > 0)).toBe(true)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
})
