/** Which words of the slides open a term, how they are written, and where their cards lie. */
import { expect, test } from 'playwright/test'
import { spokenName } from '../../components/term/spoken-name.ts'
import { termPieces } from '../../components/term/pieces.ts'
import { placeCard } from '../../components/term/card-place.ts'
import { termsShown } from '../../data/loader/terms-shown.ts'
import { findTerms } from '../../data/loader/markup/terms.ts'
import { lesson, slides } from './lesson.ts'

/** Terms of the handout that no slide opens, and why. */
const IN_THE_HANDOUT_ONLY: Record<string, string> = {
  tunkin: 'his telegram, D02, is cited on slides but not shown, and his name stands in the notes at their foot only',
}

test('every person and term can be opened on some slide, or there is a reason', () => {
  const shown = termsShown(slides, lesson)
  const missing = lesson.terms.map(({ id }) => id).filter(id => !shown.has(id))
  expect(missing).toEqual(Object.keys(IN_THE_HANDOUT_ONLY))
})

test('a slide has three of them at most', () => {
  for (const { number, terms } of slides)
    expect(terms.length, `slide ${number}`).toBeLessThanOrEqual(3)
})

test('a term is a link in the text, whatever stands round it', () => {
  const text = 'One peninsula, [Ongjin](term:ongjin).[@D02] <b>[Mao](term:mao-zedong)</b> and [a page](https://example.org).'
  expect(findTerms(text).map(({ word, id }) => [word, id])).toEqual([['Ongjin', 'ongjin'], ['Mao', 'mao-zedong']])
  for (const { start, end, word, id } of findTerms(text))
    expect(text.slice(start, end)).toBe(`[${word}](term:${id})`)
})

test('words of the data that open a term are cut out of their text, each once', () => {
  expect(termPieces('Stalin, as Filippov', { Filippov: 'filippov' })).toEqual([{ text: 'Stalin, as ' }, { text: 'Filippov', id: 'filippov' }])
  expect(termPieces('Kim to Kim Il Sung', { 'Kim': 'a', 'Kim Il Sung': 'b' })).toEqual([{ text: 'Kim', id: 'a' }, { text: ' to ' }, { text: 'Kim Il Sung', id: 'b' }])
  expect(termPieces('Mao and Mao', { Mao: 'mao' })).toEqual([{ text: 'Mao', id: 'mao' }, { text: ' and Mao' }])
  expect(termPieces('nobody', { Mao: 'mao' })).toEqual([{ text: 'nobody' }])
})

test('a card says a name as people do', () => {
  expect(lesson.terms.map(({ name }) => spokenName(name))).toEqual(expect.arrayContaining(['Dean Acheson', 'Mao Zedong', 'DPRK and ROK']))
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
