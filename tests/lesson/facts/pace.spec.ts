/** The short lesson of this lesson. */
import { expect, test } from 'playwright/test'
import { isInShortLesson, minutesOf, SHORT_MINUTES } from '../../../data/loader/short-lesson.ts'
import { lesson, slides } from '../deck.ts'

const short = slides.filter(isInShortLesson)

test('it fills its minutes', () => {
  expect(short.reduce((sum, slide) => sum + minutesOf(slide, true), 0)).toBe(SHORT_MINUTES)
})

test('it opens every act and tries the argument', () => {
  expect(short.filter(({ act }) => act).map(({ act }) => act)).toEqual(lesson.acts.map(({ id }) => id))
  expect(short.some(({ content }) => content.includes('<ClaimTrial'))).toBe(true)
})
