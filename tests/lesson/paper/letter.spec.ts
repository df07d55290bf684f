/** Handout and guide on the paper of North America, which is shorter and wider. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { npm } from '../../commands/project.ts'
import { readPdf } from '../../pdf.ts'
import { plain } from '../../text.ts'
import { lesson } from './papers.ts'
import { expectHeadsAndFeet, expectNoBlankPage, expectNoOrphans, expectNotesBelow, expectOnePage, expectTrueContents, expectTrueLectern, expectWholeRows, GUIDE_ROWS, HANDOUT_ROWS } from './sheets.ts'

test('everything fits on Letter as well', async () => {
  const out = mkdtempSync(join(tmpdir(), 'deck-letter-'))
  const { code, output } = await npm('.', ['export', '--', '--out', out, '--only', 'handout,guide', '--with', 'all', '--paper', 'letter'])
  expect(code, output).toBe(0)
  const handout = await readPdf(join(out, 'handout.pdf'))
  const guide = await readPdf(join(out, 'teacher-guide.pdf'))
  rmSync(out, { recursive: true })
  for (const pdf of [handout, guide]) {
    expect(new Set(pdf.pages.map(({ size }) => size))).toEqual(new Set(['612x792']))
    expectNoBlankPage(pdf)
    expectNoOrphans(pdf)
    expectHeadsAndFeet(pdf)
  }
  expectTrueContents(handout)
  expectTrueLectern(guide)
  expectWholeRows(handout, HANDOUT_ROWS)
  expectOnePage(handout, 'The moving front')
  expectNotesBelow(handout)
  expectWholeRows(guide, GUIDE_ROWS)
  const { text } = guide.pages[1]!
  expect(text).toContain(plain(lesson.plan.aims[0]!))
  expect(text).toContain(plain(lesson.plan.parts.at(-1)!.students))
})
