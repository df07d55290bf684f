/** Plain words for those who read with difficulty: short sentences, and no word without its meaning that they may not know. */
import type { SpoiltCopy } from '../spoilt-copy.ts'
import { expect } from 'playwright/test'
import { loadLesson } from '../../data/loader/load.ts'
import { test } from './small-lesson.ts'

/** What the loader says of a passage, "The hill is mine.", that is adapted so. */
function mistakeIn(small: SpoiltCopy, adapted: string): string | undefined {
  small.write('data/documents.yaml', small.read('data/documents.yaml').replace(/\n {6}adapted: .*/, ''))
  small.change('data/documents.yaml', '      marks: [mine]', `      adapted: ${JSON.stringify(adapted)}\n      marks: [mine]`)
  try {
    loadLesson(small.root)
    return undefined
  }
  catch (error) {
    return (error as Error).message
  }
}

const RARE = 'data/documents.yaml:12: entry "letter", field "excerpts.adapted": expected common words, words of the passage, names, or terms of data/terms.yaml, found '

test('a sentence over 20 words is refused, and a full stop makes two of it', ({ small }) => {
  const ten = 'the hill is mine and it is not for you'
  expect(mistakeIn(small, `Say that ${ten}, and ${ten}.`)).toBe('data/documents.yaml:12: entry "letter", field "excerpts.adapted": expected sentences of 20 words at most, found one of 23: "Say that the hill is mine and it is not …"')
  expect(mistakeIn(small, `Say that ${ten}. And ${ten}.`)).toBeUndefined()
  expect(mistakeIn(small, `Say that ${ten} … And ${ten}.`)).toBeUndefined()
  expect(mistakeIn(small, `Say that ${ten} (because ${ten}).`)).toContain('found one of 23')
})

test('a rare word is refused, once, and each with the others', ({ small }) => {
  expect(mistakeIn(small, 'The elevation is my possession, and an elevation is high.')).toBe(`${RARE}"elevation", "possession": choose others, or explain them right behind, in brackets`)
})

test('a word with its meaning in brackets right behind it is let through, and so it is from then on', ({ small }) => {
  expect(mistakeIn(small, 'The elevation (hill) is mine. An “elevation” is high.')).toBeUndefined()
  expect(mistakeIn(small, 'The “elevation” (hill) is mine.')).toBeUndefined()
  expect(mistakeIn(small, 'The elevation is mine (a hill).')).toContain(`${RARE}"elevation"`)
  expect(mistakeIn(small, 'The elevation (eminence) is mine.')).toContain(`${RARE}"eminence"`)
})

test('common words are let through as they are inflected', ({ small }) => {
  expect(mistakeIn(small, 'She asks, asked and was asking. Her hills’ sides are stronger, strongest and strongly held. It’s hers, and we don’t want Ann’s 2nd hill.')).toBeUndefined()
})

test('words of the passage are let through, and so are terms and names of actors, places and writers', ({ small }) => {
  small.change('data/documents.yaml', 'The hill is mine.', 'The eminence is mine.')
  small.change('data/documents.yaml', 'from: Ann', 'from: Ann Vavasour')
  small.change('data/terms.yaml', 'name: hill', 'name: acclivity')
  expect(mistakeIn(small, 'Bob, Ann Vavasour wants the eminence. It is an acclivity in Iberia.')).toBeUndefined()
})

test('in a language without a list of common words a sentence is short all the same', ({ small }) => {
  small.change('data/lesson.yaml', 'language: en-GB', 'language: de')
  expect(mistakeIn(small, 'Der Hügel gehört mir.')).toBeUndefined()
  expect(mistakeIn(small, `Der Hügel gehört ${'mir und '.repeat(10)}mir.`)).toContain('expected sentences of 20 words at most, found one of 24')
})

for (const folder of ['.', 'tests/other-lesson']) {
  test(`every passage of the lesson in ${folder} is there in plain words`, () => {
    const missing = loadLesson(folder).documents.flatMap(({ id, excerpts }) => excerpts.map(({ adapted }, place) => adapted ? '' : `${id}, ${place + 1}`)).filter(Boolean)
    expect(missing).toEqual([])
  })
}
