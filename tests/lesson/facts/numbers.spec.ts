/** No number stands on a slide, in a note or in a diagram that is not in the data. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'playwright/test'
import { daysBetween } from '../../../data/loader/dates.ts'
import { DATA_FILES } from '../../../data/loader/load.ts'
import { diagramNames } from '../../../scripts/diagrams/render.ts'
import { withoutCitations } from '../../../data/loader/markup/citations.ts'
import { lesson, slides } from '../deck.ts'

/** Runs of digits, without the commas between thousands and without leading zeros. */
const numbersIn = (text: string) => (text.replaceAll(/(\d),(?=\d{3})/g, '$1').match(/\d+/g) ?? []).map(Number)

const known = new Set([
  // A coordinate of the map vouches for nothing.
  ...Object.values(DATA_FILES).filter(file => file !== DATA_FILES.front).flatMap(file => numbersIn(readFileSync(file, 'utf8').replaceAll(/(?<=\d)-(?=\d)/g, ' '))),
  ...lesson.spans.map(({ from, to }) => daysBetween(dateOf(from), dateOf(to))),
])

function dateOf(id: string): string {
  return lesson.events.find(event => event.id === id)!.date
}

/** What a reader sees of Markdown: no tags, no includes, no citations. */
function visible(markdown: string): string {
  return withoutCitations(markdown.replaceAll(/<[^>]*>/g, ' ').replaceAll(/^<<<.*$/gm, ' '))
}

for (const { number, title, finding = '', summary, notes, content } of slides) {
  test(`slide ${number}: ${title}`, () => {
    const unknown = [title, finding, summary, visible(notes), visible(content)].flatMap(numbersIn).filter(value => !known.has(value))
    expect(unknown).toEqual([])
  })
}

test('diagrams', () => {
  for (const name of diagramNames('.')) {
    const body = readFileSync(`snippets/${name}.mmd`, 'utf8').replace(/^---[\s\S]*?---/, '')
    const unknown = numbersIn(withoutCitations(body).replaceAll(/\b(?:D\d\d|step\d+)\b/g, '')).filter(value => !known.has(value))
    expect(unknown, name).toEqual([])
  }
})
