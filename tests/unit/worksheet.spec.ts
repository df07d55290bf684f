/** The one sheet of a lesson: what it takes from the data and the slides, what has room on it, and that no answer reaches it. */
import type { Worksheet } from '../../data/loader/worksheet.ts'
import type { SpoiltCopy } from '../spoilt-copy.ts'
import { expect, test as plainTest } from 'playwright/test'
import { loadSlides } from '../../data/loader/check-slides.ts'
import { lessonPaths } from '../../data/loader/lessons.ts'
import { loadLesson } from '../../data/loader/load.ts'
import { hasWorksheet, inRoom, worksheetOf } from '../../data/loader/worksheet.ts'
import { test } from './small-lesson.ts'

async function sheetOf(small: SpoiltCopy, id = '12'): Promise<Worksheet> {
  const lesson = loadLesson(small.root)
  const slides = await loadSlides(small.root, lesson)
  return worksheetOf(lessonPaths(small.root, lesson, slides).find(path => path.id === id)!, slides, lesson)
}

const ADAPTED = 'adapted: The hill is Ann\'s. She wrote so.'

test('a sheet has the background, the passages of its slides with who, to whom and when, and the question for the sheet', async ({ small }) => {
  expect(await sheetOf(small)).toEqual({
    background: ['Two people lived beside one hill.'],
    acts: [],
    bank: [],
    documents: [{ id: 'letter', number: 1, date: '1901-02-03', telegram: false, from: 'Ann', to: 'Bob', passages: [{ text: 'The hill is mine.', adapted: false }], question: 'Who writes?' }],
    claims: [],
    quiz: [
      { id: 'what-they-signed', at: 'end', question: 'What did they sign?', options: ['A letter', 'A treaty', 'Nothing'] },
      { id: 'what-they-wanted', at: 'start', question: 'What did both of them want?', options: ['A hill', 'Sheep', 'A war'] },
    ],
  })
})

test('only a lesson that has a length has a sheet', async ({ small }) => {
  const lesson = loadLesson(small.root)
  const paths = lessonPaths(small.root, lesson, await loadSlides(small.root, lesson))
  expect(paths.map(path => [path.id, hasWorksheet(path)])).toEqual([['12', true], ['whole', false]])
})

test('a lesson asks its own question, and has its own slides, claims and acts only', async ({ small }) => {
  small.change('data/lessons.yaml', '  spare: [letter]', '  question: Who had the hill?')
  small.change('data/lessons.yaml', '    letter: 2\n', '')
  small.change('data/lesson-plan.yaml', '  - id: all\n    title: All of it\n', '  - act: second\n')
  small.change('pages/one.md', '<HandsUp poll="whose" />', '<HandsUp poll="whose" />\n\n<ClaimTrial :claims="[\'hers\']" />')
  small.change('data/lessons.yaml', '    quarrel: 5', '    quarrel: 9')
  small.write('data/lesson-plan.yaml', small.read('data/lesson-plan.yaml').replace('    slides: [letter]\n', ''))
  const { question, documents, claims, acts } = await sheetOf(small)
  expect({ question, documents, claims }).toEqual({ question: 'Who had the hill?', documents: [], claims: [{ id: 'hers', claim: 'The hill was Ann’s.' }] })
  expect(acts).toEqual([{ id: 'second', number: 2, question: 'What did Bob say?', name: 'An end', from: '1905-01-01', to: '1909-12-31' }])
})

test('the words adapted stand on the sheet where there are any, and the student is asked who wrote where the class is', async ({ small }) => {
  small.change('data/documents.yaml', 'seen: https://example.org/letter', `speaker: Ann\n      ${ADAPTED}\n      seen: https://example.org/letter`)
  expect((await sheetOf(small)).documents[0]!.passages).toEqual([{ text: 'The hill is Ann’s. She wrote so.', adapted: true, speaker: 'Ann' }])
  small.change('pages/one.md', 'document: letter\n', 'document: letter\nguessWriter: true\n')
  const [letter] = (await sheetOf(small)).documents
  expect(letter).not.toHaveProperty('from')
  expect(letter).not.toHaveProperty('to')
  expect(letter!.passages).toEqual([{ text: 'The hill is Ann’s. She wrote so.', adapted: true }])
})

test('a short passage takes the next one along, and a long one does not', async ({ small }) => {
  small.change('data/documents.yaml', '      marks: [mine]\n', '      marks: [mine]\n    - text: Keep your sheep away.\n      seen: https://example.org/letter\n')
  expect((await sheetOf(small)).documents[0]!.passages.map(({ text }) => text)).toEqual(['The hill is mine.', 'Keep your sheep away.'])
  small.change('data/documents.yaml', 'text: The hill is mine.', `text: The hill is mine. ${'It is a good hill, and green. '.repeat(6).trim()}`)
  expect((await sheetOf(small)).documents[0]!.passages).toHaveLength(1)
})

test('the bank has the words that the slides open, and those that the sheet names, with plain words', async ({ small }) => {
  small.change('data/terms.yaml', '  text: A small mountain.', '  text: A small mountain.\n  plain: Land that is higher.')
  const banked = [{ id: 'hill', name: 'hill', plain: 'Land that is higher.' }]
  expect((await sheetOf(small)).bank).toEqual(banked)
  small.change('pages/one.md', '[hill](term:hill)', 'hill')
  expect((await sheetOf(small)).bank).toEqual(banked)
  small.write('data/terms.yaml', small.read('data/terms.yaml').replace('name: hill', 'name: valley'))
  expect((await sheetOf(small)).bank).toEqual([])
})

test('a question of the quiz is asked where the lesson shows its document or cites most of its sources', async ({ small }) => {
  const ids = async () => (await sheetOf(small)).quiz.map(({ id }) => id)
  small.change('data/quiz.yaml', '  sources: [letter, book]', '  sources: [book]')
  expect(await ids()).toEqual(['what-they-signed', 'what-they-wanted'])
  small.change('data/story.yaml', 'beside one hill.[@book]', 'beside one hill.[@letter]')
  small.change('pages/one.md', '[@letter; @book]', '[@letter]')
  expect(await ids()).toEqual([])
})

test('nothing on a sheet is an answer, a verdict or a mistake', async ({ small }) => {
  const words = JSON.stringify(await sheetOf(small, 'whole'))
  expect(words).toContain('A hill')
  for (const secret of ['Ann does', 'contested', 'Nobody knows', 'Ann had the sheep already', 'Both said so', 'right', 'Yes.', 'No.'])
    expect(words).not.toContain(secret)
})

plainTest('whole sentences stand where they have room, the first in any case, and what is left out has its mark', () => {
  const text = 'One is short. Two is a little longer. Three.'
  expect(inRoom(text, 100)).toBe(text)
  expect(inRoom(text, 40)).toBe('One is short. Two is a little longer. …')
  // A sentence behind one that has no room would stand for what it is not.
  expect(inRoom(text, 20)).toBe('One is short. …')
  expect(inRoom(text, 5)).toBe('One is short. …')
  expect(inRoom('We had reasons … Others had more.', 20)).toBe('We had reasons …')
})
