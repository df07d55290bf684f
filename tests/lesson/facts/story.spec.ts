/** The story in prose tells no answer before its act. */
import { expect, test } from 'playwright/test'
import { withoutCitations } from '../../../data/loader/markup/citations.ts'
import { lesson } from '../deck.ts'

const { acts, story, documents } = lesson
const wordsOf = (paragraphs: string[]) => withoutCitations(paragraphs.join('\n'))

/** The last year that may be named: that of an act's end, and before the first act that of the background itself. */
const parts = [
  { name: 'background', text: wordsOf(story!.background), last: 1949, answers: acts },
  ...acts.map(({ id, to }, place) => ({ name: id, text: wordsOf(story!.acts[place]!.story), last: Number(to.slice(0, 4)), answers: acts.slice(place + 1) })),
]

for (const { name, text, last, answers } of parts) {
  test(`${name}: nothing of later, and no answer of an act that comes after it`, () => {
    // The essay's own year says nothing of the war.
    const years = [...text.replaceAll('essay from 2010', '').matchAll(/\b(?:19|20)\d\d\b/g)].map(([year]) => Number(year))
    expect(years.filter(year => year > last)).toEqual([])
    expect(years.length).toBeGreaterThan(0)
    for (const { answer } of answers)
      expect(text.toLowerCase()).not.toContain(answer.toLowerCase())
  })
}

test('the document beside an act is no younger than the act, and its prose cites it', () => {
  acts.forEach(({ id, from, to }, place) => {
    const { story: paragraphs, document } = story!.acts[place]!
    const { date } = documents.find(each => each.id === document)!
    expect(date >= from && date <= to, id).toBe(true)
    expect(paragraphs.join('\n'), id).toContain(`@${document}`)
  })
})
