/** Which words of the slides open a term, how they are written, and where their cards lie. */
import { expect, test } from 'playwright/test'
import { spokenName } from '../../components/term/spoken-name.ts'
import { termPieces } from '../../components/term/pieces.ts'
import { placeCard } from '../../components/card/card-place.ts'
import { findTerms } from '../../data/loader/markup/terms.ts'

test('a term is a link in the text, whatever stands round it', () => {
  const text = 'One hill, [Ridge](term:ridge).[@book] <b>[Ann](term:queen-ann)</b> and [a page](https://example.org).'
  expect(findTerms(text).map(({ word, id }) => [word, id])).toEqual([['Ridge', 'ridge'], ['Ann', 'queen-ann']])
  for (const { start, end, word, id } of findTerms(text))
    expect(text.slice(start, end)).toBe(`[${word}](term:${id})`)
})

test('words of the data that open a term are cut out of their text, each once', () => {
  expect(termPieces('Ann, as Orlando', { Orlando: 'orlando' })).toEqual([{ text: 'Ann, as ' }, { text: 'Orlando', id: 'orlando' }])
  expect(termPieces('Ann to Ann Lee', { 'Ann': 'a', 'Ann Lee': 'b' })).toEqual([{ text: 'Ann', id: 'a' }, { text: ' to ' }, { text: 'Ann Lee', id: 'b' }])
  expect(termPieces('Bob and Bob', { Bob: 'bob' })).toEqual([{ text: 'Bob', id: 'bob' }, { text: ' and Bob' }])
  expect(termPieces('nobody', { Bob: 'bob' })).toEqual([{ text: 'nobody' }])
})

test('a card says a name as people do', () => {
  expect(['Carr, Cy', 'Lee Ann', 'UK and US'].map(spokenName)).toEqual(['Cy Carr', 'Lee Ann', 'UK and US'])
})

test('a card lies below its word or above it, never over it, and inside column and window', () => {
  const view = { width: 1000, height: 600 }
  const column = { left: 60, right: 940 }
  for (const card of [{ width: 300, height: 100 }, { width: 900, height: 300 }, { width: 990, height: 700 }]) {
    for (const [left, top] of [[60, 40], [500, 290], [900, 560], [10, 0]] as const) {
      const word = { left, top, bottom: top + 30 }
      const place = placeCard(word, card, column, view)
      const height = Math.min(card.height, place.room)
      expect(place.top >= word.bottom || place.top + height <= word.top).toBe(true)
      expect(place.top).toBeGreaterThanOrEqual(0)
      expect(place.top + height).toBeLessThanOrEqual(view.height)
      expect(place.left).toBeGreaterThanOrEqual(0)
      expect(place.left + card.width).toBeLessThanOrEqual(view.width)
      if (card.width <= column.right - column.left)
        expect(place.left).toBeGreaterThanOrEqual(column.left - 20)
    }
  }
})
