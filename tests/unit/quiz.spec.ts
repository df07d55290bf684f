/** The quiz as other programs read it: GIFT by a parser of its own, and CSV by the rules of RFC 4180. */
import type { QuizQuestion } from '../../data/loader/schema.ts'
import { parse } from 'gift-pegjs'
import { expect, test } from 'playwright/test'
import { formatCitations } from '../../data/loader/citations.ts'
import { quizAsCsv } from '../../scripts/paper/quiz-csv.ts'
import { quizAsGift } from '../../scripts/paper/quiz-gift.ts'
import { lesson } from '../engine/deck.ts'

const citations = { letter: { note: '“Ann to Bob.”' }, book: { note: 'Carr &#38; Lee, <i>The Hill</i>.' } }

/** Every sign that means something in one of the formats, at places where it would. */
const ODD: QuizQuestion = {
  id: 'odd-signs',
  at: 'end',
  question: 'What is {x} in 2 = x ~ #1: a\\b, or <b>?',
  options: [
    { text: '=1+1, "two"', mistake: '~ is not =: it is “about”, \\= is neither' },
    { text: '{two}: a \\: b', right: true },
    { text: '// #2 -> [a]', mistake: '@never: {not} this' },
    { text: '-1', mistake: '+ and \n\n- are two signs' },
  ],
  why: '####2 = 1 + 1: {so} it is~',
  sources: ['letter', 'book'],
}
const PLAIN: QuizQuestion = {
  id: 'whose-hill',
  at: 'start',
  question: 'Whose was the hill?',
  options: [
    { text: 'Ann’s', right: true },
    { text: 'Bob’s', mistake: 'Bob came later.' },
    { text: 'Nobody’s', mistake: 'Ann was there.' },
  ],
  why: 'She was first.',
  sources: ['letter'],
}

/** A text on one line. */
const line = (text: string) => text.replaceAll(/\s+/g, ' ')
const plainly = (text: string) => expect.objectContaining({ format: 'plain', text: line(text) })

/** What a platform makes of a question. */
const imported = ({ id, question, options, why }: QuizQuestion, sources: string) => expect.objectContaining({
  type: 'MC',
  title: id,
  stem: plainly(question),
  choices: options.map(({ text, right = false, mistake = 'Right.' }) => expect.objectContaining({ isCorrect: right, weight: null, text: plainly(text), feedback: plainly(mistake) })),
  globalFeedback: plainly(`${why} (${sources})`),
})

test('a learning platform reads what was written, in two categories', () => {
  expect(parse(quizAsGift('The Hill', [ODD, PLAIN], citations))).toEqual([
    { type: 'Category', title: 'The Hill/At the start' },
    imported(PLAIN, '“Ann to Bob”'),
    { type: 'Category', title: 'The Hill/At the end' },
    imported(ODD, '“Ann to Bob”; Carr & Lee, The Hill'),
  ])
})

test('GIFT is what its documentation shows: a line an option, an empty line between questions, a doubled slash in a name', () => {
  expect(quizAsGift('Day 1/2: a \\ hill', [PLAIN, { ...ODD, options: ODD.options.slice(1) }], citations)).toBe(`$CATEGORY: Day 1//2: a \\ hill/At the start

::whose-hill::[plain]Whose was the hill? {
  =Ann’s#Right.
  ~Bob’s#Bob came later.
  ~Nobody’s#Ann was there.
  ####She was first. (“Ann to Bob”)
}

$CATEGORY: Day 1//2: a \\ hill/At the end

::odd-signs::[plain]What is \\{x\\} in 2 \\= x \\~ \\#1\\: a\\\\b, or <b>? {
  =\\{two\\}\\: a \\\\\\: b#Right.
  ~// \\#2 -> [a]#@never\\: \\{not\\} this
  ~-1#+ and - are two signs
  ####\\#\\#\\#\\#2 \\= 1 + 1\\: \\{so\\} it is\\~ (“Ann to Bob”; Carr & Lee, The Hill)
}
`)
})

/** The cells of a table, row by row, as RFC 4180 says. */
function cellsOf(csv: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, bare = '', end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? bare)
    if (end === '\r\n')
      rows.push([])
    else if (end === '')
      break
  }
  return rows.slice(0, -1)
}

test('a spreadsheet has a row for each question, with the letter of the right option', () => {
  const csv = quizAsCsv([PLAIN, ODD], citations)
  expect(csv).toMatch(/^\uFEFF/)
  const [head, plain, odd, ...more] = cellsOf(csv.slice(1))
  expect(head).toEqual(['When', 'Question', 'A', 'B', 'C', 'D', 'Right', 'Why', 'Mistake behind A', 'Mistake behind B', 'Mistake behind C', 'Mistake behind D', 'Sources'])
  expect(plain).toEqual(['At the start', 'Whose was the hill?', 'Ann’s', 'Bob’s', 'Nobody’s', '', 'A', 'She was first.', '', 'Bob came later.', 'Ann was there.', '', '“Ann to Bob”'])
  expect(odd).toHaveLength(head!.length)
  expect(odd!.slice(6, 8)).toEqual(['B', ODD.why])
  expect(odd![3]).toBe('{two}: a \\: b')
  expect(more).toEqual([])
})

test('no cell is a formula, and none breaks its row', () => {
  const [, odd] = cellsOf(quizAsCsv([ODD], citations).slice(1))
  expect([odd![2], odd![5], odd![10], odd![11]]).toEqual(['\'=1+1, "two"', '\'-1', '\'@never: {not} this', '\'+ and \n\n- are two signs'])
  expect(odd!.filter(cell => /^[=+\-@\t\r]/.test(cell))).toEqual([])
})

test('the other lesson’s quiz goes out whole, with its sources by name', () => {
  const named = formatCitations(lesson)
  const read = parse(quizAsGift('A', lesson.quiz, named))
  expect(read.filter(({ type }) => type === 'MC').map(question => 'title' in question && question.title)).toEqual(lesson.quiz.map(({ id }) => id))
  const rows = cellsOf(quizAsCsv(lesson.quiz, named).slice(1))
  expect(rows).toHaveLength(lesson.quiz.length + 1)
  expect(rows.at(-1)!.at(-1)).toBe('Allison and Zelikow, Essence of Decision; Fursenko and Naftali, “One Hell of a Gamble”')
})
