/** Handout and guide on the paper of North America, which is shorter and wider. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { npm } from '../../commands/project.ts'
import { readPdf } from '../../pdf.ts'
import { plain } from '../../text.ts'
import { lesson } from './papers.ts'
import { expectHeadsAndFeet, expectNoBlankPage, expectNoOrphans, expectNotesBelow, expectOnePage, expectTrueContents, expectWholeRows, GUIDE_ROWS, HANDOUT_ROWS } from './sheets.ts'

test('everything fits on Letter as well', async () => {
  const out = mkdtempSync(join(tmpdir(), 'deck-letter-'))
  const { code, output } = await npm('.', ['export', '--', '--out', out, '--only', 'handout,guide', '--paper', 'letter'])
  expect(code, output).toBe(0)
  const handout = await readPdf(join(out, 'handout.pdf'))
  const guide = await readPdf(join(out, 'teacher-guide.pdf'))
  rmSync(out, { recursive: true })
  for (const pdf of [handout, guide]) {
    expect(new Set(pdf.pages.map(({ size }) => size))).toEqual(new Set(['612x792']))
    expectTrueContents(pdf)
    expectNoBlankPage(pdf)
    expectNoOrphans(pdf)
    expectHeadsAndFeet(pdf)
  }
  expectWholeRows(handout, HANDOUT_ROWS)
  expectOnePage(handout, 'The moving front')
  expectNotesBelow(handout)
  expectWholeRows(guide, GUIDE_ROWS)
  const plan = guide.outline.find(({ title }) => title === 'The plan of the lesson')!
  expect(guide.pages[plan.page - 1]!.text).toContain(plain(lesson.plan.homework[0]!.task))
})
