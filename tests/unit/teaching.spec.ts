/** What a teacher reads beside the slides: answers, the plan with its tasks, and the word bank of the worksheet. */
import type { SpoiltCopy } from '../spoilt-copy.ts'
import { expect } from 'playwright/test'
import { canFollow } from '../../data/loader/lesson-pages.ts'
import { loadLesson } from '../../data/loader/load.ts'
import { checkSources } from '../../scripts/lesson/check-all.ts'
import { test } from './small-lesson.ts'

const PLAN = 'data/lesson-plan.yaml'

/** All that can stand in a plan. */
const WHOLE = `supporting: [Whose was it?]
prior:
  - { text: There was a hill., sources: [book] }
rubric:
  task: A sentence.
  levels: [One, Two, Three, Four]
  rows:
    - { id: claim, name: Claim, levels: [None., Some., More., All.] }
    - { id: proof, name: Proof, levels: [None., Some., More., All.] }
differentiation:
  starters: [Ann said …]
  extension: [Say it for Bob.]
sensitive:
  - { id: fear, matter: They quarrel., advice: Be calm. }
debrief:
  slides: [quarrel]
  why: A quarrel stays.
  steps: [Shake hands.]
curriculum:
  - { code: H1, name: Hills, seen: https://example.org/h1 }
`

async function mistakeIn(small: SpoiltCopy): Promise<string> {
  return checkSources(small.root).then(() => '', error => (error as Error).message)
}

test('a plan with all its parts passes, and so does one with few', async ({ small }) => {
  expect(await mistakeIn(small)).toBe('')
  small.write(PLAN, small.read(PLAN) + WHOLE)
  expect(await mistakeIn(small)).toBe('')
  expect(loadLesson(small.root).plan.rubric!.rows).toHaveLength(2)
})

const MISTAKES: { kind: string, from: string, to: string, says: string }[] = [
  { kind: 'homework on a slide that is not there', from: 'slides: [letter]', to: 'slides: [lettre]', says: 'entry "read-on", field "homework.slides": expected the routeAlias of a slide, found "lettre". Did you mean "letter"?' },
  { kind: 'homework on a document that is not there', from: 'documents: [letter]', to: 'documents: [lettre]', says: 'entry "read-on", field "homework.documents": expected a document of data/documents.yaml (letter), found "lettre". Did you mean "letter"?' },
  { kind: 'homework on nothing', from: '    slides: [letter]\n    documents: [letter]\n', to: '', says: 'entry "read-on", field "homework": expected "slides" or "documents" of the lesson on which the task rests' },
  { kind: 'a debrief of a slide that is not there', from: 'slides: [quarrel]', to: 'slides: [quarel]', says: 'field "debrief.slides": expected the routeAlias of a slide, found "quarel". Did you mean "quarrel"?' },
  { kind: 'a rubric of three levels', from: '[One, Two, Three, Four]', to: '[One, Two, Three]', says: 'field "rubric.levels": expected the names of four levels, the lowest first' },
  { kind: 'a row of the rubric with a level too few', from: 'name: Proof, levels: [None., Some., More., All.]', to: 'name: Proof, levels: [None., Some., All.]', says: 'entry "proof", field "rubric.rows.levels": expected one text for each of the four levels, the lowest first' },
  { kind: 'two rows of one id', from: 'id: proof', to: 'id: claim', says: 'entry "claim", field "rubric.rows.id": expected an id of its own, but "claim" is used twice' },
  { kind: 'a supporting question that is none', from: '[Whose was it?]', to: '[It was hers.]', says: 'field "supporting": expected a question' },
  { kind: 'prior knowledge on an unknown source', from: 'sources: [book]', to: 'sources: [bok]', says: 'field "prior.sources": expected a key of data/documents.yaml or data/bibliography.yaml' },
  { kind: 'a code that nobody has seen', from: ', seen: https://example.org/h1', to: '', says: 'field "curriculum.seen": expected a web address that begins with https://' },
]

for (const { kind, from, to, says } of MISTAKES) {
  test(`plan: ${kind}`, async ({ small }) => {
    small.write(PLAN, small.read(PLAN) + WHOLE)
    const line = small.change(PLAN, from, to)
    const message = await mistakeIn(small)
    expect(message).toContain(says)
    expect(message).toMatch(new RegExp(`^${PLAN}:\\d+: `))
    expect(Math.abs(Number(/:(\d+): /.exec(message)![1]) - line)).toBeLessThanOrEqual(2)
    expect(message.split('\n')).toHaveLength(1)
  })
}

test('a lesson for which there is no homework is named', async ({ small }) => {
  small.change('data/lessons.yaml', '    letter: 2\n', '')
  small.change('data/lessons.yaml', '  spare: [letter]\n', '')
  expect(await mistakeIn(small)).toContain(`${PLAN}:9: field "homework": expected a task for lesson "12", one whose slides it has, found none`)
  expect([['a'], ['a', 'b'], []].map(slides => canFollow({ slides }, ['a', 'c']))).toEqual([true, false, true])
})

test('a document has one question for the sheet, and an answer to each', async ({ small }) => {
  const FILE = 'data/documents.yaml'
  small.change(FILE, '      sheet: true\n', '')
  expect(await mistakeIn(small)).toContain('entry "letter", field "questions": expected one question with "sheet: true", which the one-sheet worksheet asks, found 0')
  small.change(FILE, '      answer: Ann does.', '      answer: Ann does.\n      sheet: true')
  const line = small.change(FILE, '      answer: The hill.\n', '')
  expect(await mistakeIn(small)).toBe(`${FILE}:${line - 1}: entry "letter", field "questions.answer": expected some text, found nothing`)
})

test('a term of the word bank has twelve plain words at most', async ({ small }) => {
  const gloss = (plain: string) => small.write('data/terms.yaml', small.read('data/terms.yaml').replace(/\n {2}plain: .*|$/, `\n  plain: ${plain}`).replace('\n\n', '\n'))
  gloss('A small mountain.')
  expect(await mistakeIn(small)).toBe('')
  gloss('It is high and it is low and it is mine not yours.')
  expect(await mistakeIn(small)).toContain('entry "hill", field "plain": expected 12 words at most, found 13')
  gloss('An elevation.')
  expect(await mistakeIn(small)).toContain('entry "hill", field "plain": expected common words or names, found "elevation": choose others')
})

test('the word bank has room for twelve terms', async ({ small }) => {
  small.write('data/terms.yaml', Array.from({ length: 13 }, (_, index) => `- id: ${index === 0 ? 'hill' : `hill-${index}`}\n  kind: term\n  name: hill\n  text: A small mountain.\n  plain: A small mountain.\n  sources: [book]\n`).join(''))
  expect(await mistakeIn(small)).toBe('data/terms.yaml:77: entry "hill-12", field "plain": expected 12 terms at most with "plain", which have room in the worksheet\'s word bank, found 13')
})
