/** What the check of data, slides and diagrams says of each kind of mistake, in a small lesson; that it names all of them at once; and what it lets pass. */
import type { Lesson } from '../../data/loader/load.ts'
import type { SpoiltCopy } from '../spoilt-copy.ts'
import { expect } from 'playwright/test'
import { checkSources } from '../../scripts/lesson/check-all.ts'
import { bibliographyJson } from '../../scripts/static/bibliography.ts'
import { formatCitations } from '../../data/loader/citations.ts'
import { ContentErrors } from '../../data/loader/content-error.ts'
import { test } from './small-lesson.ts'

/** The check's whole message; nothing where it finds no mistake. Anything but a list of mistakes is thrown on. */
async function messageOf({ root }: SpoiltCopy): Promise<string> {
  try {
    await checkSources(root)
    return ''
  }
  catch (error) {
    if (error instanceof ContentErrors)
      return error.message
    throw error
  }
}

test('a lesson without a mistake passes, and its events stand in the order of their dates', async ({ small }) => {
  const { lesson, slides }: { lesson: Lesson, slides: unknown[] } = await checkSources(small.root)
  expect(slides).toHaveLength(3)
  expect(lesson.events.map(({ id }) => id)).toEqual(['quarrel', 'treaty'])
})

/** An item as Zotero exports it in CSL JSON, which is YAML as well. */
const ZOTERO = `
- {"id":"http://zotero.org/users/12345/items/QK7B2M4D","type":"article-journal","abstract":"On sheep.","container-title":"The Journal of Hills","container-title-short":"J. Hills",
   "DOI":"10.1000/hills.1990.15","ISSN":"0162-2889","issue":"3","language":"en","license":"CC BY","note":"Read it.","number-of-pages":"20","page":"5-24","source":"JSTOR","title":"The Hill Again",
   "volume":"15","author":[{"family":"Doe","given":"Dee"}],"accessed":{"date-parts":[["2024",1,5]]},"issued":{"date-parts":[["1990"]]},"event-place":"Hilltown","publisher-place":"Hilltown"}
`

test('a work is taken as Zotero exports it: its key is the end of its address, and its DOI leads to it', async ({ small }) => {
  small.write('data/bibliography.yaml', small.read('data/bibliography.yaml') + ZOTERO)
  small.change('data/events.yaml', 'sources: [letter, book]', 'sources: [letter, book, QK7B2M4D]')
  const { lesson } = await checkSources(small.root)
  const { QK7B2M4D: cited } = formatCitations(lesson)
  expect(cited).toMatchObject({ url: 'https://doi.org/10.1000/hills.1990.15', note: 'Doe, “The Hill Again.”' })
  expect(cited!.entry).toBe('Doe, Dee. “The Hill Again.” <i>The Journal of Hills</i> 15, no. 3 (1990): 5–24.')
  expect(bibliographyJson(lesson)).toContain('"DOI": "10.1000/hills.1990.15"')
})

/** What a lesson need not have, and what of its slides shows it. */
const OPTIONAL = ['claims', 'documents', 'numbers', 'questions', 'quiz', 'terms', 'decisions', 'polls', 'debates', 'front-lines', 'story']

test('a lesson without these files passes, and has none of what they hold', async ({ small }) => {
  OPTIONAL.forEach(name => small.remove(`data/${name}.yaml`))
  small.remove('snippets/quarrel.mmd')
  small.change('data/events.yaml', 'sources: [letter, book]', 'sources: [book]')
  small.change('data/lesson.yaml', /decisions:[^]*/, '')
  small.change('data/lessons.yaml', '    letter: 2\n', '')
  small.change('data/lessons.yaml', '  spare: [letter]\n', '')
  small.change('data/lesson-plan.yaml', '    slides: [letter]\n    documents: [letter]\n', '    slides: [quarrel]\n')
  small.write('pages/one.md', `${small.read('pages/one.md').split('\n---\nlayout: document')[0]}`
    .replace('ask: q1\n', '').replace('[hill](term:hill) with <DataNumber id="sheep" /> sheep.[@letter; @book]', 'hill.[@book]').replace('<HandsUp poll="whose" />', '').replace('<<< @/snippets/quarrel.mmd mermaid', ''))
  const { lesson, slides } = await checkSources(small.root)
  expect(slides).toHaveLength(2)
  expect(['claims', 'documents', 'figures', 'questions', 'quiz', 'terms', 'decisions', 'polls', 'debates'].map(name => lesson[name as 'claims'].length)).toEqual(Array.from({ length: 9 }, () => 0))
  expect(lesson.front.states).toEqual([])
  expect(lesson.story).toBeUndefined()
})

test('a tag whose list the lesson does not have is refused', async ({ small }) => {
  small.remove('data/front-lines.yaml')
  small.remove('data/polls.yaml')
  small.change('pages/one.md', '<HandsUp poll', '<HistoriansDisagree />\n\n<MovingFront />\n\n<CouncilVotes />\n\n<HandsUp poll')
  const message = await messageOf(small)
  expect(message).toContain('expected a debate of data/debates.yaml for <HistoriansDisagree>, found none')
  expect(message).toContain('expected a state of data/front-lines.yaml for <MovingFront>, found none')
  expect(message).toContain('expected a vote of data/numbers.yaml for <CouncilVotes>, found none')
  expect(message).toContain('expected a poll of data/polls.yaml, found "whose"')
})

/** The one mistake, and what the line with it is told; `only` where nothing else may be told. */
const MISTAKES: { kind: string, file: string, from: string | RegExp, to: string, says: string, below?: number }[] = [
  // Data.
  { kind: 'a day off the calendar in an act', file: 'data/acts.yaml', from: 'from: 1900-01-01', to: 'from: 1900-01-32', says: 'entry "first", field "from": expected a single day like 1950-06-25, found "1900-01-32"' },
  { kind: 'a day off the calendar in a document', file: 'data/documents.yaml', from: 'date: 1901-02-03', to: 'date: 1901-02-30', says: 'field "date": expected a single day like 1950-06-25, found "1901-02-30"' },
  { kind: 'a year to come', file: 'data/documents.yaml', from: 'date: 1901', to: 'date: 2901', says: 'expected a date up to today, found 2901-02-03' },
  { kind: 'a year long before', file: 'data/documents.yaml', from: 'date: 1901', to: 'date: 1801', says: 'expected a date at most 50 years before the first act begins (1900-01-01), found 1801-02-03' },
  { kind: 'an act that begins long before', file: 'data/acts.yaml', from: 'from: 1900', to: 'from: 1800', says: 'expected a day at most 50 years before the first event ("quarrel", 1901-02-03), found 1800-01-01' },
  { kind: 'an alias of YAML', file: 'data/events.yaml', from: 'label: A quarrel', to: 'label: *quarrel', says: 'expected quotation marks round a text that begins with "*", such as "*quarrel"' },
  { kind: 'a text that begins with a star', file: 'data/events.yaml', from: 'text: They sign', to: 'text: *They sign', says: 'expected YAML: quotation marks round a text that begins with "*"' },
  { kind: 'an anchor of YAML', file: 'data/events.yaml', from: 'label: A quarrel', to: 'label: &A quarrel', says: 'expected quotation marks round a text that begins with "&"' },
  { kind: 'a number sign that cuts a text', file: 'data/events.yaml', from: 'They sign a', to: 'They sign # a', says: 'expected quotation marks round a text with " #" in it, because YAML drops what follows ("# a treaty.")' },
  { kind: 'a quotation mark never closed', file: 'data/events.yaml', from: 'text: They sign', to: 'text: "They sign', says: 'expected YAML: a closing quotation mark (") at the end of the text that begins on this line' },
  { kind: 'a colon in a text', file: 'data/events.yaml', from: 'They sign', to: 'They: sign', says: 'expected YAML: one field on a line; set the text in quotation marks' },
  { kind: 'a tab', file: 'data/events.yaml', from: '  act: second', to: '\tact: second', says: 'expected YAML: spaces at the beginning of the line, found a tab' },
  { kind: 'a field given twice', file: 'data/events.yaml', from: '  label: A treaty\n', to: '  label: A treaty\n  label: A peace\n', says: 'expected the field "label" once, but it stands here twice', below: 1 },
  { kind: 'a misspelt field', file: 'data/events.yaml', from: 'label: A treaty', to: 'lable: A treaty', says: 'field "lable": expected no field of this name. Did you mean "label"?' },
  { kind: 'no text', file: 'data/events.yaml', from: 'text: They sign a treaty.', to: 'text:', says: 'field "text": expected some text, found nothing' },
  { kind: 'words for a number', file: 'data/numbers.yaml', from: 'value: 12', to: 'value: a dozen', says: 'field "figures.value": expected a number, found "a dozen"' },
  { kind: 'a number below zero', file: 'data/numbers.yaml', from: 'value: 12', to: 'value: -12', says: 'expected a number of 0 or more' },
  { kind: 'a number without bounds', file: 'data/numbers.yaml', from: 'value: 12', to: 'value: 75000000000000', says: 'expected a number up to 10,000,000,000' },
  { kind: 'one of a few words', file: 'data/events.yaml', from: 'confidence: high', to: 'confidence: hihg', says: 'field "confidence": expected one of high, medium, found "hihg". Did you mean "high"?' },
  { kind: 'an unknown name', file: 'data/numbers.yaml', from: 'from: quarrel', to: 'from: quarel', says: 'field "spans.from": expected an event of data/events.yaml (treaty, quarrel), found "quarel". Did you mean "quarrel"?' },
  { kind: 'an actor without a colour', file: 'data/actors.yaml', from: /  colour: .*\n/, to: '', says: 'entry "ann", field "colour": expected', below: -5 },
  { kind: 'a colour that cannot be read', file: 'data/actors.yaml', from: 'light: \'#7a3b00\'', to: 'light: \'#f0a35e\'', says: 'entry "ann", field "colour.light": expected a contrast of 4.5 at least against the light paper (#f3eee2), found 1.7: choose a darker colour' },
  { kind: 'a colour that cannot be read in the dark', file: 'data/actors.yaml', from: 'dark: \'#7fb2f0\'', to: 'dark: \'#1f4e87\'', says: 'entry "bob", field "colour.dark": expected a contrast of 4.5 at least against the dark paper (#171512), found 2.1: choose a lighter colour' },
  { kind: 'a colour by name', file: 'data/actors.yaml', from: 'light: \'#7a3b00\'', to: 'light: brown', says: 'expected a colour such as \'#7a3b00\', in quotation marks, found "brown"' },
  { kind: 'an actor called as the ink is', file: 'data/actors.yaml', from: '- id: bob', to: '- id: ink', says: 'entry "ink", field "id": expected another id, because styles/theme.css has a colour or font "--ink"' },
  { kind: 'a long answer', file: 'data/acts.yaml', from: 'answer: Yes.', to: 'answer: Ja, unter Vorbehalt.', says: 'entry "first", field "answer": expected an answer of 12 characters at most' },
  { kind: 'an act without a question', file: 'data/acts.yaml', from: 'What did Ann say?', to: 'What Ann said', says: 'entry "first", field "question": expected a question' },
  { kind: 'acts out of order', file: 'data/acts.yaml', from: 'number: 2', to: 'number: 3', says: 'expected 2, because acts are counted in their order, found 3' },
  { kind: 'a portrait that is not there', file: 'data/actors.yaml', from: 'actors/ann.svg', to: 'actors/anne.svg', says: 'entry "ann", field "portrait": expected a file at public/actors/anne.svg. Did you mean "public/actors/ann.svg"?' },
  { kind: 'a photograph as a portrait', file: 'data/actors.yaml', from: 'actors/ann.svg', to: 'pictures/hill.jpg', says: 'field "portrait": expected a drawing of public/, such as actors/ann.svg, found "pictures/hill.jpg"' },
  { kind: 'a photograph without its author', file: 'data/pictures.yaml', from: '  author: Dee Fox\n', to: '', says: 'entry "on-the-hill", field "author": expected some text, found nothing', below: -3 },
  { kind: 'a photograph without its licence', file: 'data/pictures.yaml', from: '  licence: public domain\n', to: '', says: 'entry "on-the-hill", field "licence": expected some text, found nothing', below: -5 },
  { kind: 'a photograph whose licence nobody looked up', file: 'data/pictures.yaml', from: 'public domain', to: 'unknown', says: 'field "licence": expected the licence, such as CC BY 4.0 or public domain, found "unknown"' },
  { kind: 'a photograph from an address that anybody can change', file: 'data/pictures.yaml', from: 'https:', to: 'http:', says: 'field "address": expected the page that shows the picture and its licence' },
  { kind: 'a photograph that is not there', file: 'data/pictures.yaml', from: 'hill.jpg', to: 'hills.jpg', says: 'entry "on-the-hill", field "file": expected a file at public/pictures/hills.jpg. Did you mean "public/pictures/hill.jpg"?' },
  { kind: 'a photograph that no list names', file: 'pages/one.md', from: 'id="on-the-hill"', to: 'id="on-a-hill"', says: 'field "id": expected a photograph of data/pictures.yaml (on-the-hill), found "on-a-hill"' },
  { kind: 'Markdown in a text', file: 'data/events.yaml', from: 'sign a treaty', to: 'sign a **treaty**', says: 'expected plain words, because they are shown as they are typed; found bold text, **treaty**' },
  { kind: 'a citation in a text', file: 'data/claims.yaml', from: 'Nobody knows', to: 'Nobody knows [@book]', says: 'found a citation, [@book]' },
  { kind: 'an empty list', file: 'data/acts.yaml', from: /[^]*/, to: '[]\n', says: 'expected at least one entry, found an empty list' },
  { kind: 'an empty file', file: 'data/questions.yaml', from: /[^]*/, to: '', says: 'expected a list, with a line "- id: ..." for each of its entries, found nothing' },
  { kind: 'a quiz question without a right option', file: 'data/quiz.yaml', from: '      right: true\n', to: '      mistake: There was none.\n', says: 'entry "what-they-wanted", field "options": expected one option with "right: true", found 0', below: -2 },
  { kind: 'a quiz question with two right options', file: 'data/quiz.yaml', from: 'mistake: Ann had the sheep already.', to: 'right: true', says: 'entry "what-they-wanted", field "options": expected one option with "right: true", found 2', below: -4 },
  { kind: 'an option that is right by halves', file: 'data/quiz.yaml', from: 'right: true', to: 'right: half', says: 'field "options.right": expected "true", found "half"' },
  { kind: 'a wrong option without its mistake', file: 'data/quiz.yaml', from: '      mistake: A quarrel is no war.\n', to: '', says: 'entry "what-they-wanted", field "options.mistake": expected the mistake behind the wrong option "A war"', below: -1 },
  { kind: 'a mistake behind the right option', file: 'data/quiz.yaml', from: 'right: true', to: 'right: true\n      mistake: None.', says: 'field "options.mistake": expected no mistake behind the right option; what makes it right stands in "why"', below: 1 },
  { kind: 'two options that are the same', file: 'data/quiz.yaml', from: 'text: A war', to: 'text: Sheep', says: 'field "options.text": expected options that differ, but "Sheep" stands here twice' },
  { kind: 'a quiz question with two options', file: 'data/quiz.yaml', from: /    - text: Sheep\n.*\n/, to: '', says: 'entry "what-they-wanted", field "options": expected three or four options', below: -3 },
  { kind: 'an option that does not fit on its line', file: 'data/quiz.yaml', from: 'text: A hill', to: `text: A hill${' and another'.repeat(5)}`, says: 'field "options.text": expected an option of 60 characters at most' },
  { kind: 'a quiz question that asks nothing', file: 'data/quiz.yaml', from: 'What did both of them want?', to: 'Both of them wanted it.', says: 'entry "what-they-wanted", field "question": expected a question' },
  { kind: 'a quiz question for the middle', file: 'data/quiz.yaml', from: 'at: end', to: 'at: middle', says: 'entry "what-they-signed", field "at": expected one of start, end, found "middle"' },
  { kind: 'a quiz without an end', file: 'data/quiz.yaml', from: 'at: end', to: 'at: start', says: 'data/quiz.yaml:1: expected at least one question with "at: end", found none', below: -13 },
  { kind: 'a quiz question used twice', file: 'data/quiz.yaml', from: 'id: what-they-signed', to: 'id: what-they-wanted', says: 'expected an id of its own, but "what-they-wanted" is used twice' },
  { kind: 'a quiz question on an unknown source', file: 'data/quiz.yaml', from: 'sources: [letter, book]', to: 'sources: [letter, bok]', says: 'entry "what-they-wanted", field "sources": expected a key of data/documents.yaml or data/bibliography.yaml (letter, book), found "bok". Did you mean "book"?' },
  { kind: 'a quiz question without a source', file: 'data/quiz.yaml', from: 'sources: [letter, book]', to: 'sources: []', says: 'entry "what-they-wanted", field "sources": expected at least one citation key' },
  { kind: 'a work without a year that is a number', file: 'data/bibliography.yaml', from: '[[1950]]', to: '[[long ago]]', says: 'field "issued": expected a date, such as { date-parts: [[1994, 5]] }, or { literal: ... }', below: -1 },
  { kind: 'a DOI with an address', file: 'data/bibliography.yaml', from: 'type: book\n', to: 'type: book\n  DOI: https://doi.org/10.1000/hills\n', says: 'field "DOI": expected a DOI, such as 10.1162/isec.1990.15.3.1, without an address before it', below: 1 },
  { kind: 'an id with a blank', file: 'data/lesson.yaml', from: 'id: the-hill', to: 'id: the hill', says: 'field "id": expected letters, figures and single hyphens between them, such as my-lesson' },
  { kind: 'no language', file: 'data/lesson.yaml', from: 'language: en-GB', to: 'language: English', says: 'field "language": expected a language as BCP 47 writes it, such as en-GB or de, found "English"' },
  { kind: 'an unknown onlooker', file: 'data/lesson.yaml', from: 'views: [bob]', to: 'views: [bop]', says: 'field "decisions.views": expected an actor of data/actors.yaml (ann, bob), found "bop". Did you mean "bob"?' },
  { kind: 'nothing on trial', file: 'data/lesson.yaml', from: /trial:\n.*\n.*\n/, to: '', says: 'field "trial": expected what is on trial ("intro" and "heading"), because the lesson has claims', below: -7 },
  { kind: 'a choice that one onlooker did not see', file: 'data/decisions.yaml', from: 'bob:', to: 'ann:', says: 'entry "quarrel-or-share", field "views": expected how the choice looked to "bob", whom data/lesson.yaml names in "views"', below: -1 },
  { kind: 'an onlooker whom lesson.yaml does not name', file: 'data/decisions.yaml', from: 'bob:', to: 'ann:', says: 'field "views.ann": expected an actor that data/lesson.yaml names in "views" (bob), found "ann"' },
  { kind: 'a country by another name', file: 'data/front-lines.yaml', from: 'countries: [Portugal,', to: 'countries: [Portugol,', says: 'field "map.countries": expected a country as Natural Earth calls it, found "Portugol". Did you mean "Portugal"?' },
  { kind: 'a place far from the map', file: 'data/front-lines.yaml', from: 'at: [40, -8]', to: 'at: [52, -8]', says: 'entry "west", field "places.at": expected a latitude near the map, 33 to 47 (latitude first, then longitude), found 52' },
  { kind: 'the corners the wrong way round', file: 'data/front-lines.yaml', from: '[[36, -10], [44, 4]]', to: '[[44, 4], [36, -10]]', says: 'field "map.corners": expected the south-western corner, then the north-eastern one' },
  // Fields of slides.
  { kind: 'a misspelt field', file: 'pages/one.md', from: 'ask: q1', to: 'aks: q1', says: 'slide 2, field "aks": expected no field of this name. Did you mean "ask"?' },
  { kind: 'a field in capitals', file: 'pages/one.md', from: 'layout: document', to: 'Layout: document', says: 'field "Layout": expected no field of this name. Did you mean "layout"?' },
  { kind: 'an unknown layout', file: 'pages/one.md', from: 'layout: document', to: 'layout: documnt', says: 'field "layout": expected a layout of layouts/ (act, cover, default, document), found "documnt". Did you mean "document"?' },
  { kind: 'no layout for a document', file: 'pages/one.md', from: 'layout: document\n', to: '', says: 'field "document": expected "layout: document" on a slide with this field' },
  { kind: 'a number for a text', file: 'slides.md', from: 'kicker: The story', to: 'kicker: 1900', says: 'field "kicker": expected some text, found 1900; set it in quotation marks, "1900"' },
  { kind: 'a transition', file: 'pages/one.md', from: 'ask: q1', to: 'transition: slide-left', says: 'expected no "transition": slides change without a movement of their own' },
  { kind: 'a date long ago', file: 'pages/one.md', from: 'when: quarrel', to: 'when: 1801-02-03', says: 'expected a date at most 50 years before the first act begins' },
  { kind: 'minutes on a slide', file: 'pages/one.md', from: 'routeAlias: quarrel', to: 'routeAlias: quarrel\nminutes: 1', says: 'field "minutes": expected no "minutes": the minutes of a slide stand in data/lessons.yaml', below: 1 },
  { kind: 'a name of the site', file: 'pages/one.md', from: 'routeAlias: quarrel', to: 'routeAlias: read', says: 'field "routeAlias": expected a name that no page of the site has' },
  { kind: 'a name with blanks', file: 'pages/one.md', from: 'routeAlias: quarrel', to: 'routeAlias: the quarrel', says: 'field "routeAlias": expected a name of small letters' },
  { kind: 'a name that two slides have', file: 'pages/one.md', from: 'routeAlias: quarrel', to: 'routeAlias: cover', says: 'field "routeAlias": expected a name of its own, but slide 1 is called "cover" as well' },
  { kind: 'a slide with a minute too few', file: 'data/lessons.yaml', from: 'quarrel: 5', to: 'quarrel: 1', says: 'entry "12", field "slides.quarrel": expected 1.5 minutes at least, because the slide needs 1.4 (reading 0.2, the notes 0.5, clicks 0.1, the vote 0.6), found 1' },
  { kind: 'a central question without the time to answer it', file: 'data/lessons.yaml', from: 'cover: 2', to: 'cover: 1', says: 'writing 1.0), found 1' },
  { kind: 'a document without the time for one of its questions', file: 'data/lessons.yaml', from: 'letter: 2', to: 'letter: 1', says: 'the question 0.5), found 1' },
  { kind: 'a lesson that is too short', file: 'data/lessons.yaml', from: 'minutes: 12', to: 'minutes: 9', says: 'field "minutes": expected 10 minutes at least, because the slides take 9 and 1 are lost, found 9' },
  { kind: 'a lesson without its minutes', file: 'data/lessons.yaml', from: '  minutes: 12\n', to: '', says: 'field "minutes": expected a number of minutes', below: -2 },
  { kind: 'a slide that no lesson can have', file: 'data/lessons.yaml', from: '    letter: 2', to: '    lettre: 2', says: 'field "slides.lettre": expected the routeAlias of a slide, found "lettre". Did you mean "letter"?' },
  { kind: 'slides in another order', file: 'data/lessons.yaml', from: '    cover: 2\n    quarrel: 5', to: '    quarrel: 5\n    cover: 2', says: 'field "slides.cover": expected the slides in the order of the deck, where "cover" comes before "quarrel"', below: 1 },
  { kind: 'a spare slide of another lesson', file: 'data/lessons.yaml', from: 'spare: [letter]', to: 'spare: [lettre]', says: 'field "spare": expected a slide of this lesson, found "lettre"' },
  { kind: 'a trial without a slide', file: 'data/lessons.yaml', from: '  spare:', to: '  trial: [hers]\n  spare:', says: 'field "trial": expected a claim that a slide of this lesson puts on trial (none does), found "hers"' },
  { kind: 'no lesson with every slide', file: 'data/lessons.yaml', from: 'slides: all', to: 'minutes: 9\n  lost: 0\n  slides: { cover: 3 }', says: 'expected one lesson with "slides: all"', below: -11 },
  { kind: 'a setting of the deck that is missing', file: 'slides.md', from: 'centralQuestion: Whose was the hill?', to: 'centralquestion: Whose was the hill?', says: 'field "centralquestion": expected no field of this name. Did you mean "centralQuestion"?' },
  { kind: 'fields never closed', file: 'pages/one.md', from: '---\n\n# Ann and Bob', to: '\n\n# Ann and Bob', says: 'expected a line "---" between the fields and the title', below: 1 },
  { kind: 'a file that is not there', file: 'slides.md', from: 'pages/one.md', to: 'pages/oen.md', says: 'field "src": expected a file of slides, such as ./pages/0-opening.md, found "./pages/oen.md". Did you mean "pages/one.md"?' },
  { kind: 'Markdown in a title', file: 'pages/one.md', from: '# Ann and Bob', to: '# Ann and *Bob*', says: 'title: expected plain words, because they are shown as they are typed; found text in italics, *Bob*' },
  { kind: 'Markdown in a summary', file: 'pages/one.md', from: 'summary: Ann and Bob', to: 'summary: Ann **and** Bob', says: 'field "summary": expected plain words' },
  { kind: 'a finding too long for a title', file: 'pages/one.md', from: 'finding: They fell out', to: `finding: They ${'really '.repeat(8)}fell out`, says: 'field "finding": expected one sentence of 60 characters at most' },
  { kind: 'Markdown in a finding', file: 'pages/one.md', from: 'finding: They', to: 'finding: They **both**', says: 'field "finding": expected plain words' },
  { kind: 'plain words that the passage does not have', file: 'pages/one.md', from: 'document: letter', to: 'document: letter\nadapted: true', below: 1, says: 'field "adapted": expected it on a slide of a passage that data/documents.yaml has in plain words too ("adapted")' },
  { kind: 'a guess without a document', file: 'pages/one.md', from: 'finding: They', to: 'guessWriter: true\nfinding: They', says: 'field "guessWriter": expected "layout: document" on a slide with this field' },
  // Tags.
  { kind: 'a misspelt component', file: 'pages/one.md', from: '<DataNumber', to: '<DataNomber', says: 'expected a component of components/ or a tag of HTML, found <DataNomber>. Did you mean "DataNumber"?' },
  { kind: 'a component in small letters', file: 'pages/one.md', from: '<HandsUp', to: '<handsup', says: 'found <handsup>. Did you mean "HandsUp"?' },
  { kind: 'a misspelt property', file: 'pages/one.md', from: '<EventDate of=', to: '<EventDate off=', says: 'expected no field "off" in <EventDate> (it takes of, short, year). Did you mean "of"?' },
  { kind: 'a property that is missing', file: 'pages/one.md', from: ' poll="whose"', to: '', says: 'expected the field "poll" in <HandsUp>' },
  { kind: 'a name behind another property', file: 'pages/one.md', from: 'of="quarrel" short', to: 'short of="quarel"', says: 'field "of": expected an event of data/events.yaml (treaty, quarrel), found "quarel". Did you mean "quarrel"?' },
  { kind: 'a name in single quotes', file: 'pages/one.md', from: 'poll="whose"', to: 'poll=\'whos\'', says: 'expected a poll of data/polls.yaml (whose), found "whos"' },
  { kind: 'a name in bound quotes', file: 'pages/one.md', from: 'poll="whose"', to: ':poll="\'whos\'"', says: 'expected a poll of data/polls.yaml (whose), found "whos"' },
  { kind: 'a name that is no text', file: 'pages/one.md', from: 'poll="whose"', to: ':poll="whose"', says: 'expected a value that slides know, found "whose"; a name stands in quotation marks, :poll="\'whose\'"' },
  { kind: 'curly quotation marks', file: 'pages/one.md', from: 'poll="whose"', to: 'poll=“whose”', says: 'expected straight quotation marks, poll="...", found curly ones' },
  { kind: 'a list without entries', file: 'pages/one.md', from: /:steps="[^"]*"/, to: ':steps="[]"', says: 'field "steps": expected a list of names' },
  { kind: 'an unknown step', file: 'pages/one.md', from: 'act:first', to: 'act:frist', says: 'found "act:frist". Did you mean "act:first"?' },
  { kind: 'an unknown place of a layout', file: 'pages/one.md', from: '::beside::', to: '::besides::', says: 'expected a place of the layout "document" (default, beside), found "besides". Did you mean "beside"?' },
  { kind: 'an unknown place of an own component', file: 'pages/one.md', from: '#foot', to: '#foto', says: 'expected a place of <OwnBox> (default, foot), found "foto". Did you mean "foot"?' },
  { kind: 'an unknown property of an own component', file: 'pages/one.md', from: 'colour="red"', to: 'color="red"', says: 'expected no field "color" in <OwnBox> (it takes colour, wide). Did you mean "colour"?' },
  { kind: 'words that would be lost', file: 'pages/one.md', from: 'poll="whose" />', to: 'poll="whose">Hands up!</HandsUp>', says: 'expected nothing inside <HandsUp> (write "/>" at its end), because it would not be shown' },
  { kind: 'a tag never closed', file: 'pages/one.md', from: '</OwnBox>', to: '', says: 'expected </OwnBox> below <OwnBox>', below: -5 },
  { kind: 'a misspelt directive', file: 'pages/one.md', from: '<OwnBox ', to: '<OwnBox v-clik ', says: 'expected a step such as v-click, found "v-clik". Did you mean "v-click"?' },
  { kind: 'a directive that is off', file: 'pages/one.md', from: '<OwnBox ', to: '<OwnBox v-motion ', says: 'expected no "v-motion": the built deck leaves its library out' },
  { kind: 'a value that is not there', file: 'slides.md', from: '{{ $slidev.configs.centralQuestion }}', to: '{{ question }}', says: 'expected a value that slides know ($slidev, $frontmatter, $page, $clicks), found "question"' },
  { kind: 'a setting that is not there', file: 'slides.md', from: '$slidev.configs.centralQuestion', to: '$slidev.configs.question', says: 'expected a setting that stands at the top of slides.md, found "question"' },
  { kind: 'a frame', file: 'pages/one.md', from: '<HandsUp', to: '<iframe src="https://example.org"></iframe>\n<HandsUp', says: 'expected no <iframe>: nothing is loaded from the web' },
  { kind: 'a film', file: 'pages/one.md', from: '<HandsUp', to: '<Youtube id="x" />\n<HandsUp', says: 'expected no <Youtube>: nothing is loaded from the web' },
  // Markdown.
  { kind: 'a picture from the web', file: 'pages/one.md', from: 'She wrote', to: '![A map](https://example.org/map.png) She wrote', says: 'expected a file in public/, because the lesson asks no other host' },
  { kind: 'a picture that is not there', file: 'pages/one.md', from: 'She wrote', to: '![A map](/map.svg) She wrote', says: 'expected a file at public/map.svg' },
  { kind: 'a link to no slide', file: 'pages/one.md', from: '(/cover)', to: '(/covre)', says: 'expected the routeAlias of a slide, found "/covre". Did you mean "cover"?' },
  { kind: 'a link to nothing', file: 'pages/one.md', from: '(/cover)', to: '(first)', says: 'expected a link to the web (https://...), to a slide by its routeAlias (/cover) or a term (term:...), found "first"' },
  { kind: 'a term in capitals', file: 'pages/one.md', from: '(term:hill)', to: '(Term:hill)', says: 'expected a term as a link such as "[hill](term:hill)"' },
  { kind: 'dollars', file: 'pages/one.md', from: 'She wrote', to: 'In $US or R$ she wrote', says: 'expected a backslash before a dollar sign' },
  { kind: 'code', file: 'pages/one.md', from: 'She wrote', to: '```md magic-move\nx\n```\nShe wrote', says: 'expected no block of code: the deck has no type for it' },
  { kind: 'a diagram that is not drawn', file: 'pages/one.md', from: '.mmd mermaid', to: '.mmd', says: 'expected a diagram of snippets/ and the word "mermaid"' },
  { kind: 'a diagram that is not there', file: 'pages/one.md', from: 'quarrel.mmd', to: 'quarel.mmd', says: 'expected a file at snippets/quarel.mmd. Did you mean "snippets/quarrel.mmd"?' },
  // Citations.
  { kind: 'an unknown source', file: 'pages/one.md', from: '@letter; @book', to: '@leter; @book', says: 'citation "leter": expected a key of data/documents.yaml or data/bibliography.yaml (letter, book), found "leter". Did you mean "letter"?' },
  { kind: 'a comma between two sources', file: 'pages/one.md', from: '@letter; @book', to: '@letter, @book', says: 'with a semicolon between two sources, found [@letter, @book]' },
  { kind: 'a citation without brackets', file: 'pages/one.md', from: '[@letter; @book]', to: ' @letter', says: 'in square brackets, found @letter' },
  { kind: 'a citation without its sign', file: 'pages/one.md', from: 'same day.[@letter]', to: 'same day.[letter]', says: 'did you mean [@letter]? found [letter]' },
  { kind: 'a citation never closed', file: 'pages/one.md', from: 'same day.[@letter]', to: 'same day.[@letter', says: 'in square brackets, found [@letter' },
  // Notes.
  { kind: 'an unknown source in the notes', file: 'pages/one.md', from: 'word [@book]', to: 'word [@bok]', says: 'speaker notes: citation "bok": expected a key' },
  { kind: 'notes that end too early', file: 'pages/one.md', from: 'word [@book]', to: 'word --> [@book]', says: 'speaker notes: expected no "-->" inside them' },
  { kind: 'notes that never end', file: 'slides.md', from: '-->\n\n---', to: '\n\n---', says: 'speaker notes: expected "-->" at their end', below: -2 },
  { kind: 'a paragraph of the notes without a label', file: 'pages/one.md', from: 'word [@book]', to: 'word\n\nMore. [@book]', says: 'speaker notes: expected each paragraph to begin with "Say:", "Ask:", "Watch for:" or "Guide:"', below: -1 },
  { kind: 'two questions in the notes', file: 'pages/one.md', from: 'word [@book]', to: 'word\n\nAsk: one?\n\nAsk: two? [@book]', says: 'speaker notes: expected one "Ask:" at most, found 2', below: -1 },
  { kind: 'bold notes', file: 'pages/one.md', from: 'word [@book]', to: '**word** [@book]', says: 'speaker notes: expected plain words' },
  { kind: 'text below the notes', file: 'pages/one.md', from: '-->\n\n---', to: '-->\n\nMore.\n\n---', says: 'speaker notes: expected nothing below them, found "More."', below: 2 },
  // Diagrams.
  { kind: 'a misspelt step', file: 'snippets/quarrel.mmd', from: '%% step:', to: '%% stp:', says: 'found "%% stp:". Did you mean "step"?' },
  { kind: 'a colour in a diagram', file: 'snippets/quarrel.mmd', from: 'ann[Ann]', to: 'style ann fill:red', says: 'expected no "style": colours and strokes come from styles/' },
  { kind: 'a claim that is not there', file: 'snippets/quarrel.mmd', from: 'claim-hers', to: 'claim-hars', says: 'expected a claim of data/claims.yaml (hers), found "hars". Did you mean "hers"?' },
  { kind: 'a verdict typed by hand', file: 'snippets/quarrel.mmd', from: 'end1:::claim', to: 'end1[Supported]:::claim', says: 'expected no words of its own in "end1[Supported]"' },
  { kind: 'a date of no event', file: 'snippets/quarrel.mmd', from: 'date:quarrel', to: 'date:quarell', says: 'expected an event of data/events.yaml (treaty, quarrel), found "quarell". Did you mean "quarrel"?' },
]

for (const { kind, file, from, to, says, below = 0 } of MISTAKES) {
  test(`${file}: ${kind}`, async ({ small }) => {
    const line = small.change(file, from, to) + below
    const told = (await messageOf(small)).split('\n').filter(each => each.startsWith(`${file}:${line}: `))
    expect(told.join('\n') || await messageOf(small)).toContain(says)
    expect(told.length).toBeGreaterThan(0)
  })
}

test('a picture without an entry of its own is named', async ({ small }) => {
  small.write('public/pictures/another.png', 'a picture')
  expect(await messageOf(small)).toBe('public/pictures/another.png:1: expected an entry of data/pictures.yaml with its author, date, licence and address')
})

for (const { kind, drawing, says } of [
  { kind: 'has a script', drawing: '<svg viewBox="0 0 9 9"><script>alert(1)</script></svg>', says: 'expected shapes alone, without scripts and links, found "<script"' },
  { kind: 'asks another host', drawing: '<svg viewBox="0 0 9 9"><image href="https://example.org/ann.png"/></svg>', says: 'expected shapes alone, without scripts and links, found "href="' },
  { kind: 'is no drawing', drawing: 'Ann', says: 'expected a drawing that begins with <svg viewBox="…">' },
  { kind: 'is too large', drawing: `<svg viewBox="0 0 9 9">${' '.repeat(6000)}</svg>`, says: 'expected 6 KB at most, found 7 KB' },
]) {
  test(`a portrait that ${kind} is refused`, async ({ small }) => {
    small.write('public/actors/ann.svg', drawing)
    expect(await messageOf(small)).toContain(`entry "ann", field "portrait": ${says}`)
  })
}

test('all mistakes are told at once, grouped by file, in the order of their lines', async ({ small }) => {
  small.change('data/events.yaml', 'confidence: high', 'confidence: low')
  small.change('data/events.yaml', 'act: second', 'act: third')
  small.change('pages/one.md', 'routeAlias: quarrel', 'routeAlias: The quarrel')
  small.change('pages/one.md', 'layout: document', 'layout: documents')
  small.change('snippets/quarrel.mmd', '[@letter]', '[@lettre]')
  const message = await messageOf(small)
  const [head, ...groups] = message.split('\n\n')
  expect(head).toBe('5 mistakes in 3 files:')
  expect(groups.map(group => group.split('\n').map(line => line.split(': ')[0]))).toEqual([
    ['data/events.yaml:3', 'data/events.yaml:8'],
    ['pages/one.md:3', 'pages/one.md:37'],
    ['snippets/quarrel.mmd:5'],
  ])
})

test('a file that cannot be read is one mistake, and none of what follows from it', async ({ small }) => {
  small.change('data/events.yaml', 'text: They sign', 'text: "They sign')
  expect((await messageOf(small)).split('\n')).toHaveLength(1)
})

for (const file of ['data/events.yaml', 'data/lesson-plan.yaml', 'slides.md', 'pages/one.md', 'snippets/quarrel.mmd']) {
  test(`${file}: a byte order mark and Windows's line ends mean nothing`, async ({ small }) => {
    small.write(file, `\uFEFF${small.read(file).replaceAll('\n', '\r\n')}`)
    expect(await messageOf(small)).toBe('')
  })

  test(`${file}: another encoding is named`, async ({ small }) => {
    const text = small.read(file)
    small.write(file, Buffer.from(`\uFEFF${text}`, 'utf16le'))
    expect(await messageOf(small)).toContain(`${file}:1: expected a file saved as UTF-8, found UTF-16`)
    const place = text.lastIndexOf('\n', text.length - 2)
    small.write(file, Buffer.from(`${text.slice(0, place)} Müller${text.slice(place)}`, 'latin1'))
    expect(await messageOf(small)).toContain(`${file}:${text.slice(0, place).split('\n').length}: expected a file saved as UTF-8, found another encoding, probably Latin-1`)
  })

  test(`${file}: a file that is missing is named`, async ({ small }) => {
    small.remove(file)
    expect(await messageOf(small)).toMatch(file === 'pages/one.md' ? /^slides\.md:\d+: field "src"/m : file.endsWith('.mmd') ? /expected a file at snippets\/quarrel\.mmd/ : new RegExp(`^${file}:1: expected this file to be here`, 'm'))
  })
}

test('a page that no slide brings in is named, and so are layers that the deck does not show', async ({ small }) => {
  small.write('pages/two.md', '# Two\n')
  small.write('global-top.vue', '<template>Top</template>\n')
  const message = await messageOf(small)
  expect(message).toContain('pages/two.md:1: expected "src: ./pages/two.md" in slides.md')
  expect(message).toContain('global-top.vue:1: expected no file of this name')
})

test('citations may have pages, words and no author, in the text and in the notes', async ({ small }) => {
  small.change('pages/one.md', '[@letter; @book]', '[see @letter, p. 2; -@book, pp. 3-5, on sheep]')
  small.change('pages/one.md', 'word [@book]', 'word [@book, chap. 2]')
  expect(await messageOf(small)).toBe('')
})

test('what a slide shows in braces, in code or behind a backslash is no mistake', async ({ small }) => {
  small.change('pages/one.md', 'She wrote', '`{{ x }} <y>` costs \\$5 or \\$US, $5 or $6, 3 < 4, see <https://example.org> and {{ $page }}.\n\n> She wrote\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n- one\n- two\n\nShe wrote')
  expect(await messageOf(small)).toBe('')
})
