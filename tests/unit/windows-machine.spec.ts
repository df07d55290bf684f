/** What Windows does in another way, with its own values handed to the functions that must not mind. */
import { win32 } from 'node:path'
import { expect, test } from 'playwright/test'
import { pathInProject, withSlashes } from '../../data/loader/project-path.ts'
import { findSystemBrowser } from '../../scripts/lib/find-browser.ts'
import { programOf } from '../../scripts/lib/command.ts'
import { isWithin } from '../../scripts/lib/target.ts'

const ROOT = 'C:\\Users\\Jane Doe\\deck'

test('a page is called as the plan of the lesson calls it', () => {
  expect(pathInProject(ROOT, `${ROOT}\\pages\\0-opening.md`, win32)).toBe('pages/0-opening.md')
  expect(pathInProject(ROOT, 'C:/Users/Jane Doe/deck/pages/0-opening.md', win32)).toBe('pages/0-opening.md')
  expect(withSlashes(`${ROOT}\\setup\\lesson-slides.ts`)).toBe('C:/Users/Jane Doe/deck/setup/lesson-slides.ts')
})

test('a folder that holds the project is known, whatever its drive and its capitals', () => {
  expect(isWithin('C:\\Users', ROOT, win32)).toBe(true)
  expect(isWithin('c:\\users\\jane doe\\DECK', ROOT, win32)).toBe(true)
  expect(isWithin('C:\\Users\\Jane', ROOT, win32)).toBe(false)
  expect(isWithin('D:\\', ROOT, win32)).toBe(false)
  expect(isWithin(`${ROOT}\\dist`, ROOT, win32)).toBe(false)
  expect(isWithin(`${ROOT}\\..lessons`, `${ROOT}\\..lessons\\a`, win32)).toBe(true)
})

test('a browser is found where each system keeps it, Chrome before Edge', () => {
  const env = { 'ProgramFiles': 'C:\\Program Files', 'ProgramFiles(x86)': 'C:\\Program Files (x86)', 'LOCALAPPDATA': 'C:\\Users\\Jane Doe\\AppData\\Local' }
  const chrome = 'C:\\Users\\Jane Doe\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe'
  const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
  const windows = (...there: string[]) => findSystemBrowser({ platform: 'win32', env, exists: path => there.includes(path) })
  expect(windows(edge)).toBe(edge)
  expect(windows(edge, chrome)).toBe(chrome)
  expect(windows()).toBeUndefined()
  expect(findSystemBrowser({ platform: 'win32', env: {}, exists: () => true })).toBeUndefined()

  const own = '/Users/jane/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'
  expect(findSystemBrowser({ platform: 'darwin', env: { HOME: '/Users/jane' }, exists: path => path === own })).toBe(own)
  expect(findSystemBrowser({ platform: 'darwin', env: {}, exists: () => true })).toBe('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome')

  const PATH = '/usr/local/bin:/usr/bin:/snap/bin'
  expect(findSystemBrowser({ platform: 'linux', env: { PATH }, exists: path => path === '/snap/bin/chromium' })).toBe('/snap/bin/chromium')
  expect(findSystemBrowser({ platform: 'linux', env: { PATH }, exists: path => path !== '/usr/local/bin/google-chrome-stable' })).toBe('/usr/bin/google-chrome-stable')
  expect(findSystemBrowser({ platform: 'linux', env: {}, exists: () => false })).toBeUndefined()
})

test('commands are scripts for Node, which need no shell', () => {
  expect(withSlashes(programOf('@slidev/cli', 'slidev'))).toMatch(/node_modules\/@slidev\/cli\/.*\.m?js$/)
  expect(withSlashes(programOf('playwright', 'playwright'))).toMatch(/node_modules\/playwright\/.*\.js$/)
})
