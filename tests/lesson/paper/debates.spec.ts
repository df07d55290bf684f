/** The debates to read: one against the calendar on its slide's page, and all with evidence and sources in the handout. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'playwright/test'
import { plain } from '../../text.ts'
import { slides as deck } from '../deck.ts'
import { citations, lesson, longHandout, words } from './papers.ts'

test('the page of a debate against the calendar has all of its dates, and who holds what', () => {
  const { name } = deck.find(({ content }) => content.includes('<DebateDates on="ending"'))!
  const text = words(readFileSync(`dist/${name}/index.html`, 'utf8'))
  const { positions, dates = [] } = lesson.debates.find(({ id }) => id === 'ending')!
  for (const { label, side } of dates) {
    for (const said of [label, side?.name])
      expect(text).toContain(plain(said ?? ''))
  }
  for (const { who, name, sources } of positions) {
    expect(text).toContain(plain(`${who}: ${name}`))
    for (const key of sources)
      expect(text, key).toContain(words(citations.find(citation => citation.key === key)!.note))
  }
})

test('the handout has every position whole on one page, with its sources', async () => {
  const handout = await longHandout()
  for (const { positions } of lesson.debates) {
    for (const { id, name, text, evidence, sources } of positions) {
      const page = handout.pages.find(candidate => candidate.text.includes(plain(`${name}. ${text}`)))
      expect(page, id).toBeDefined()
      expect(page!.text, id).toContain(plain(evidence))
      for (const key of sources)
        expect(page!.text, `${id}: ${key}`).toContain(words(citations.find(citation => citation.key === key)!.note))
    }
  }
})
