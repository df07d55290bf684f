/** What Windows does in another way, with its own values handed to the functions that must not mind. */
import { win32 } from 'node:path'
import { expect, test } from 'playwright/test'
import { pathInProject, withSlashes } from '../../data/loader/project-path.ts'
import { findEdge } from '../../scripts/lib/find-browser.ts'
import { programOf } from '../../scripts/lib/command.ts'
import { isWithin } from '../../scripts/lib/target.ts'

const ROOT = 'C:\\Users\\Jane Doe\\deck'

test('a page is called as the plan of the lesson calls it', () => {
  expect(pathInProject(ROOT, `${ROOT}\\pages\\0-opening.md`, win32)).toBe('pages/0-opening.md')
  expect(pathInProject(ROOT, 'C:/Users/Jane Doe/deck/pages/0-opening.md', win32)).toBe('pages/0-opening.md')
  expect(withSlashes(`${ROOT}\\setup\\short-lesson.ts`)).toBe('C:/Users/Jane Doe/deck/setup/short-lesson.ts')
})

test('a folder that holds the project is known, whatever its drive and its capitals', () => {
  expect(isWithin('C:\\Users', ROOT, win32)).toBe(true)
  expect(isWithin('c:\\users\\jane doe\\DECK', ROOT, win32)).toBe(true)
  expect(isWithin('C:\\Users\\Jane', ROOT, win32)).toBe(false)
  expect(isWithin('D:\\', ROOT, win32)).toBe(false)
  expect(isWithin(`${ROOT}\\dist`, ROOT, win32)).toBe(false)
  expect(isWithin(`${ROOT}\\..lessons`, `${ROOT}\\..lessons\\a`, win32)).toBe(true)
})

test('Edge is found where Windows and macOS keep it', () => {
  const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
  const env = { 'ProgramFiles(x86)': 'C:\\Program Files (x86)', 'ProgramFiles': 'C:\\Program Files', 'LOCALAPPDATA': 'C:\\Users\\Jane Doe\\AppData\\Local' }
  expect(findEdge({ platform: 'win32', env, exists: path => path === edge })).toBe(edge)
  expect(findEdge({ platform: 'win32', env: {}, exists: () => true })).toBeUndefined()
  expect(findEdge({ platform: 'darwin', env: {}, exists: () => true })).toContain('Microsoft Edge.app')
  expect(findEdge({ platform: 'linux', env: {}, exists: () => false })).toBeUndefined()
})

test('commands are scripts for Node, which need no shell', () => {
  expect(withSlashes(programOf('@slidev/cli', 'slidev'))).toMatch(/node_modules\/@slidev\/cli\/.*\.m?js$/)
  expect(withSlashes(programOf('playwright', 'playwright'))).toMatch(/node_modules\/playwright\/.*\.js$/)
})
