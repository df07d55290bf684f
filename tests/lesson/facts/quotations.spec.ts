/** What stands between quotation marks on a slide, in a note or in a diagram is word for word in a document of the data. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'playwright/test'
import { citedKeys } from '../../../data/loader/markup/citations.ts'
import { sentencesOf } from '../../../data/loader/sentences.ts'
import { lesson, slides } from '../deck.ts'

const documents = lesson.documents.flatMap(source => source.excerpts.map(excerpt => excerpt.translation ?? excerpt.text)).join('\n')

/** Quoted words, two or more; a single word in quotation marks is a term, not a quotation. Attributes of tags are not text. */
function quotations(text: string): string[] {
  const matches = text.replaceAll(/<[^>]*>/g, ' ').matchAll(/["“]([^"”\n]+ [^"”\n]+)["”]/g)
  return [...matches].map(match => match[1]!.replace(/[,.]$/, ''))
}

test('on slides and in notes', () => {
  // Terms, and words of the essay that the notes speak about, none of them a document's.
  const terms = ['the UN', 'yes, if', 'entire battle plan']
  /** A historian's own words stand in the debate. */
  const historians = lesson.debates.flatMap(({ positions }) => positions.flatMap(({ text, evidence }) => [text, evidence])).join('\n').toLowerCase()
  for (const { number, content, notes } of slides) {
    for (const quotation of quotations(`${content}\n${notes}`).filter(text => !terms.includes(text)))
      expect.soft(`${documents.toLowerCase()}\n${historians}`, `slide ${number}`).toContain(quotation.toLowerCase())
  }
})

test('in decisions', () => {
  for (const { id, question, options, did, paper, views } of lesson.decisions) {
    const texts = [question, did.text, paper.note, ...Object.values(views).map(({ text }) => text), ...options.flatMap(option => [option.text, option.for.text, option.against.text])]
    for (const quotation of quotations(texts.join('\n')))
      expect.soft(documents.toLowerCase(), id).toContain(quotation.toLowerCase())
  }
})

test('in answers to the questions of a document', () => {
  for (const { id, questions } of lesson.documents) {
    for (const quotation of quotations(questions.map(({ answer }) => answer).join('\n')))
      expect.soft(documents.toLowerCase(), id).toContain(quotation.toLowerCase())
  }
})

test('in the quiz', () => {
  for (const { id, question, options, why } of lesson.quiz) {
    for (const quotation of quotations([question, why, ...options.flatMap(({ text, mistake = '' }) => [text, mistake])].join('\n')))
      expect.soft(documents.toLowerCase(), id).toContain(quotation.toLowerCase())
  }
})

test('in the story, where the sentence cites the document', () => {
  const { background, brief, acts } = lesson.story!
  let found = 0
  for (const sentence of [background, brief, ...acts.map(({ story }) => story)].flat().flatMap(sentencesOf)) {
    const cited = lesson.documents.filter(({ id }) => citedKeys(sentence).includes(id)).flatMap(({ excerpts }) => excerpts.map(({ text, translation }) => translation ?? text)).join('\n')
    for (const quotation of quotations(sentence)) {
      expect.soft(cited, sentence).toContain(quotation)
      found++
    }
  }
  expect(found).toBeGreaterThan(5)
})

test('in diagrams', () => {
  for (const file of readdirSync('snippets').filter(name => name.endsWith('.mmd'))) {
    for (const quotation of readFileSync(`snippets/${file}`, 'utf8').matchAll(/“([^”]+)”/g))
      expect.soft(documents.toLowerCase(), file).toContain(quotation[1]!.replaceAll(/\s+/g, ' ').toLowerCase())
  }
})
