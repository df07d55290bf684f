/** The documents of a lesson on paper: which, what is told of them, what helps with them, and which share a sheet. */
import type { AskedSource, Passage } from '../../components/paper/document-sheets.ts'
import type { Term } from '../../data/loader/schema.ts'
import { documentsIn } from '../../data/loader/lesson-documents.ts'
import { expect, test } from 'playwright/test'
import { documentsOf, sheetsOfDocuments } from '../../components/paper/document-sheets.ts'

const LETTER: AskedSource = {
  id: 'letter',
  title: 'Ann\'s letter to Bob',
  short: 'Ann to Bob',
  date: '1901-02-03',
  telegram: true,
  from: 'Ann, a queen',
  to: 'Bob',
  terms: { queen: 'queen' },
  archive: { reference: 'Box 1; Box 2' },
  collection: 'Letters',
  url: 'https://example.org/letter',
  doubts: [],
  excerpts: [
    { text: 'Der Hügel.', language: 'de', translation: 'The hill.', adapted: 'It is Ann\'s hill.', speaker: 'Ann', enclosed: '1901-02-01', marks: [] },
    { text: 'He said "no", and left.', adapted: 'He said no.', marks: [] },
  ],
  questions: ['Whose hill?'],
}
const TERMS: Term[] = [
  { id: 'queen', kind: 'person', name: 'Queen, the', text: 'She ruled; later she fell.', sources: [] },
  { id: 'hill', kind: 'term', name: 'Hill', text: 'A mountain.', plain: 'Land that is higher.', sources: [] },
  { id: 'sheep', kind: 'term', name: 'Sheep', text: 'An animal.', plain: 'It gives wool.', sources: [] },
]

test('a document has its words, the adapted ones, who wrote it, and the words of its head and of the word bank', () => {
  expect(documentsOf({}, [{}, { document: 'letter' }, { document: 'letter' }], [LETTER], TERMS)).toEqual([{
    id: 'letter',
    number: 1,
    date: '3 February 1901',
    from: 'Ann, a queen',
    to: 'Bob',
    kind: 'Ann’s letter to Bob',
    published: 'Letters. Box 1',
    url: 'https://example.org/letter',
    passages: [
      { speaker: 'Ann, 1 February 1901', original: '“The hill.”', language: 'de', adapted: 'It is Ann’s hill.' },
      { speaker: undefined, original: 'He said "no", and left.', language: undefined, adapted: 'He said no.' },
    ],
    glosses: [{ word: 'queen', meaning: 'She ruled' }, { word: 'Hill', meaning: 'Land that is higher' }],
    questions: ['Whose hill?'],
  }])
})

test('where the class is to guess who wrote it, nothing of it tells', () => {
  const [letter] = documentsOf({}, [{ document: 'letter', guessWriter: true }], [LETTER], TERMS)
  expect(letter).not.toHaveProperty('from')
  expect(letter).toMatchObject({ kind: 'Telegram', glosses: [{ word: 'Hill' }] })
  expect(letter!.passages[0]!.speaker).toBe('1 February 1901')
  expect(JSON.stringify({ ...letter, passages: [] })).not.toMatch(/Ann|Bob|Box|example/)
})

test('documents share sheets by twos, in their order, and one that is long in either kind of words has its own', () => {
  const passages = (original: number, adapted = 0): { passages: Passage[] } => ({ passages: [{ original: 'x'.repeat(original), adapted: 'x'.repeat(adapted) }] })
  const [short, long, longer] = [passages(700), passages(800), passages(10, 900)]
  expect(sheetsOfDocuments([short, short, short])).toEqual([[short, short], [short]])
  expect(sheetsOfDocuments([short, long, short, short, longer])).toEqual([[short], [long], [short, short], [longer]])
  expect(sheetsOfDocuments([])).toEqual([])
})

test('the papers of a lesson have the documents of its slides, each once, and those of the one with every slide all there are', () => {
  const all = ['letter', 'diary', 'report'].map(id => ({ id }))
  const slides = [{ document: 'report' }, {}, { document: 'letter' }, { document: 'report' }]
  expect(documentsIn({}, slides, all)).toEqual(['report', 'letter'])
  expect(documentsIn({ all: true }, slides, all)).toEqual(['report', 'letter', 'diary'])
})
