/** Which files `npm run export` makes for which lesson, and where it puts them. */
import type { LessonPath } from '../../data/loader/lesson-pages.ts'
import { expect, test } from 'playwright/test'
import { chosenLessons } from '../../scripts/lesson/chosen.ts'
import { PRODUCTS } from '../../scripts/paper/products.ts'
import { setsOf } from '../../scripts/paper/sets.ts'

const PATHS = ['45', '20', 'double-1', 'whole'].map((id): LessonPath => ({ id, name: id, ...id === 'whole' && { all: true as const }, minutes: 45, lost: 4, spare: [], slides: { cover: 1 } }))
const sets = (lesson?: string) => setsOf(chosenLessons(PATHS, lesson), PATHS, PRODUCTS)

test('the deck\'s first lesson has its papers in the folder itself, another one in a folder of its own', () => {
  expect(sets().map(({ folder }) => folder)).toEqual([''])
  expect(sets('20').map(({ folder }) => folder)).toEqual(['lesson-20/'])
})

test('every lesson has its own papers, and what is the same for all is made once', () => {
  const every = sets('all')
  expect(every.map(({ folder }) => folder)).toEqual(['', 'lesson-20/', 'lesson-double-1/', 'lesson-whole/'])
  const files = every.flatMap(({ folder, products }) => products.map(({ file }) => folder + file))
  expect(files).toContain('lesson-double-1/handout.pdf')
  expect(files.filter(file => file.endsWith('quiz.csv'))).toEqual(['quiz.csv'])
  expect(sets('20')[0]!.products).toContain(PRODUCTS.find(({ id }) => id === 'csv'))
})

test('the lesson with every slide has no worksheet, and says so to whoever asks for it', () => {
  expect(sets('whole')[0]!.products.map(({ id }) => id)).not.toContain('worksheet')
  expect(() => setsOf(chosenLessons(PATHS, 'whole'), PATHS, PRODUCTS, true)).toThrow('--only: "worksheet" needs a lesson with minutes of its own, and "whole" has every slide there is.')
  expect(setsOf(chosenLessons(PATHS, 'all'), PATHS, PRODUCTS, true)).toHaveLength(PATHS.length)
})

test('a lesson that is none is refused with the names of all', () => {
  expect(() => sets('30')).toThrow('--lesson: expected a lesson of data/lessons.yaml (45, 20, double-1, whole), found "30".')
})
