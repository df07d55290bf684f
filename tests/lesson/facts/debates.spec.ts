/** What the debates say. */
import { expect, test } from 'playwright/test'
import { lesson } from '../deck.ts'

const { debates } = lesson

test('the debates each set historians against each other, on evidence that is named', () => {
  expect(debates.length).toBeGreaterThan(0)
  for (const { question, positions } of debates) {
    expect(question).toMatch(/\?$/)
    expect(new Set(positions.map(({ who, name }) => who + name)).size).toBe(positions.length)
    // Nothing is on two cards in the same words.
    expect(new Set(positions.map(({ text }) => text)).size).toBe(positions.length)
    for (const { text, evidence } of positions)
      expect(`${text} ${evidence}`).toMatch(/\.$/)
  }
})
