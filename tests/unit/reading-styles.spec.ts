/** What a component changes on the page to read stands beside it, and names nothing that is not there. */
import { globSync, readFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { expect, test } from 'playwright/test'
import { readingStyles } from '../../scripts/static/reading.ts'

const read = (files: string[]) => files.map(file => readFileSync(file, 'utf8')).join('\n')
const sheets = globSync('{components/*,layouts}/reading.css')
/** Classes that the rules of a stylesheet name. */
const classesOf = (css: string) => [...new Set([...css.replaceAll(/\/\*.*?\*\//gs, '').matchAll(/(?<=[^{}]*)\.([a-z][\w-]*)(?=[^{};]*\{)/g)].map(match => match[1]!))]
/** `level-2` is there as well where it is put together, as `level-${level}`. */
const isNamed = (name: string, source: string) => new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(source) || /\d$/.test(name) && source.includes(`\`${name.replace(/\d+$/, '')}\${`)
/** The page, and a slide on it. */
const FRAME = ['reading', 'slidev-layout']

/** The page's own file has the text classes that any component may use. */
const everywhere = read([...globSync('{components,layouts}/**/*.vue'), ...globSync('styles/*.css'), ...globSync('pages/*.md')])

for (const sheet of sheets) {
  test(`${sheet} names classes of its own folder only`, () => {
    const source = basename(dirname(sheet)) === 'reading' ? everywhere : read(globSync(`${dirname(sheet)}/*.vue`))
    expect(classesOf(readFileSync(sheet, 'utf8')).filter(name => !FRAME.includes(name) && !isNamed(name, source))).toEqual([])
  })
}

test('the page has them all, its own first, above the deck’s', async () => {
  const styles = await readingStyles('h1 { color: red }')
  expect(styles.startsWith('@layer deck {h1 { color: red }}')).toBe(true)
  const places = sheets.map(sheet => styles.indexOf(readFileSync(sheet, 'utf8')))
  expect(places).not.toContain(-1)
  expect(Math.min(...places)).toBe(places[sheets.findIndex(sheet => basename(dirname(sheet)) === 'reading')])
})
