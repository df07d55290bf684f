/** A bibliography holds what something cites, and nothing else. */
import { expect, test } from 'playwright/test'
import { checkCited } from '../../data/loader/check-cited.ts'
import { loadSlides } from '../../data/loader/check-slides.ts'
import { loadLesson } from '../../data/loader/load.ts'
import { diagramNames, sourceOf } from '../../scripts/diagrams/render.ts'
import { readSource } from '../../scripts/diagrams/source.ts'

const lesson = loadLesson('.')
const slides = await loadSlides('.', lesson)
const diagrams = diagramNames('.').flatMap(name => readSource(`snippets/${name}.mmd`, sourceOf('.', name)).steps.flatMap(({ sources }) => sources))

test('every entry of this lesson is cited', () => {
  checkCited('.', lesson, slides, diagrams)
})

test('an entry that nothing cites is named, with its line', () => {
  const [work] = lesson.works
  const others = { ...lesson, works: [{ ...work!, id: 'nobody-cites-me' }] }
  expect(() => checkCited('.', others, slides, diagrams)).toThrow(/^data\/bibliography\.yaml:\d+: .*expected an entry that something cites, found "nobody-cites-me" cited nowhere/)
})

test('a citation on a slide, in its notes, in the data or in a diagram is enough', () => {
  const [slide] = slides
  const none = { ...lesson, events: [], claims: [], figures: [], charts: [], votes: [], questions: [], terms: [], decisions: [], debates: [], front: { ...lesson.front, states: [] }, documents: [], works: [{ ...lesson.works[0]!, id: 'here' }] }
  const bare = { ...slide!, content: '', notes: '', document: undefined }
  expect(() => checkCited('.', none, [bare], [])).toThrow('"here" cited nowhere')
  checkCited('.', none, [{ ...bare, content: 'So it was.[@here]' }], [])
  checkCited('.', none, [{ ...bare, notes: 'So it was. [@D03; @here]' }], [])
  checkCited('.', { ...none, terms: [{ ...lesson.terms[0]!, sources: ['here'] }] }, [bare], [])
  checkCited('.', none, [bare], ['here'])
})
