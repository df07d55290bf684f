/** The files for word processors: headings, tables and lists that are real ones, pages of the right size, and the same bytes each time. */
import type { PaperDocument } from '../../components/paper/document-sheets.ts'
import type { Worksheet } from '../../data/loader/worksheet.ts'
import { expect, test } from 'playwright/test'
import { documentsDocument } from '../../scripts/paper/docx/documents.ts'
import { wordFile } from '../../scripts/paper/docx/word-file.ts'
import { worksheetDocument } from '../../scripts/paper/docx/worksheet.ts'
import { readDocx } from '../docx.ts'

const FILE = { title: 'The Hill', language: 'en-GB', paper: 'a4' } as const
const LETTER: PaperDocument = {
  id: 'letter',
  number: 1,
  date: '3 February 1901',
  from: 'Ann',
  to: 'Bob',
  kind: 'A letter',
  published: 'Box 1',
  url: 'https://example.org/letter',
  passages: [{ speaker: 'Ann', original: '“Der Hügel.”', language: 'de', adapted: 'The hill.' }, { original: 'He said "no" & left.', adapted: 'He said no.' }],
  glosses: [{ word: 'Hill', meaning: 'Land that is higher' }],
  questions: ['Whose hill?', 'Why no?'],
}
const GUESSED: PaperDocument = { id: 'note', number: 2, date: '4 February 1901', passages: [{ original: '“Come.”', adapted: 'Come here.' }], glosses: [], questions: ['Who wrote this?'] }
const SHEET: Worksheet = {
  background: ['Two people lived beside one hill.', 'Both had sheep.'],
  acts: [{ id: 'first', number: 1, question: 'What did Ann say?', name: 'A beginning', from: '1900-01-01', to: '1904-12-31' }],
  bank: [{ id: 'hill', name: 'Hill', plain: 'Land that is higher.' }],
  documents: [{ id: 'letter', number: 1, date: '1901-02-03', telegram: false, from: 'Ann', to: 'Bob', passages: [{ text: 'The hill is mine.', adapted: false }], question: 'Who writes?' }],
  claims: [{ id: 'hers', claim: 'The hill was Ann’s.' }],
  quiz: [{ id: 'wanted', at: 'start', question: 'What did both want?', options: ['A hill', 'Sheep'] }, { id: 'signed', at: 'end', question: 'What did they sign?', options: ['A letter', 'Nothing'] }],
}
/** One white pixel. */
const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAG0Ir1wAAAABJRU5ErkJggg==', 'base64')
const MAP = { png: PNG, width: 170, height: 200, words: 'A map of the hill.' }

const documentsOf = (paper: 'a4' | 'letter' = 'a4') => wordFile(documentsDocument([LETTER, GUESSED], { ...FILE, paper }))
const worksheetOf = (map?: typeof MAP) => wordFile(worksheetDocument({ ...FILE, sheet: SHEET, lesson: 'One hour', question: 'Whose was the hill?', map }))

test('documents have a heading each, a table with a head, their questions in a list of their own, and their address', async () => {
  const { title, language, size, paragraphs, tables, links } = await readDocx(await documentsOf())
  expect({ title, language, size }).toEqual({ title: 'The Hill: The documents', language: 'en-GB', size: '11906x16838' })
  expect(paragraphs.filter(({ style }) => style?.startsWith('Heading')).map(({ style, text }) => [style, text])).toEqual([
    ['Heading1', 'The Hill'],
    ['Heading2', 'Document 1, 3 February 1901'],
    ['Heading2', 'Document 2, 4 February 1901'],
  ])
  expect(tables).toEqual([
    { heads: 1, rows: [['In its own words', 'Adapted: plain words, nothing added'], ['Ann:“Der Hügel.”Translated from the German.', 'The hill.'], ['He said "no" & left.', 'He said no.']] },
    { heads: 1, rows: [['In its own words', 'Adapted: plain words, nothing added'], ['“Come.”', 'Come here.']] },
  ])
  const numbered = paragraphs.filter(({ list }) => list !== undefined)
  expect(numbered.map(({ text }) => text)).toEqual(['Whose hill?', 'Why no?', 'Who wrote this?'])
  expect(numbered[0]!.list).toBe(numbered[1]!.list)
  expect(numbered[2]!.list).not.toBe(numbered[0]!.list)
  expect(links).toEqual(['https://example.org/letter'])
  expect(paragraphs.map(({ text }) => text)).toContain('Who wrote this, and to whom? ')
})

test('the pages are of the paper that is asked for', async () => {
  expect((await readDocx(await documentsOf('letter'))).size).toBe('12240x15840')
})

test('a worksheet has all parts of the sheet under headings, and a map that says what it shows', async () => {
  const { title, paragraphs, tables, alts, xml } = await readDocx(await worksheetOf(MAP))
  expect(title).toBe('The Hill: Worksheet')
  expect(paragraphs.filter(({ style }) => style === 'Heading2').map(({ text }) => text)).toHaveLength(8)
  expect(paragraphs.filter(({ style }) => style === 'Heading3').map(({ text }) => text)).toEqual(['Document 1 · 3 February 1901 · Ann to Bob'])
  expect(tables.map(({ heads }) => heads)).toEqual([1, 1])
  expect(tables[0]!.rows[1]).toEqual(['1 · 1900–04', 'What did Ann say?', '', ''])
  expect(tables[1]!.rows[1]![1]).toMatch(/^☐.*☐.*☐.*☐/)
  const text = paragraphs.map(({ text }) => text).join('\n')
  for (const words of ['Whose was the hill?', 'Two people lived beside one hill.', 'Both had sheep.', 'Hill Land that is higher.', '“The hill is mine.”', 'Who writes?', 'The hill was Ann’s.', 'What did both want?', '☐\u00A0Sheep', 'What did they sign?'])
    expect(text).toContain(words)
  expect(alts).toEqual(['A map of the hill.'])
  expect(xml).toContain('w:leader="underscore"')
  expect(text).not.toContain('__')
})

test('a part without data is left out, and the lesson\'s own question takes the place of the deck\'s', async () => {
  const empty: Worksheet = { question: 'Who began?', background: [], acts: [], bank: [], documents: [], claims: [], quiz: [] }
  const { paragraphs, tables, alts } = await readDocx(await wordFile(worksheetDocument({ ...FILE, sheet: empty, lesson: 'One hour', question: 'Whose was the hill?' })))
  expect(paragraphs.filter(({ style }) => style === 'Heading2').map(({ text }) => text)).toEqual(['My answer now'])
  expect([...tables, ...alts]).toEqual([])
  const texts = paragraphs.map(({ text }) => text)
  expect(texts).toContain('Who began?')
  expect(texts).not.toContain('Whose was the hill?')
})

test('two exports give the same bytes, which name no day and nobody', async () => {
  for (const make of [() => documentsOf(), () => worksheetOf(MAP)]) {
    const [one, other] = [await make(), await make()]
    expect(Buffer.compare(one, other)).toBe(0)
    const { xml } = await readDocx(one)
    expect(xml).not.toMatch(/w:author|w:date|Un-named/)
  }
})
