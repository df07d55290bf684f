/** A copy of what a teacher edits, for tests that make a mistake in it. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test as base } from 'playwright/test'

/** What the check of a lesson reads. */
const PARTS = ['data', 'pages', 'snippets', 'slides.md', 'components', 'layouts', 'styles', 'public']

/** Playwright's `test` with `copy`, the folder of a copy of a project, which goes when the test ends. */
export function testWithCopyOf(project: string) {
  return base.extend<{ copy: string }>({
    copy: async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'mistake-'))
      PARTS.forEach(part => cpSync(join(project, part), join(folder, part), { recursive: true }))
      await use(folder)
      rmSync(folder, { recursive: true })
    },
  })
}

/** Replaces `from` by `to` in a file of the copy and returns the line it stood on. */
export function spoil(folder: string, file: string, from: string | RegExp, to: string): number {
  const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n')
  const at = typeof from === 'string' ? text.indexOf(from) : text.search(from)
  expect(at, `${file} has "${from}" in it`).toBeGreaterThanOrEqual(0)
  writeFileSync(join(folder, file), text.replace(from, to))
  return text.slice(0, at).split('\n').length
}

/** The message of what is thrown; nothing where nothing is. */
export function messageOf(work: () => unknown): string {
  try {
    work()
    return ''
  }
  catch (error) {
    return (error as Error).message
  }
}
