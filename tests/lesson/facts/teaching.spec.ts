/** What this lesson gives a teacher beside its slides. */
import { expect, test } from 'playwright/test'
import { loadLesson } from '../../../data/loader/load.ts'

const { documents, plan, terms } = loadLesson('.')

test('twelve words for the bank, four questions, four groups of five documents of their own', () => {
  expect(terms.filter(({ plain }) => plain)).toHaveLength(12)
  expect(plan.supporting).toHaveLength(4)
  const groups = plan.differentiation!.groups.map(({ documents }) => documents)
  expect(groups.map(({ length }) => length)).toEqual([5, 5, 5, 5])
  expect(new Set(groups.flat()).size).toBe(20)
})

test('what students see of the plan gives no answer of an act away', () => {
  const seen = [...plan.aims, ...plan.supporting].join(' ')
  expect(seen).not.toMatch(/\b(?:refus|condition|hid|hand|veto|telegram|release)/i)
})

test('every document has three questions', () => {
  expect(documents.filter(({ questions }) => questions.length !== 3).map(({ id }) => id)).toEqual([])
})
