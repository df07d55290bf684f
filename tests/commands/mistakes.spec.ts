/** Each kind of mistake that a person can make is named by file, line, field and what was expected. */
import { expect } from 'playwright/test'
import { loadSlides } from '../../data/loader/check-slides.ts'
import { loadLesson } from '../../data/loader/load.ts'
import { lesson, PROJECT, slides } from '../engine/deck.ts'
import { messageOf, testWithCopyOf } from '../spoilt-copy.ts'

const test = testWithCopyOf(PROJECT)

const firstOf = (file: string) => slides.find(slide => slide.file === file)!.number

const DATA_MISTAKES = [
  { kind: 'a date that is on no calendar', file: 'data/events.yaml', from: 'date: 1962-10-14', to: 'date: 1962-09-31', says: 'field "date": expected a date like 1950-06-25' },
  { kind: 'an event outside its act', file: 'data/events.yaml', from: 'date: 1962-10-14', to: 'date: 1962-11-14', says: 'expected a date in act "secret" (1962-10-01 to 1962-10-21), found 1962-11-14' },
  { kind: 'an unknown act', file: 'data/events.yaml', from: 'act: secret', to: 'act: sacred', says: 'field "act": expected an act of data/acts.yaml' },
  { kind: 'an unknown actor', file: 'data/events.yaml', from: '[kennedy]', to: '[kenedy]', says: 'field "actors": expected an actor of data/actors.yaml' },
  { kind: 'an unknown source key', file: 'data/events.yaml', from: '[may1997, ', to: '[may1979, ', says: 'field "sources": expected a key of data/documents.yaml or data/bibliography.yaml (address, letter, allison1999, fursenko1997, may1997), found "may1979"' },
  { kind: 'an excerpt without an archive reference', file: 'data/documents.yaml', from: /  archive:\n    reference: .*\n/, to: '', says: 'field "archive": expected an archive reference' },
  { kind: 'words marked that are not in the excerpt', file: 'data/documents.yaml', from: 'marks: [nuclear strike', to: 'marks: [nuclear struck', says: 'field "excerpts.marks": expected words that stand in the excerpt' },
  { kind: 'a duplicate id', file: 'data/claims.yaml', from: 'id: defence', to: 'id: reach', says: 'expected an id of its own, but "reach" is used twice' },
  { kind: 'a key that is both a document and a work', file: 'data/documents.yaml', from: 'id: letter', to: 'id: may1997', says: 'expected an id of its own, but "may1997" is used twice' },
  { kind: 'an unknown verdict', file: 'data/claims.yaml', from: 'verdict: not-supported', to: 'verdict: refuted', says: 'field "verdict"' },
  { kind: 'a misspelt field', file: 'data/events.yaml', from: 'label:', to: 'lable:', says: 'field "lable": expected no field of this name' },
  { kind: 'a gap between acts', file: 'data/acts.yaml', from: 'from: 1962-10-22', to: 'from: 1962-10-23', says: 'expected the day after 1962-10-21, where act "secret" ends' },
  { kind: 'a bar of an unknown figure', file: 'data/numbers.yaml', from: '{ figure: medium-range, actor', to: '{ figure: middle-range, actor', says: 'entry "reach", field "charts.groups.bars.figure": expected a figure of data/numbers.yaml' },
  { kind: 'a bar of nobody', file: 'data/numbers.yaml', from: 'figure: medium-range, actor: khrushchev', to: 'figure: medium-range, actor: nobody', says: 'entry "reach", field "charts.groups.bars.actor": expected an actor of data/actors.yaml' },
  { kind: 'a bar without a figure and without a source', file: 'data/numbers.yaml', from: '{ figure: medium-range, actor', to: '{ actor', says: 'expected a figure, or a note with its sources' },
  { kind: 'a term that is neither person nor term', file: 'data/terms.yaml', from: '  kind: person', to: '  kind: place', says: 'field "kind"' },
  { kind: 'a term without a known source', file: 'data/terms.yaml', from: 'may1997', to: 'may1979', says: 'field "sources": expected a key' },
  { kind: 'a word that opens an unknown term', file: 'data/events.yaml', from: 'Castro: castro', to: 'Castro: castor', says: 'entry "castro-writes", field "terms.Castro": expected a term of data/terms.yaml' },
  { kind: 'a word that is not shown but would open a term', file: 'data/documents.yaml', from: '{ Kennedy: kennedy }', to: '{ Jack: kennedy }', says: 'entry "address", field "terms.Jack": expected words that are shown, "Kennedy / the American people", found "Jack"' },
  { kind: 'a part of the plan without words for the teacher', file: 'data/lesson-plan.yaml', from: 'teacher: Read', to: 'techer: Read', says: 'entry "opening", field "parts.techer": expected no field of this name' },
  { kind: 'a decision whose answer is none of its options', file: 'data/decisions.yaml', from: 'taken: quarantine', to: 'taken: quarantene', says: 'entry "october-1962", field "taken": expected an option of this decision (strike, quarantine, secret-letter), found "quarantene"' },
  { kind: 'a decision with one option', file: 'data/decisions.yaml', from: /    - id: quarantine[^]*?(?=  taken)/, to: '', says: 'entry "october-1962", field "options": expected two or three options' },
  { kind: 'an argument without a known source', file: 'data/decisions.yaml', from: 'sources: [allison1999]', to: 'sources: [allison1989]', says: 'entry "strike", field "options.for.sources": expected a key of data/documents.yaml or data/bibliography.yaml' },
  { kind: 'an argument that is missing', file: 'data/decisions.yaml', from: /      against:[^]*?(?=    - id: quarantine)/, to: '', says: 'entry "strike", field "options.against"' },
  { kind: 'a decision dated by no event', file: 'data/decisions.yaml', from: 'event: address-on-air', to: 'event: address-on-paper', says: 'field "event": expected an event of data/events.yaml' },
  { kind: 'words of a document that it does not have', file: 'data/decisions.yaml', from: 'document: address', to: 'document: speech', says: 'field "paper.document": expected a document of data/documents.yaml' },
  { kind: 'an excerpt that the document does not have', file: 'data/decisions.yaml', from: 'excerpt: 3', to: 'excerpt: 4', says: 'field "paper.excerpt": expected a number up to 3, found 4' },
  { kind: 'a mark that the excerpt does not have', file: 'data/decisions.yaml', from: 'mark: 1', to: 'mark: 9', says: 'field "paper.mark": expected a number up to 2, found 9' },
  { kind: 'a view that says nothing', file: 'data/decisions.yaml', from: /(?<=castro:\n      )text: .*\n/, to: '', says: 'field "views.castro.text": expected what a source says, or "silent: no-source" where none is known' },
  { kind: 'a view that is silent because we did not look', file: 'data/decisions.yaml', from: /(?<=castro:\n      )(?=text: )/, to: 'silent: not-seen\n      ', says: 'field "views.castro.silent": expected no-source or archive-closed' },
  { kind: 'a view without a source', file: 'data/decisions.yaml', from: /(?<=castro:\n      text: .*\n) +sources: .*\n/, to: '', says: 'field "views.castro.sources": expected at least one citation key' },
  { kind: 'an option of a poll that is nobody', file: 'data/polls.yaml', from: 'id: castro', to: 'id: castor', says: 'entry "castor", field "options.id": expected a label, or an actor of data/actors.yaml (kennedy, khrushchev, castro), found "castor"' },
  { kind: 'an option of a poll that is there twice', file: 'data/polls.yaml', from: 'id: castro', to: 'id: kennedy', says: 'expected an id of its own, but "kennedy" is used twice' },
  { kind: 'a poll without options', file: 'data/polls.yaml', from: /(?<=  options:)[^]*/, to: ' []', says: 'field "options": expected two to six options' },
  { kind: 'a debate with one position', file: 'data/debates.yaml', from: /    - id: balance[^]*?(?=  note:)/, to: '', says: 'entry "why-missiles", field "positions": expected two positions at least' },
  { kind: 'a position too long for its card', file: 'data/debates.yaml', from: /(?<=id: berlin\n.*\n {6})text: .*/, to: `text: Berlin had a share${', a small one'.repeat(7)}.`, says: 'entry "berlin", field "positions.text": expected 100 characters at most' },
  { kind: 'a position on an unknown source', file: 'data/debates.yaml', from: 'sources: [fursenko1997]', to: 'sources: [fursenko1979]', says: 'entry "defend", field "positions.sources": expected a key' },
  { kind: 'an unverified position that reads like a plain fact', file: 'data/debates.yaml', from: /(?<=id: balance[^]*?evidence: .*)\n/, to: '\n      unverified: no-source\n', says: 'entry "balance", field "positions.evidence": this entry is marked unverified' },
  { kind: 'text that is not YAML', file: 'data/questions.yaml', from: 'question: ', to: 'question: "', says: 'expected YAML' },
]

for (const { kind, file, from, to, says } of DATA_MISTAKES) {
  test(`data: ${kind}`, ({ copy }) => {
    copy.change(file, from, to)
    const message = messageOf(() => loadLesson(copy.root))
    expect(message).toContain(says)
    expect(message).toMatch(new RegExp(`^${file}:\\d+: `, 'm'))
  })
}

test('data: the line is the line of the field', ({ copy }) => {
  const line = copy.change('data/events.yaml', 'date: 1962-10-14', 'date: 1962-09-31')
  expect(() => loadLesson(copy.root)).toThrow(`data/events.yaml:${line}: entry "photographs", field "date"`)
})

test('data: an unverified statement that reads like a plain fact', ({ copy }) => {
  const file = 'data/numbers.yaml'
  copy.change(file, 'figures:\n', `figures:\n  - id: plain\n    value: 7\n    sources: [letter]\n    unverified: not-seen\n`)
  expect(() => loadLesson(copy.root)).toThrow('entry "plain", field "figures.display": this entry is marked unverified, so its text must say so')
})

const SLIDE_MISTAKES = [
  { kind: 'an unknown citation', file: 'pages/1-secret.md', from: '[@fursenko1997; @allison1999]', to: '[@fursenko1979; @allison1999]', says: 'citation "fursenko1979": expected a key' },
  { kind: 'an unknown event on the thread', file: 'pages/1-secret.md', from: 'when: photographs', to: 'when: photographed', says: 'field "when": expected a date such as 1950-06-25, an event' },
  { kind: 'an unknown step of a timeline', file: 'pages/3-settlement.md', from: '\'u2-lost\'', to: '\'u2-last\'', says: 'found "u2-last"' },
  { kind: 'an unknown document', file: 'pages/3-settlement.md', from: 'document: letter', to: 'document: latter', says: 'field "document": expected a document' },
  { kind: 'an excerpt that is not there', file: 'pages/2-quarantine.md', from: 'excerpt: 3', to: 'excerpt: 5', says: 'field "excerpt": expected a number up to 3' },
  { kind: 'an unknown span', file: 'pages/4-verdict.md', from: 'span="thirteen-days"', to: 'span="twelve-days"', says: 'expected a span of data/numbers.yaml' },
  { kind: 'an unknown debate', file: 'pages/4-verdict.md', from: '<HistoriansDisagree on="why-missiles"', to: '<HistoriansDisagree on="why-not"', says: 'expected a debate of data/debates.yaml' },
  { kind: 'an unknown chart', file: 'pages/1-secret.md', from: '<BarChart of="reach"', to: '<BarChart of="range"', says: 'expected a chart of data/numbers.yaml' },
  { kind: 'an unknown claim', file: 'pages/4-verdict.md', from: '\'blinked\'', to: '\'blinkt\'', says: 'expected a claim of data/claims.yaml' },
  { kind: 'an unknown decision', file: 'pages/2-quarantine.md', from: 'decision="october-1962"', to: 'decision="october-1926"', says: 'expected a decision of data/decisions.yaml' },
  { kind: 'an unknown poll', file: 'pages/0-opening.md', from: '<HandsUp poll="who-ended-it"', to: '<HandsUp poll="who-began-it"', says: 'expected a poll of data/polls.yaml' },
  { kind: 'an unknown term', file: 'pages/2-quarantine.md', from: '(term:quarantine)', to: '(term:quarantene)', says: 'expected a term of data/terms.yaml' },
  { kind: 'a term without its id', file: 'pages/2-quarantine.md', from: '(term:quarantine)', to: '(term:)', says: 'expected a term of data/terms.yaml' },
  { kind: 'a term that is no link', file: 'pages/2-quarantine.md', from: '[quarantine](term:quarantine)', to: 'quarantine (term:quarantine)', says: 'expected a term as a link such as' },
  { kind: 'a term in a title', file: 'pages/2-quarantine.md', from: '# What did Kennedy tell', to: '# What did [Kennedy](term:kennedy) tell', says: 'expected no term in a title' },
  { kind: 'a term in the notes', file: 'pages/2-quarantine.md', from: 'Kennedy speaks on radio', to: '[Kennedy](term:kennedy) speaks on radio', says: 'expected terms in the slide\'s text only: speaker\'s notes and frontmatter take plain words' },
  { kind: 'a term that a slide has twice', file: 'pages/2-quarantine.md', from: 'sounds milder', to: 'sounds to [us](term:kennedy) milder', says: 'expected the term "kennedy" once on a slide, but document "address" names it too' },
  { kind: 'an unknown question', file: 'pages/4-verdict.md', from: '\'whose-peace\'', to: '\'whose-piece\'', says: 'expected a question of data/questions.yaml' },
  { kind: 'minutes on a slide', file: 'pages/1-secret.md', from: 'summary: By Kennedy', to: 'minutes: 2\nsummary: By Kennedy', says: 'field "minutes": expected no "minutes": the minutes of a slide stand in data/lessons.yaml' },
  { kind: 'no summary', file: 'pages/1-secret.md', from: 'summary: In 1962', to: 'summery: In 1962', says: 'field "summery": expected no field of this name. Did you mean "summary"?' },
  { kind: 'a slide without a name', file: 'pages/1-secret.md', from: 'routeAlias: missile-reach\n', to: '', says: 'field "routeAlias": expected a name for the slide' },
  { kind: 'a name that two slides have', file: 'pages/1-secret.md', from: 'routeAlias: missile-reach', to: 'routeAlias: hide', says: 'field "routeAlias": expected a name of its own' },
  { kind: 'a lesson that is too long', file: 'data/lessons.yaml', from: 'minutes: 20', to: 'minutes: 5', says: 'field "minutes": expected' },
  { kind: 'a minute too few for a slide', file: 'data/lessons.yaml', from: /you-are-kennedy: [\d.]+/, to: 'you-are-kennedy: 1', says: 'minutes at least, because the slide needs' },
  { kind: 'a slide that is not there', file: 'data/lessons.yaml', from: 'you-are-kennedy:', to: 'you-are-kenedy:', says: 'expected the routeAlias of a slide, found "you-are-kenedy". Did you mean "you-are-kennedy"?' },
  { kind: 'slides in another order', file: 'data/lessons.yaml', from: /( {4}cover: .*\n)( {4}vote: .*\n)/, to: '$2$1', says: 'expected the slides in the order of the deck, where "cover" comes before "vote"' },
  { kind: 'no lesson with all slides', file: 'data/lessons.yaml', from: 'slides: all', to: 'minutes: 9\n  lost: 0\n  slides: { cover: 3 }', says: 'expected one lesson with "slides: all"' },
  { kind: 'an unknown question to ask', file: 'pages/1-secret.md', from: 'ask: why-cuba', to: 'ask: why-cub', says: 'field "ask": expected a question of data/questions.yaml' },
  { kind: 'a directive that the built deck has not', file: 'pages/4-verdict.md', from: '<p v-click>', to: '<p v-mark>', says: 'expected no "v-mark": the built deck leaves its library out' },
  { kind: 'a missing diagram', file: 'pages/2-quarantine.md', from: 'bargain.mmd', to: 'bargains.mmd', says: 'expected a file at snippets/bargains.mmd' },
  { kind: 'notes that are too long', file: 'pages/1-secret.md', from: 'In the summer of 1962', to: `${'And again. '.repeat(40)}In the summer of 1962`, says: `speaker notes: expected ${lesson.about.noteWords.least} to ${lesson.about.noteWords.most} words` },
  { kind: 'a slide without a title', file: 'pages/1-secret.md', from: '# What did Khrushchev', to: '## What did Khrushchev', says: 'expected one title' },
]

for (const { kind, file, from, to, says } of SLIDE_MISTAKES) {
  test(`slides: ${kind}`, async ({ copy }) => {
    copy.change(file, from, to)
    const error = await loadSlides(copy.root, loadLesson(copy.root)).then(() => undefined, (thrown: Error) => thrown)
    expect(error?.message).toContain(says)
    expect(error?.message).toMatch(/^\S+\.(?:md|yaml):\d+: /m)
  })
}

test('plan: slides that it leaves out, or has twice', async ({ copy }) => {
  const line = copy.change('data/lesson-plan.yaml', 'pages/1-secret.md', 'pages/1-secrets.md')
  await expect(loadSlides(copy.root, loadLesson(copy.root))).rejects.toThrow(`data/lesson-plan.yaml:${line}: field "parts.files": expected a file that holds slides, found "pages/1-secrets.md". Did you mean "pages/1-secret.md"?`)
  await expect(loadSlides(copy.root, loadLesson(copy.root))).rejects.toThrow(`expected pages/1-secret.md, which holds slide ${firstOf('pages/1-secret.md')}, in the "files" of one part of the plan, found it in 0`)
  copy.change('data/lesson-plan.yaml', 'pages/1-secrets.md', 'pages/1-secret.md, pages/2-quarantine.md')
  await expect(loadSlides(copy.root, loadLesson(copy.root))).rejects.toThrow(`pages/2-quarantine.md, which holds slide ${firstOf('pages/2-quarantine.md')}, in the "files" of one part of the plan, found it in 2`)
})

test('slides: the line is the line of the field', async ({ copy }) => {
  const line = copy.change('pages/1-secret.md', 'when: photographs', 'when: photographed')
  await expect(loadSlides(copy.root, loadLesson(copy.root))).rejects.toThrow(`pages/1-secret.md:${line}: `)
})
