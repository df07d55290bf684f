/** A bibliography holds what something cites, and nothing else. */
import { expect, test } from 'playwright/test'
import { checkCited } from '../../data/loader/check-cited.ts'
import { ContentErrorList } from '../../data/loader/content-error.ts'
import { diagramNames, sourceOf } from '../../scripts/diagrams/render.ts'
import { lesson, PROJECT, slides } from '../engine/deck.ts'
import { readSource } from '../../scripts/diagrams/source.ts'

const diagrams = diagramNames(PROJECT).flatMap(name => readSource(`snippets/${name}.mmd`, sourceOf(PROJECT, name)).steps.flatMap(({ sources }) => sources))

function check(of: typeof lesson, shown: typeof slides, drawn: string[]): void {
  const mistakes = new ContentErrorList()
  checkCited(PROJECT, of, shown, drawn, mistakes)
  mistakes.end()
}

test('a lesson whose entries are all cited is in order', () => {
  check(lesson, slides, diagrams)
})

test('an entry that nothing cites is named, with its line', () => {
  const [work] = lesson.works
  const others = { ...lesson, works: [{ ...work!, id: 'nobody-cites-me' }] }
  expect(() => check(others, slides, diagrams)).toThrow(/^data\/bibliography\.yaml:\d+: .*expected an entry that something cites, found "nobody-cites-me" cited nowhere/)
})

test('a citation on a slide, in its notes, in the data or in a diagram is enough', () => {
  const [slide] = slides
  const none = { ...lesson, events: [], claims: [], figures: [], charts: [], votes: [], questions: [], terms: [], decisions: [], debates: [], story: undefined, front: { ...lesson.front, states: [] }, documents: [], works: [{ ...lesson.works[0]!, id: 'here' }] }
  const bare = { ...slide!, content: '', notes: '', document: undefined }
  expect(() => check(none, [bare], [])).toThrow('"here" cited nowhere')
  check(none, [{ ...bare, content: 'So it was.[@here]' }], [])
  check(none, [{ ...bare, notes: 'So it was. [@letter; @here]' }], [])
  check({ ...none, terms: [{ ...lesson.terms[0]!, sources: ['here'] }] }, [bare], [])
  check(none, [bare], ['here'])
  check({ ...none, story: { ...lesson.story!, brief: ['So it was.[@here]'], acts: [] } }, [bare], [])
  check({ ...none, works: [], documents: [{ ...lesson.documents[0]!, id: 'here' }], story: { ...lesson.story!, background: [], brief: [], acts: [{ ...lesson.story!.acts[0]!, story: [], document: 'here' }] } }, [bare], [])
})
