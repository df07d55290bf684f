import { expect, test } from 'playwright/test'
import { markedPieces } from '../../components/document/marks.ts'
import { formatCites } from '../../data/loader/citations.ts'
import { brokenCitations, citedKeys, citesOf, findCitations, withoutCitations } from '../../data/loader/markup/citations.ts'

test('marked words are cut out and the quotation stays whole', () => {
  const text = 'the question should be decided finally by the Chinese'
  const pieces = markedPieces(text, ['finally', 'the question'])
  expect(pieces.map(piece => piece.text).join('')).toBe(text)
  expect(pieces.filter(piece => piece.marked).map(piece => piece.text)).toEqual(['the question', 'finally'])
})

test('citations are found with all their keys, numbered by first use', () => {
  const text = 'One.[@letter; @carr1950] Two.[@letter] [not one] me@example.org'
  expect(findCitations(text).map(({ keys }) => keys)).toEqual([['letter', 'carr1950'], ['letter']])
  expect(citedKeys(text)).toEqual(['letter', 'carr1950'])
})

test('citations may have pages, words before and behind them, and no author, as Pandoc writes them', () => {
  const text = 'One.[@book, p. 12] Two.[see @book, pp. 12-14, on sheep; -@book] Three.[@book] Four.[@book, p. 12]'
  expect(citesOf(text)).toEqual([
    { key: 'book', id: 'book, p. 12', locator: '12', label: 'page' },
    { key: 'book', id: 'see book, pp. 12-14, on sheep', prefix: 'see ', locator: '12–14', label: 'page', suffix: ', on sheep' },
    { key: 'book', id: '-book', suppressAuthor: true },
    { key: 'book', id: 'book' },
  ])
  expect(citedKeys(text)).toEqual(['book'])
  expect(withoutCitations(text)).toBe('One. Two. Three. Four.')
  const notes = formatCites({ documents: [], works: [{ id: 'book', type: 'book', title: 'The Hill', author: [{ family: 'Carr', given: 'Cy' }], issued: { 'date-parts': [[1950]] } }] }, citesOf(text))
  expect(notes).toEqual({
    'book, p. 12': { note: 'Carr, <i>The Hill</i>, 12.', url: undefined },
    'see book, pp. 12-14, on sheep': { note: 'see Carr, <i>The Hill</i>, 12–14, on sheep.', url: undefined },
    '-book': { note: '<i>The Hill</i>.', url: undefined },
  })
})

test('what was meant as a citation and is none is found', () => {
  expect(brokenCitations('[@a, @b] @a [a] [@a and [a link](https://a.example) me@example.org [@a]', ['a']).map(({ index }) => index)).toEqual([0, 9, 12, 16])
})
