/** Each kind of mistake that a person can make is named by file, line, field and what was expected. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test as base } from 'playwright/test'
import { loadSlides } from '../../data/loader/check-slides.ts'
import { loadLesson } from '../../data/loader/load.ts'

/** A copy of what a teacher edits, to be spoilt. */
const test = base.extend<{ copy: string }>({
  // Playwright reads the fixture names from this pattern
  copy: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'mistake-'))
    for (const part of ['data', 'pages', 'snippets', 'slides.md', 'components', 'layouts', 'styles'])
      cpSync(part, join(folder, part), { recursive: true })
    await use(folder)
    rmSync(folder, { recursive: true })
  },
})

const slides = await loadSlides('.', loadLesson('.'))
const firstOf = (file: string) => slides.find(slide => slide.file === file)!.number

/** Replaces `from` by `to` in a file of the copy and tells the line it stood on. */
function spoil(folder: string, file: string, from: string | RegExp, to: string): number {
  const text = readFileSync(join(folder, file), 'utf8')
  const at = typeof from === 'string' ? text.indexOf(from) : text.search(from)
  expect(at, `${file} has "${from}" in it`).toBeGreaterThanOrEqual(0)
  writeFileSync(join(folder, file), text.replace(from, to))
  return text.slice(0, at).split('\n').length
}

/** What is thrown. */
function messageOf(work: () => unknown): string {
  try {
    work()
    return ''
  }
  catch (error) {
    return (error as Error).message
  }
}

/** All positions of a debate but its first. */
const EXCUSE = readFileSync('data/debates.yaml', 'utf8').match(/ {4}- id: excuse[^]*?sources: \[han-pyowook\]\n/)![0]

const DATA_MISTAKES = [
  { kind: 'a date that is on no calendar', file: 'data/events.yaml', from: 'date: 1950-09-15', to: 'date: 1950-09-31', says: 'field "date": expected a date like 1950-06-25' },
  { kind: 'an event outside its act', file: 'data/events.yaml', from: 'date: 1950-09-15', to: 'date: 1952-09-15', says: 'expected a date in act "hidden-hand" (1950-06-25 to 1951-07-09), found 1952-09-15' },
  { kind: 'an unknown act', file: 'data/events.yaml', from: 'act: hidden-hand', to: 'act: hidden-foot', says: 'field "act": expected an act of data/acts.yaml' },
  { kind: 'an unknown actor', file: 'data/events.yaml', from: '[stalin]', to: '[stalim]', says: 'field "actors": expected an actor of data/actors.yaml' },
  { kind: 'an unknown source key', file: 'data/events.yaml', from: 'un-res83', to: 'un-res38', says: 'field "sources": expected a key of data/documents.yaml or data/bibliography.yaml, found "un-res38"' },
  { kind: 'an excerpt without an archive reference', file: 'data/documents.yaml', from: '  archive:\n    reference: AVPRF f. 059a, op. 5a, d. 3, papka 11, ll. 10–20\n', to: '', says: 'field "archive": expected an archive reference' },
  { kind: 'words marked that are not in the excerpt', file: 'data/documents.yaml', from: 'the necessary superiority of military', to: 'the superiority of military', says: 'field "excerpts.marks": expected words that stand in the excerpt' },
  { kind: 'a duplicate id', file: 'data/claims.yaml', from: 'id: C02', to: 'id: C01', says: 'expected an id of its own, but "C01" is used twice' },
  { kind: 'a key that is both a document and a work', file: 'data/documents.yaml', from: 'id: D03', to: 'id: chen1994', says: 'expected an id of its own, but "chen1994" is used twice' },
  { kind: 'an unknown verdict', file: 'data/claims.yaml', from: 'verdict: not-supported', to: 'verdict: refuted', says: 'field "verdict"' },
  { kind: 'a misspelt field', file: 'data/events.yaml', from: 'label:', to: 'lable:', says: 'field "lable": expected no field of this name' },
  { kind: 'a gap between acts', file: 'data/acts.yaml', from: 'from: 1950-01-01', to: 'from: 1950-01-02', says: 'expected the day after 1949-12-31, where act "refusal" ends' },
  { kind: 'a Council of the wrong size', file: 'data/numbers.yaml', from: 'for: 9', to: 'for: 10', says: 'expected as many votes, with the absent, as the council has members' },
  { kind: 'a bar of an unknown figure', file: 'data/numbers.yaml', from: '{ figure: north-tanks, actor', to: '{ figure: north-tank, actor', says: 'entry "forces-1950", field "charts.groups.bars.figure": expected a figure of data/numbers.yaml' },
  { kind: 'a bar of nobody', file: 'data/numbers.yaml', from: 'figure: refused-return, actor: un', to: 'figure: refused-return, actor: usa', says: 'entry "prisoners", field "charts.groups.bars.actor": expected an actor of data/actors.yaml' },
  { kind: 'a bar without a figure and without a source', file: 'data/numbers.yaml', from: 'liaison planes, sources: [zaloga1991, schnabel]', to: 'liaison planes', says: 'expected a figure, or a note with its sources' },
  { kind: 'a term that is neither person nor term', file: 'data/terms.yaml', from: '  kind: person', to: '  kind: place', says: 'field "kind"' },
  { kind: 'a term without a known source', file: 'data/terms.yaml', from: 'matray2002', to: 'matray2003', says: 'field "sources": expected a key' },
  { kind: 'a word that opens an unknown term', file: 'data/events.yaml', from: 'Syngman Rhee: rhee', to: 'Syngman Rhee: rhea', says: 'entry "rhee-frees-prisoners", field "terms.Syngman Rhee": expected a term of data/terms.yaml' },
  { kind: 'a word that is not shown but would open a term', file: 'data/documents.yaml', from: 'Gottwald: gottwald', to: 'Klement: gottwald', says: 'entry "D08", field "terms.Klement": expected words that are shown, "Stalin, as Filipov / Gottwald, Prague", found "Klement"' },
  { kind: 'a part of the plan without words for the teacher', file: 'data/lesson-plan.yaml', from: 'teacher: Read', to: 'techer: Read', says: 'entry "opening", field "parts.techer": expected no field of this name' },
  { kind: 'a decision whose answer is none of its options', file: 'data/decisions.yaml', from: 'taken: counter-attack', to: 'taken: counterattack', says: 'entry "march-1949", field "taken": expected an option of this decision (attack, counter-attack, wait), found "counterattack"' },
  { kind: 'a decision with one option', file: 'data/decisions.yaml', from: /    - id: counter-attack[^]*?(?=  taken)/, to: '', says: 'entry "march-1949", field "options": expected two or three options' },
  { kind: 'an argument without a known source', file: 'data/decisions.yaml', from: 'sources: [jager2013]', to: 'sources: [jager2031]', says: 'entry "counter-attack", field "options.against.sources": expected a key of data/documents.yaml or data/bibliography.yaml, found "jager2031"' },
  { kind: 'an argument that is missing', file: 'data/decisions.yaml', from: /      against:[^]*?(?=    - id: counter)/, to: '', says: 'entry "attack", field "options.against"' },
  { kind: 'a decision dated by no event', file: 'data/decisions.yaml', from: 'event: second-talk', to: 'event: third-talk', says: 'field "event": expected an event of data/events.yaml' },
  { kind: 'words of a document that it does not have', file: 'data/decisions.yaml', from: 'document: D01', to: 'document: D99', says: 'field "paper.document": expected a document of data/documents.yaml' },
  { kind: 'an excerpt that the document does not have', file: 'data/decisions.yaml', from: 'excerpt: 2', to: 'excerpt: 3', says: 'field "paper.excerpt": expected a number up to 2, found 3' },
  { kind: 'a mark that the excerpt does not have', file: 'data/decisions.yaml', from: 'mark: 2', to: 'mark: 9', says: 'field "paper.mark": expected a number up to 2, found 9' },
  { kind: 'a view that says nothing', file: 'data/decisions.yaml', from: /(?<=mao:\n      )text: .*\n/, to: '', says: 'field "views.mao.text": expected what a source says, or "silent: no-source" where none is known' },
  { kind: 'a view that is silent because we did not look', file: 'data/decisions.yaml', from: /(?<=mao:\n      )(?=text: )/, to: 'silent: not-seen\n      ', says: 'field "views.mao.silent": expected no-source or archive-closed' },
  { kind: 'a view without a source', file: 'data/decisions.yaml', from: '      sources: [wc-gromyko-tunkin, D02, D04]\n', to: '', says: 'field "views.kim.sources": expected at least one citation key' },
  { kind: 'an option of a poll that is nobody', file: 'data/polls.yaml', from: 'id: rok', to: 'id: rock', says: 'entry "rock", field "options.id": expected a label, or an actor of data/actors.yaml (kim, stalin, mao, un, rok), found "rock"' },
  { kind: 'an option of a poll that is there twice', file: 'data/polls.yaml', from: 'id: rok', to: 'id: kim', says: 'expected an id of its own, but "kim" is used twice' },
  { kind: 'a poll without options', file: 'data/polls.yaml', from: /(?<=  options:)[^]*/, to: ' []', says: 'field "options": expected two to six options' },
  { kind: 'a debate with one position', file: 'data/debates.yaml', from: EXCUSE, to: '', says: 'entry "boycott", field "positions": expected two positions at least' },
  { kind: 'a position too long for its card', file: 'data/debates.yaml', from: /(?<=id: some-threat\n.*\n {6})text: .*/, to: `text: Fear of the bomb had a share${', a small one'.repeat(7)}.`, says: 'entry "some-threat", field "positions.text": expected 100 characters at most' },
  { kind: 'a position on an unknown source', file: 'data/debates.yaml', from: 'sources: [stanley2009]', to: 'sources: [stanley2010]', says: 'entry "coalitions", field "positions.sources": expected a key' },
  { kind: 'an unverified position that reads like a plain fact', file: 'data/debates.yaml', from: 'evidence: His own guess, as he recalled it.', to: 'evidence: His own guess.\n      unverified: no-source', says: 'entry "quick-win", field "positions.evidence": this entry is marked unverified' },
  { kind: 'a front along a place that is not there', file: 'data/front-lines.yaml', from: 'line: [masan-west', to: 'line: [masan-wets', says: 'entry "perimeter", field "states.line": expected a place of this file, found "masan-wets"' },
  { kind: 'a place with longitude before latitude', file: 'data/front-lines.yaml', from: 'at: [37.57, 126.98]', to: 'at: [126.98, 37.57]', says: 'entry "seoul", field "places.at": expected a latitude, -89 to 89 (latitude first, then longitude)' },
  { kind: 'a city on the wrong side of the front', file: 'data/front-lines.yaml', from: 'south: [taegu, pusan]', to: 'south: [taegu, pusan, seoul]', says: 'expected a place south of the line, but it leaves "seoul" on its other side' },
  { kind: 'a front that goes back in time', file: 'data/front-lines.yaml', from: 'when: talks-open', to: 'when: invasion', says: 'entry "talks", field "states.when": expected a date after that of "furthest-south", found 1950-06-25' },
  { kind: 'a front at no time', file: 'data/front-lines.yaml', from: 'when: talks-open', to: 'when: talks-begin', says: 'field "states.when": expected a date like 1950-11-24 or an event of data/events.yaml, found "talks-begin"' },
  { kind: 'a front both along a parallel and along places', file: 'data/front-lines.yaml', from: '    parallel: 38\n', to: '    parallel: 38\n    line: [seoul, pusan]\n', says: 'expected one of "line", "parallel" and "routes"' },
  { kind: 'a line of nobody knows which source', file: 'data/front-lines.yaml', from: 'sources: [shenxia2011,', to: 'sources: [shenxia2012,', says: 'entry "furthest-south", field "states.sources": expected a key' },
  { kind: 'text that is not YAML', file: 'data/questions.yaml', from: 'question: ', to: 'question: "', says: 'expected YAML' },
]

for (const { kind, file, from, to, says } of DATA_MISTAKES) {
  test(`data: ${kind}`, ({ copy }) => {
    spoil(copy, file, from, to)
    const message = messageOf(() => loadLesson(copy))
    expect(message).toContain(says)
    expect(message).toMatch(new RegExp(`^${file}:\\d+: `, 'm'))
  })
}

test('data: the line is the line of the field', ({ copy }) => {
  const line = spoil(copy, 'data/events.yaml', 'date: 1950-09-15', 'date: 1950-09-31')
  expect(() => loadLesson(copy)).toThrow(`data/events.yaml:${line}: entry "inchon", field "date"`)
})

test('data: an unverified statement that reads like a plain fact', ({ copy }) => {
  const file = 'data/numbers.yaml'
  const text = readFileSync(join(copy, file), 'utf8')
  writeFileSync(join(copy, file), text.replace('figures:\n', `figures:\n  - id: plain\n    value: 7\n    text: Seven soldiers.\n    sources: [D03]\n    unverified: not-seen\n`))
  expect(() => loadLesson(copy)).toThrow('entry "plain", field "figures.text": this entry is marked unverified, so its text must say so')
})

const SLIDE_MISTAKES = [
  { kind: 'an unknown citation', file: 'pages/1-refusal.md', from: '[@D02; @D03]', to: '[@D99; @D03]', says: 'citation "D99": expected a key' },
  { kind: 'an unknown event on the thread', file: 'pages/1-refusal.md', from: 'when: politburo-refuses', to: 'when: politburo-refused', says: 'field "when": expected a date such as 1950-06-25, an event' },
  { kind: 'an unknown step of a timeline', file: 'pages/3-hidden-hand.md', from: '\'inchon\'', to: '\'inchom\'', says: 'found "inchom"' },
  { kind: 'an unknown document', file: 'pages/1-refusal.md', from: 'document: D03', to: 'document: D33', says: 'field "document": expected a document' },
  { kind: 'an excerpt that is not there', file: 'pages/1-refusal.md', from: 'excerpt: 2', to: 'excerpt: 5', says: 'field "excerpt": expected a number up to 2' },
  { kind: 'an unknown span', file: 'pages/1-refusal.md', from: 'span="asking"', to: 'span="waiting"', says: 'expected a span of data/numbers.yaml, found "waiting"' },
  { kind: 'an unknown debate', file: 'pages/5-release.md', from: '<HistoriansDisagree on="ending"', to: '<HistoriansDisagree on="the-end"', says: 'expected a debate of data/debates.yaml' },
  { kind: 'an unknown chart', file: 'pages/2-consent.md', from: '<BarChart of="forces-1950"', to: '<BarChart of="forces"', says: 'expected a chart of data/numbers.yaml' },
  { kind: 'an unknown claim', file: 'pages/4-veto.md', from: '<ClaimRecord id="C29">', to: '<ClaimRecord id="C99">', says: 'expected a claim of data/claims.yaml, found "C99"' },
  { kind: 'an unknown decision', file: 'pages/1-refusal.md', from: 'decision="march-1949"', to: 'decision="march-1950"', says: 'expected a decision of data/decisions.yaml' },
  { kind: 'an unknown poll', file: 'pages/0-opening.md', from: '<HandsUp poll="whose-war"', to: '<HandsUp poll="whose-fault"', says: 'expected a poll of data/polls.yaml' },
  { kind: 'an unknown term', file: 'pages/1-refusal.md', from: '(term:ongjin)', to: '(term:onjin)', says: 'expected a term of data/terms.yaml, found "onjin"' },
  { kind: 'a term without its id', file: 'pages/1-refusal.md', from: '(term:ongjin)', to: '(term:)', says: 'expected a term of data/terms.yaml, found ""' },
  { kind: 'a term that is no link', file: 'pages/1-refusal.md', from: '[Ongjin](term:ongjin)', to: 'Ongjin (term:ongjin)', says: 'expected a term as a link such as "[hill](term:hill)"' },
  { kind: 'a term in a title', file: 'pages/1-refusal.md', from: 'Moscow refused again', to: 'Moscow [refused](term:veto) again', says: 'expected no term in a title' },
  { kind: 'a term in the notes', file: 'pages/1-refusal.md', from: 'In August Kim had', to: 'In August [Kim](term:kim-il-sung) had', says: 'expected terms in the slide\'s text only: speaker\'s notes and frontmatter take plain words' },
  { kind: 'a term that a slide has twice', file: 'pages/1-refusal.md', from: 'Kim got neither', to: '[Kim](term:politburo) got neither', says: 'expected the term "politburo" once on a slide, but document "D03" names it too' },
  { kind: 'an unknown question', file: 'pages/6-verdict.md', from: '\'q09\'', to: '\'q99\'', says: 'expected a question of data/questions.yaml, found "q99"' },
  { kind: 'minutes in words', file: 'pages/1-refusal.md', from: 'minutes: 1.5', to: 'minutes: two', says: 'field "minutes": expected the minutes planned' },
  { kind: 'no summary', file: 'pages/1-refusal.md', from: 'summary: In 1949', to: 'summery: In 1949', says: 'field "summery": expected no field of this name. Did you mean "summary"?' },
  { kind: 'too many minutes in all', file: 'pages/1-refusal.md', from: 'minutes: 0.5', to: 'minutes: 5', says: 'expected 45 minutes at most' },
  { kind: 'an unknown question to ask', file: 'pages/1-refusal.md', from: 'ask: q13', to: 'ask: q99', says: 'field "ask": expected a question of data/questions.yaml, found "q99"' },
  { kind: 'too many minutes in the short lesson', file: 'pages/1-refusal.md', from: 'cut20: 0.5', to: 'cut20: 1.5', says: 'field "cut20": expected 20 minutes at most over all slides, found 21' },
  { kind: 'a directive that the built deck has not', file: 'pages/0-opening.md', from: '<p v-click class="thesis">', to: '<p v-mark class="thesis">', says: 'expected no "v-mark": the built deck leaves its library out' },
  { kind: 'a missing diagram', file: 'pages/1-refusal.md', from: 'refusal.mmd', to: 'refusals.mmd', says: 'expected a file at snippets/refusals.mmd' },
  { kind: 'notes that are too long', file: 'pages/1-refusal.md', from: 'The first answer.', to: `The first answer.${' And again.'.repeat(40)}`, says: 'speaker notes: expected 60 to 120 words' },
  { kind: 'a slide without a title', file: 'pages/1-refusal.md', from: '# Stalin gave', to: '## Stalin gave', says: 'expected one title' },
]

for (const { kind, file, from, to, says } of SLIDE_MISTAKES) {
  test(`slides: ${kind}`, async ({ copy }) => {
    spoil(copy, file, from, to)
    const error = await loadSlides(copy, loadLesson(copy)).then(() => undefined, (thrown: Error) => thrown)
    expect(error?.message).toContain(says)
    expect(error?.message).toMatch(/^\S+\.md:\d+: /m)
  })
}

test('plan: slides that it leaves out, or has twice', async ({ copy }) => {
  const line = spoil(copy, 'data/lesson-plan.yaml', 'pages/1-refusal.md', 'pages/1-refused.md')
  await expect(loadSlides(copy, loadLesson(copy))).rejects.toThrow(`data/lesson-plan.yaml:${line}: field "parts.files": expected a file that holds slides, found "pages/1-refused.md". Did you mean "pages/1-refusal.md"?`)
  await expect(loadSlides(copy, loadLesson(copy))).rejects.toThrow(`expected pages/1-refusal.md, which holds slide ${firstOf('pages/1-refusal.md')}, in the "files" of one part of the plan, found it in 0`)
  spoil(copy, 'data/lesson-plan.yaml', 'pages/1-refused.md', 'pages/1-refusal.md, pages/2-consent.md')
  await expect(loadSlides(copy, loadLesson(copy))).rejects.toThrow(`pages/2-consent.md, which holds slide ${firstOf('pages/2-consent.md')}, in the "files" of one part of the plan, found it in 2`)
})

test('plan: a slide without time of its own beside it, which would be on no paper and not on the page to read', async ({ copy }) => {
  const lists = slides.find(({ content }) => content.includes('<SourceList'))!
  spoil(copy, lists.file, /<SourceList [^>]*>/.exec(lists.content)![0], 'Words.')
  await expect(loadSlides(copy, loadLesson(copy))).rejects.toThrow(`expected ${lists.file}, which holds slide ${lists.number}, in the "files" of one part of the plan, found it in 0; only lists of sources may stand outside it`)
})

test('slides: the line is the line of the field', async ({ copy }) => {
  const line = spoil(copy, 'pages/1-refusal.md', 'when: politburo-refuses', 'when: politburo-refused')
  await expect(loadSlides(copy, loadLesson(copy))).rejects.toThrow(`pages/1-refusal.md:${line}: `)
})
