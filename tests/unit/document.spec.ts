import { expect, test } from 'playwright/test'
import { markedPieces } from '../../components/document/marks.ts'
import { citedKeys, findCitations } from '../../setup/citation-marks.ts'

test('marked words are cut out and the quotation stays whole', () => {
  const text = 'the question should be decided finally by the Chinese'
  const pieces = markedPieces(text, ['finally', 'the question'])
  expect(pieces.map(piece => piece.text).join('')).toBe(text)
  expect(pieces.filter(piece => piece.marked).map(piece => piece.text)).toEqual(['the question', 'finally'])
})

test('citations are found with all their keys, numbered by first use', () => {
  const text = 'One.[@D03; @weathersby1998] Two.[@D03] [not one] me@example.org'
  expect(findCitations(text).map(({ keys }) => keys)).toEqual([['D03', 'weathersby1998'], ['D03']])
  expect(citedKeys(text)).toEqual(['D03', 'weathersby1998'])
})
