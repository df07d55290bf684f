import { expect, test } from 'playwright/test'
import { brief, LONGEST } from '../../components/spoken/brief.ts'

test('what is short is said as it is, without the line breaks of its source', () => {
  expect(brief('  He refused,\n  as researchers report. ')).toBe('He refused, as researchers report.')
  expect(brief('')).toBe('')
})

test('of more, the sentences are said that fit', () => {
  const first = 'Ann kept asking, and Bob could refuse or allow.'
  const second = 'He wrote: “No.”'
  expect(brief(`${first} ${second} ${'And so on, and so on. '.repeat(9)}`)).toMatch(/^Ann kept asking, and Bob could refuse or allow\. He wrote: “No\.” And so on, and so on\./)
  expect(brief(`${first} ${'word '.repeat(60)}`)).toBe(first)
})

test('of one long sentence, its first words', () => {
  const said = brief('word '.repeat(60))
  expect(said).toMatch(/^(?:word )+word…$/)
  expect(said.length).toBeLessThanOrEqual(LONGEST)
})
