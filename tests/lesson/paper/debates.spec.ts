/** The debates on paper: all positions at a glance on the slides, and with evidence and sources in the handout. */
import { expect, test } from 'playwright/test'
import { plain } from '../../text.ts'
import { citations, handout, lesson, slides, slidesPdf, words } from './papers.ts'

const pageWith = (tag: string) => slidesPdf.pages[slides.find(({ content }) => content.includes(tag))!.number - 1]!

test('the slide of all debates has every question and who holds what', () => {
  const { text } = pageWith('<HistoriansDisagree />')
  for (const { question, positions } of lesson.debates) {
    expect(text).toContain(plain(question))
    for (const { who, name } of positions)
      expect(text).toContain(plain(`${who}: ${name}`))
  }
})

test('the slide of one debate has all of its positions, with evidence and sources', () => {
  const { text } = pageWith('<HistoriansDisagree on="ending"')
  for (const { who, text: held, evidence, sources } of lesson.debates.find(({ id }) => id === 'ending')!.positions) {
    expect(text).toContain(plain(`${who}: ${held}`))
    expect(text).toContain(plain(evidence))
    for (const key of sources)
      expect(text, key).toContain(words(citations.find(citation => citation.key === key)!.note))
  }
})

test('the handout has every position whole on one page, with its sources', () => {
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
