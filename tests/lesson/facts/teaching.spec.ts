/** What this lesson gives a teacher beside its slides. */
import { expect, test } from 'playwright/test'
import { lesson, paths, slides } from '../deck.ts'

const { documents, plan, terms } = lesson

/** What a sentence of the plan speaks of, and the slide that a lesson must have for it. */
const SPOKEN_OF: [RegExp, string][] = [
  [/\bvote by hands\b/, 'vote'],
  [/\broad map\b/, 'road-map'],
  [/\bdecision of 1949\b/, 'you-are-stalin-1949'],
  [/\bMoscow refuses\b/, 'september-1949'],
  [/\bclass decide\b/, 'you-are-stalin-1950'],
  [/\bMao says no\b/, 'mao-must-agree'],
  [/\bempty chair\b/, 'empty-chair'],
  [/\bletter\b/, 'gottwald-letter'],
  [/\bfront\b/, 'moving-front'],
  [/\bveto by telegram\b/, 'veto-loop'],
  [/\bwho paid\b/, 'who-paid'],
  [/\bafter Stalin's death\b/, 'new-line'],
  [/\blast days\b/, 'last-days'],
  [/\b(?:trial|verdict)\b/, 'trial'],
  [/\bvote again\b/, 'vote-again'],
  [/\bask the central question\b/, 'your-answer'],
]

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

test('the plan of a lesson speaks only of what its slides have, unless it says "where the lesson has"', () => {
  const found = new Set<string>()
  for (const { id, slides: own } of paths) {
    for (const { files, teacher, students } of plan.parts.filter(({ files }) => slides.some(({ name, file }) => name in own && files.includes(file)))) {
      // "Where the lesson has …" holds up to the end of its sentence, in the middle of one from there.
      const always = `${teacher} ${students}`.split(/(?<=[.?;])\s+/).map(sentence => sentence.replace(/\bwhere the lesson has\b.*$/i, ''))
      for (const [words, slide] of SPOKEN_OF) {
        if (words.test(`${teacher} ${students}`))
          found.add(slide)
        expect(always.filter(sentence => words.test(sentence) && !(slide in own)), `lesson ${id}, ${files.join()}`).toEqual([])
      }
    }
  }
  expect([...found].toSorted()).toEqual(SPOKEN_OF.map(([, slide]) => slide).toSorted())
})
