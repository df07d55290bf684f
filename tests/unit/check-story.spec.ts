/** What the check says of a story that leaves something out, runs on or has no source. */
import { expect } from 'playwright/test'
import { loadLesson } from '../../data/loader/load.ts'
import { sentencesOf } from '../../data/loader/sentences.ts'
import { messageOf } from '../spoilt-copy.ts'
import { test } from './small-lesson.ts'

const FILE = 'data/story.yaml'

test('a story without a mistake passes, and its passages count from the first', ({ small }) => {
  const { story } = loadLesson(small.root)
  expect(story!.acts.map(({ id, document, excerpt, question }) => [id, document, excerpt, question])).toEqual([['first', 'letter', 1, 'q1'], ['second', 'letter', 1, 'q1']])
})

const SECOND = /  - id: second\n[^]*/

const MISTAKES: { kind: string, from: string | RegExp, to: string, says: string, below?: number }[] = [
  { kind: 'a background too short', from: 'Two people lived beside one hill.', to: 'Two people.', says: 'field "background": expected 5 to 10 words, found 2', below: -1 },
  { kind: 'a brief too long, all its paragraphs together', from: 'signed a treaty.[@book]\nacts', to: 'signed, after a very long and loud quarrel, a treaty.[@book]\nacts', says: 'field "brief": expected 10 to 20 words, found 22', below: -2 },
  { kind: 'an act too long', from: 'Ann wrote that', to: 'Ann wrote once more, in a letter, that', says: 'entry "first", field "acts.story": expected 5 to 10 words, found 12', below: -1 },
  { kind: 'a length that cannot be', from: 'most: 10 }\nbackground', to: 'most: 4 }\nbackground', says: 'field "words.act": expected "least" to be no more than "most"' },
  { kind: 'a sentence without a source', from: 'was hers.[@letter]\n  - Later', to: 'was hers.\n  - Later', says: 'field "brief": expected a citation behind each sentence that is no question, such as [@key], found none behind "Ann said that it was hers."' },
  { kind: 'a sentence whose citation belongs to the next', from: 'lived beside one hill.[@book]', to: 'lived there. They shared a hill.[@book]', says: 'found none behind "Two people lived there."' },
  { kind: 'an unknown source', from: 'hers.[@letter]\n    document', to: 'hers.[@lettre]\n    document', says: 'entry "first", field "acts.story": citation "lettre": expected a key of data/documents.yaml or data/bibliography.yaml (letter, book), found "lettre". Did you mean "letter"?' },
  { kind: 'a citation that is none', from: 'one hill.[@book]', to: 'one hill.[@book] [book]', says: 'field "background": expected a citation such as' },
  { kind: 'Markdown', from: 'Two people', to: 'Two **people**', says: 'field "background": expected plain words' },
  { kind: 'a term', from: 'one hill.', to: 'one [hill](term:hill).', says: 'field "background": expected plain words, because they are shown as they are typed; found a link or a term' },
  { kind: 'no paragraph', from: '  - Two people lived beside one hill.[@book]\n', to: '  []\n', says: 'field "background": expected at least one paragraph', below: -1 },
  { kind: 'an act that is missing', from: SECOND, to: '', says: 'field "acts": expected the act "second" here, because each act of data/acts.yaml is told once and in its order, found none', below: -6 },
  { kind: 'an act told twice', from: 'id: second', to: 'id: first', says: 'entry "first", field "acts.id": expected the act "second" here, because each act of data/acts.yaml is told once and in its order, found "first"' },
  { kind: 'acts out of order', from: 'id: first', to: 'id: second', says: 'entry "second", field "acts.id": expected the act "first" here, because each act of data/acts.yaml is told once and in its order, found "second"' },
  { kind: 'an act too many', from: /$/, to: '  - id: second\n    story:\n      - They signed it in the end.[@book]\n    document: letter\n    question: q1\n', says: 'entry "second", field "acts.id": expected no more acts here, because each act of data/acts.yaml is told once and in its order, found "second"' },
  { kind: 'an unknown act', from: 'id: second', to: 'id: secnd', says: 'entry "secnd", field "acts.id": expected an act of data/acts.yaml (first, second), found "secnd". Did you mean "second"?' },
  { kind: 'an unknown document', from: 'document: letter\n    excerpt', to: 'document: lettre\n    excerpt', says: 'entry "second", field "acts.document": expected a document of data/documents.yaml (letter), found "lettre"' },
  { kind: 'a passage that is not there', from: 'excerpt: 1', to: 'excerpt: 2', says: 'entry "second", field "acts.excerpt": expected a number up to 1, found 2' },
  { kind: 'an unknown question', from: 'question: q1\n  - id', to: 'question: q2\n  - id', says: 'entry "first", field "acts.question": expected a question of data/questions.yaml (q1), found "q2"' },
  { kind: 'an act without its question', from: '    question: q1\n  - id', to: '  - id', says: 'entry "first", field "acts.question": expected some text, found nothing', below: -4 },
  { kind: 'a misspelt field', from: '    excerpt: 1', to: '    exerpt: 1', says: 'entry "second", field "acts.exerpt": expected no field of this name. Did you mean "excerpt"?' },
]

for (const { kind, from, to, says, below = 0 } of MISTAKES) {
  test(kind, ({ small }) => {
    const line = small.change(FILE, from, to) + below
    const told = messageOf(() => loadLesson(small.root)).split('\n').find(each => each.includes(says))
    expect(told, messageOf(() => loadLesson(small.root))).toMatch(new RegExp(`^${FILE}:${line}: `))
  })
}

test('an act that nobody knows is told once', ({ small }) => {
  small.change(FILE, 'id: second', 'id: secnd')
  expect(messageOf(() => loadLesson(small.root)).split('\n')).toHaveLength(1)
})

test('an act that is wrong itself is told by its own mistake only', ({ small }) => {
  small.change('data/acts.yaml', 'What did Ann say?', 'What Ann said')
  expect(messageOf(() => loadLesson(small.root))).not.toContain(FILE)
})

test('a sentence has the citations behind it, and a question mark or a closing quotation mark ends one too, but no initial and nothing in brackets', () => {
  expect(sentencesOf('Who came? She said "no".[@letter] [@book, p. 3] Then 12 sheep left! “Yes.”[@book] On 3 May. Cy J. Carr [a king. Indeed] ended it.'))
    .toEqual(['Who came?', 'She said "no".[@letter] [@book, p. 3]', 'Then 12 sheep left!', '“Yes.”[@book]', 'On 3 May.', 'Cy J. Carr [a king. Indeed] ended it.'])
})
