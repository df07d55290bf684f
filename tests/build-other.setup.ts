/** Builds the site of the other lesson once, with its papers, before the tests that walk it; the next run finds it. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { npm } from './commands/project.ts'
import { otherProject } from './other-project.ts'

test('the other lesson is checked and built by the same engine', async () => {
  const project = otherProject()
  if (existsSync(join(project, 'dist')))
    return
  const { code, output } = await npm(project, ['build', '--', '--strict', '--for-teachers'])
  expect(code, output).toBe(0)
})
