/**
 * The engine's tests know nothing of this lesson: who changes its facts, its words or its slides breaks none of them. They have a lesson of
 * their own, tests/other-lesson; what is promised of this lesson is tested in tests/lesson.
 */
import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'playwright/test'
import { lesson } from '../deck.ts'

const files = globSync(['tests/*.ts', 'tests/{unit,engine,commands}/**/*.ts'])
const other = globSync('tests/other-lesson/**/*.{md,mmd,yaml}').map(file => readFileSync(file, 'utf8')).join('\n')

const wordsOf = (text: string) => text.match(/[\p{L}\p{N}_-]+/gu) ?? []
const namesIn = (text: string) => wordsOf(text).filter(word => /^\p{Lu}\p{Ll}/u.test(word))

/** Names and ids of this lesson; an id that is an ordinary word, such as "veto", may stand anywhere, and so may what both lessons have. */
const own = new Set([
  ...lesson.actors.flatMap(({ id, name, place }) => [id, ...namesIn(`${name} ${place}`)]),
  ...lesson.terms.filter(({ kind }) => kind === 'person').flatMap(({ id, name }) => [id, ...namesIn(name)]),
  ...[lesson.events, lesson.documents, lesson.works, lesson.claims, lesson.decisions, lesson.polls, lesson.figures, lesson.charts, lesson.spans].flatMap(entries => entries.map(({ id }) => id)).filter(id => /\d|-/.test(id)),
].filter(word => word.length > 2 && !new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'u').test(other)))

test('no test of the engine names anything of this lesson', () => {
  expect(own.size).toBeGreaterThan(100)
  const found = files.flatMap(file => readFileSync(file, 'utf8').split('\n').flatMap((line, index) =>
    wordsOf(line).filter(word => own.has(word)).map(word => `${file}:${index + 1} ${word}`)))
  expect(found).toEqual([])
})

test('no test of the engine reads this lesson', () => {
  const found = files.flatMap(file => readFileSync(file, 'utf8').split('\n').flatMap((line, index) =>
    /load(?:Lesson|Slides)\('\.'|from '[./]*lesson\//.test(line) ? [`${file}:${index + 1}`] : []))
  expect(found).toEqual([])
})
