/** The key: everything that the slides and papers of a lesson ask is answered in it, and nothing else. */
import { expect, test } from 'playwright/test'
import { keyOf } from '../../../data/loader/key.ts'
import { slidesIn } from '../../../data/loader/lesson-pages.ts'
import { plain } from '../../text.ts'
import { paths, slides as deck } from '../deck.ts'
import { lesson, path, readKey, slides, textOf } from './papers.ts'
import { expectHeadsAndFeet, expectNoOrphans, expectWholeRows } from './sheets.ts'

const answersOf = (id: string) => lesson.documents.find(document => document.id === id)!.questions
const documents = [...new Set(slides.flatMap(({ document = [] }) => document))]
const tried = lesson.claims.filter(({ id }) => path.trial!.includes(id))
const rows = {
  documents: documents.flatMap(id => answersOf(id).map(({ question, answer }) => [question, answer])),
  claims: tried.map(({ claim, ruling, ...points }) => [claim, ruling, ...points.for.map(({ text }) => text), ...points.against.map(({ text }) => text)]),
  questions: lesson.questions.filter(({ id, kind }) => kind === 'discussion' || slides.some(({ ask }) => ask === id)).map(({ question, answer }) => [question, answer]),
  quiz: lesson.quiz.map(({ question, options, why }) => [question, why, ...options.flatMap(({ text, mistake }) => mistake ? [text, mistake] : [text])]),
}

test('every question of the slides, the documents, the trial and the quiz has its answer, in a row that is not split', async () => {
  const key = await readKey()
  for (const [table, all] of Object.entries(rows)) {
    expect(all.length, table).toBeGreaterThan(2)
    for (const row of all)
      expect(key.pages.some(page => row.every(part => page.text.includes(plain(part)))), `${table}, on one page: ${row.join(' … ')}`).toBe(true)
  }
  expectWholeRows(key, { quiz: rows.quiz })
})

test('every question stands there once', async () => {
  const text = textOf(await readKey())
  for (const question of [...rows.documents, ...rows.questions, ...rows.quiz].map(([question]) => plain(question!)))
    expect(text.split(question).length - 1, question).toBe(rows.documents.filter(([each]) => plain(each!) === question).length || 1)
})

test('the documents have their numbers of the worksheet, and the question that stands on it is marked', async () => {
  const text = textOf(await readKey())
  documents.forEach((id, index) => {
    const { title, questions } = lesson.documents.find(document => document.id === id)!
    expect(text).toContain(plain(`Document ${index + 1}. ${title}`))
    expect(text).toContain(plain(`${questions.find(({ sheet }) => sheet)!.question} On the worksheet.`))
  })
  expect(text).not.toContain(plain(`Document ${documents.length + 1}.`))
})

test('the stamps and the decisions of the lesson are told', async () => {
  const text = textOf(await readKey())
  for (const { question, answer } of lesson.acts)
    expect(text).toContain(plain(question + answer))
  for (const { question, options, taken, did } of lesson.decisions.filter(({ id }) => slides.some(({ content }) => content.includes(`decision="${id}"`))))
    expect(text).toContain(plain(`${question} ${options.find(({ id }) => id === taken)!.text} ${did.text}`))
})

test('nothing of another lesson is in it', async () => {
  const text = textOf(await readKey())
  const strangers = [
    ...lesson.documents.filter(({ id }) => !documents.includes(id)).flatMap(({ questions }) => questions.map(({ answer }) => answer)),
    ...lesson.claims.filter(claim => !tried.includes(claim)).map(({ ruling }) => ruling),
    ...lesson.questions.filter(({ question }) => !rows.questions.some(([each]) => each === question)).map(({ answer }) => answer),
  ]
  expect(strangers.length).toBeGreaterThan(30)
  for (const words of strangers)
    expect(text).not.toContain(plain(words))
})

test('the marks of the quiz are those of the data', async () => {
  const text = textOf(await readKey())
  for (const { options, why } of lesson.quiz) {
    const place = options.findIndex(({ right }) => right)
    expect(text).toMatch(new RegExp(`${'ABCD'[place]}${escaped(plain(options[place]!.text))}\\.?${escaped(plain(why))}`))
  }
})

test('its pages have their heads and feet, and no heading stands alone', async () => {
  const key = await readKey()
  expectHeadsAndFeet(key)
  expectNoOrphans(key)
  expect(key.pages.length).toBeLessThanOrEqual(8)
})

for (const each of paths) {
  test(`the key of ${each.id} has an answer to all that its slides ask`, () => {
    const own = slidesIn(each, deck)
    const { questions, documents, claims, decisions } = keyOf(each, deck, lesson)
    expect(new Set(own.flatMap(({ ask = [] }) => ask)).difference(new Set(questions.map(({ id }) => id)))).toEqual(new Set())
    const shown = [...new Set(own.flatMap(({ document = [] }) => document))]
    expect(documents.map(({ id }) => id).slice(0, shown.length)).toEqual(shown)
    // The lesson with every slide has the other documents as well.
    expect(documents).toHaveLength(each.all ? lesson.documents.length : shown.length)
    const ids = claims.map(({ id }) => id)
    for (const { content, number } of own) {
      for (const [, id] of content.matchAll(/<ClaimRecord id="(\w+)"/g))
        expect(ids, `slide ${number}`).toContain(id)
      for (const [, id] of content.matchAll(/<DecisionPoint decision="([\w-]+)"/g))
        expect(decisions.map(({ id }) => id), `slide ${number}`).toContain(id)
    }
    expect(ids.filter(id => each.trial?.includes(id))).toHaveLength(each.trial?.length ?? 0)
    for (const { id } of documents)
      expect(answersOf(id).every(({ answer }) => answer.length > 10), id).toBe(true)
  })
}

function escaped(words: string): string {
  return words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
