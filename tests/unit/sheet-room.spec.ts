/** What stands on which side of a worksheet, by how much there is of it. */
import type { AskedQuestion, SheetDocument, Worksheet } from '../../data/loader/worksheet.ts'
import { expect, test } from 'playwright/test'
import { sidesOf } from '../../components/paper/sheet-room.ts'

const QUESTION = 'Whose was the hill, and whose was it said to be?'

const documents = (count: number): SheetDocument[] => Array.from({ length: count }, (_, index) => ({
  id: `d${index}`,
  number: index + 1,
  date: '1901-02-03',
  telegram: false,
  from: 'Ann',
  to: 'Bob',
  passages: [{ text: 'The hill is mine, and so are the sheep. '.repeat(6).trim(), adapted: true }],
  question: 'Whose are the sheep?',
}))
const claims = (count: number) => Array.from({ length: count }, (_, index) => ({ id: `c${index}`, claim: 'The hill was Ann’s.' }))
const quiz = (at: AskedQuestion['at'], count: number): AskedQuestion[] => Array.from({ length: count }, (_, index) => ({ id: `${at}${index}`, at, question: QUESTION, options: ['Ann’s', 'Bob’s', 'Nobody’s'] }))

function sheet(parts: Partial<Worksheet>): Worksheet {
  return {
    background: ['Two people lived beside one hill. '.repeat(9)],
    acts: Array.from({ length: 5 }, (_, index) => ({ id: `a${index}`, number: index + 1, question: 'What did Ann say?', name: 'Ann', from: '1900-01-01', to: '1900-12-31' })),
    bank: [],
    documents: [],
    claims: [],
    quiz: [],
    ...parts,
  }
}

const numbers = (parts: Partial<Worksheet>) => {
  const { front, back } = sidesOf(sheet(parts), QUESTION)
  return [front, back].map(({ documents, quiz }) => ({ documents: documents.map(({ number }) => number), quiz: quiz.map(({ id }) => id) }))
}

test('documents stand on the back, and only the first of too many on the front', () => {
  expect(numbers({ documents: documents(5), claims: claims(3) })).toEqual([{ documents: [], quiz: [] }, { documents: [1, 2, 3, 4, 5], quiz: [] }])
  expect(numbers({ documents: documents(6), claims: claims(4) })).toEqual([{ documents: [1], quiz: [] }, { documents: [2, 3, 4, 5, 6], quiz: [] }])
})

test('what comes before the lesson is asked on the front and what comes after it on the back, as far as there is room', () => {
  const all = [...quiz('end', 4), ...quiz('start', 4)]
  expect(numbers({ documents: documents(2), quiz: all })).toEqual([{ documents: [], quiz: ['start0', 'start1', 'start2', 'start3'] }, { documents: [1, 2], quiz: ['end0', 'end1', 'end2', 'end3'] }])
  expect(numbers({ documents: documents(4), claims: claims(3), quiz: all })[1]).toEqual({ documents: [1, 2, 3, 4], quiz: ['end0', 'end1'] })
  expect(numbers({ documents: documents(5), claims: claims(4), quiz: all })[1]!.quiz).toEqual([])
})

test('a document on the front takes the room of the questions there', () => {
  const words = Array.from({ length: 10 }, (_, index) => ({ id: `w${index}`, name: 'A hill', plain: 'Land that is higher than the land on all its sides, but not as high as a mountain is.' }))
  expect(numbers({ bank: words, documents: documents(6), claims: claims(4), quiz: quiz('start', 2) })[0]).toEqual({ documents: [1], quiz: [] })
  expect(numbers({ bank: words, documents: documents(5), claims: claims(4), quiz: quiz('start', 2) })[0]).toEqual({ documents: [], quiz: ['start0', 'start1'] })
})
