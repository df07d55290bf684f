/** A project in a folder as a second download or a class's own name makes it, checked out as Windows does. */
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkFolderName } from '../../scripts/lib/folder-name.ts'
import { DIST } from '../engine/deck.ts'
import { command, expect, npm, test } from './project.ts'

const TEXT = /\.(?:css|html|json|md|mmd|svg|ts|vue|yaml)$/

test('with blanks, brackets and the line endings of Windows it builds the same site; without a browser it says what it lacks', async ({ copy }) => {
  const folder = join(copy, 'Geschichte (10b) [1]')
  mkdirSync(folder)
  for (const name of readdirSync(copy).filter(name => join(copy, name) !== folder))
    renameSync(join(copy, name), join(folder, name))
  // What the brackets mean to a glob: another project beside this one, with another component in it.
  mkdirSync(join(copy, 'Geschichte (10b) 1/components'), { recursive: true })
  cpSync(join(folder, 'components/numbers/DayCount.vue'), join(copy, 'Geschichte (10b) 1/components/EventDate.vue'))
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => TEXT.test(name) && !name.includes('node_modules')))
    writeFileSync(join(folder, name), readFileSync(join(folder, name), 'utf8').replaceAll(/\r?\n/g, '\r\n'))
  const { code, output } = await npm(folder, ['build', '--', '--for-teachers'], { CHROMIUM_PATH: '/no/such/browser' })
  expect(code, output).toBe(0)
  expect(output).not.toContain('Drawing')
  expect(output).toContain('It offers no PDFs, because there was no browser to print them. CHROMIUM_PATH names "/no/such/browser"')
  expect(readFileSync(join(folder, 'dist/paper/files.json'), 'utf8')).toBe('[]')
  // The PDFs that the page offers are not there without a browser.
  const words = (path: string) => readFileSync(path, 'utf8').replaceAll(/<nav aria-label="This lesson">[^]*?<\/nav>|<[^>]*>|\s+/g, '')
  expect(words(join(folder, 'dist/read/index.html'))).toBe(words(join(DIST, 'read/index.html')))
  expect(readdirSync(join(folder, 'dist/assets')).length).toBe(readdirSync(join(DIST, 'assets')).length)
})

test('a component that nobody finds stops the build by its name', async ({ copy }) => {
  renameSync(join(copy, 'components/thread/TheThread.vue'), join(copy, 'components/thread/TheThred.vue'))
  const { code, output } = await npm(copy, ['build', '--', '--without-pdfs'])
  expect(code).not.toBe(0)
  expect(output).toMatch(/components\/slide\/SlideFrame\.vue: expected a component, in components\/ or of Slidev, found <TheThread>/)
})

test('a folder that Slidev cannot work in is named in one sentence', () => {
  for (const [name, sign] of [['c#1', '#'], ['d%20x', '%'], ['g?q', '?'], ['o\'k', '\''], ['p$HOME', '$'], ['q*', '*']])
    expect(() => checkFolderName(`/lessons/${name}/deck`)).toThrow(`The project lies in "/lessons/${name}/deck", and Slidev cannot work in a folder with ${sign} in its name. Rename that folder.`)
  for (const name of ['a b', 'e(1)', 'h&i', 'k[1]', '{x}', 'f|pipe', '山の戦い Ann’s', 'C:\\Users\\Jane Doe'])
    expect(() => checkFolderName(`/lessons/${name}/deck`)).not.toThrow()
})

test('a build does not take the place of the project, nor of anybody\'s files', async ({ copy }) => {
  mkdirSync(join(copy, 'website'))
  writeFileSync(join(copy, 'website/precious.txt'), '')
  for (const [out, says] of [['.', 'it holds this project'], ['..', 'it holds this project'], ['website', 'such as "precious.txt"']]) {
    const { code, output } = await command(copy, 'build', ['--out', out!])
    expect(code, out).not.toBe(0)
    expect(output).toContain(`Cannot build into "${out}": `)
    expect(output).toContain(says)
    expect(output).not.toMatch(/^\s+at .*\(/m)
  }
  expect(readdirSync(join(copy, 'website'))).toEqual(['precious.txt'])
  expect(readdirSync(copy)).toContain('slides.md')
})
