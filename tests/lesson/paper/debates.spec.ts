/** A debate against the calendar on its slide's page; long-handout.spec.ts reads the debates on paper. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'playwright/test'
import { plain } from '../../text.ts'
import { slides as deck } from '../deck.ts'
import { citations, lesson, words } from './papers.ts'

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
      expect(text, key).toContain(words(citations().find(citation => citation.key === key)!.note))
  }
})
