/** The presenter view: its notes, what it can leave out, the times it records, and the words it searches. */
import { expect, test } from 'playwright/test'
import { shortCites } from '../../data/loader/short-cites.ts'
import { slideWords } from '../../data/loader/slide-words.ts'
import { citesOf } from '../../data/loader/markup/citations.ts'
import { skipOffer } from '../../setup/screen/clock/skip.ts'
import { NO_TIMES, readTimes, spend, timesFile } from '../../setup/screen/clock/slide-times.ts'
import { noteParts, splitNote } from '../../data/loader/note-parts.ts'
import { litNote, notesHtml } from '../../setup/screen/notes-html.ts'
import { lesson, slides } from '../engine/deck.ts'

const NOTE = `Say: One. [@book]
Two.

[click] Ask: Why 5 < 6?

Watch for: a slip.

[click:2] Say: The end.

Guide: More of it.

And more.`

test('a note\'s paragraphs know what they are for and to which click they belong', () => {
  expect(noteParts(NOTE)).toEqual([
    { label: 'Say', click: 0, text: 'One. [@book]\nTwo.' },
    { label: 'Ask', click: 1, text: 'Why 5 < 6?' },
    { label: 'Watch for', click: 1, text: 'a slip.' },
    { label: 'Say', click: 3, text: 'The end.' },
    { label: 'Guide', click: 3, text: 'More of it.' },
    { label: 'Guide', click: 3, text: 'And more.' },
  ])
  expect(noteParts('Plain words.\n\nAsk them.')).toEqual([{ click: 0, text: 'Plain words.' }, { click: 0, text: 'Ask them.' }])
})

test('what is for the guide is cut off, with all that follows it', () => {
  expect(splitNote(NOTE).spoken).toBe(NOTE.slice(0, NOTE.indexOf('\n\nGuide')))
  expect(splitNote(NOTE).guide).toBe('Guide: More of it.\n\nAnd more.')
  expect(splitNote('Say: Ask a Guide: why?')).toEqual({ spoken: 'Say: Ask a Guide: why?', guide: '' })
})

test('the presenter sees labels, sources by their names, and nothing of the guide', () => {
  expect(notesHtml(NOTE, { book: 'Carr & Lee 1950' })).toBe([
    '<p data-click="0"><strong class="say">Say:</strong> One. <small>(Carr &amp; Lee 1950)</small> Two.</p>',
    '<p data-click="1"><strong class="ask">Ask:</strong> Why 5 &lt; 6?</p>',
    '<p data-click="1"><strong class="watch">Watch for:</strong> a slip.</p>',
    '<p data-click="3"><strong class="say">Say:</strong> The end.</p>',
  ].join('\n'))
})

test('the paragraphs of the last mark that has come are lit, and notes without marks have none', () => {
  const html = notesHtml(NOTE, {})
  const lit = (click: number) => [...litNote(html, click).matchAll(/class="(lit|quiet)"/g)].map(([, light]) => light)
  expect(lit(0)).toEqual(['lit', 'quiet', 'quiet', 'quiet'])
  expect(lit(1)).toEqual(['quiet', 'lit', 'lit', 'quiet'])
  expect(lit(2)).toEqual(lit(1))
  expect(lit(9)).toEqual(['quiet', 'quiet', 'quiet', 'lit'])
  const plain = notesHtml('One.\n\nTwo.', {})
  expect(litNote(plain, 1)).toBe(plain)
})

test('sources are named in a few words', () => {
  const cites = citesOf('[@letter; see @book, p. 12] [-@book] [-@letter] [@three; @body; @page; @cable]')
  expect(shortCites({
    documents: [{ id: 'letter', short: 'Ann to Ben', date: '1950-01-30' }] as never,
    works: [
      { id: 'book', type: 'book', title: 'The Hill', author: [{ family: 'Carr', given: 'Cy' }, { family: 'Lee' }], issued: { 'date-parts': [[1950]] } },
      { id: 'three', type: 'book', title: 'T', editor: [{ family: 'A' }, { family: 'B' }, { family: 'C' }], issued: { 'date-parts': [[1993, 5]] } },
      { id: 'body', type: 'report', title: 'R', author: [{ literal: 'The Board' }] },
      { id: 'page', type: 'webpage', title: 'A <span class="nocase">page</span> of its own', issued: { literal: 'Winter 1995/1996' } },
      { id: 'cable', type: 'webpage', title: 'Bo to Di, 3 May 1951', issued: { 'date-parts': [[1951, 5, 3]] } },
    ],
  }, cites)).toEqual({
    'letter': 'Ann to Ben, 30 January 1950',
    'see book, p. 12': 'see Carr & Lee 1950, p. 12',
    '-book': '1950',
    '-letter': '30 January 1950',
    'three': 'A et al. 1993',
    'body': 'The Board',
    'page': 'A page of its own, 1995/1996',
    'cable': 'Bo to Di, 3 May 1951',
  })
})

test('every source of the notes and of the answers has a name that is not its key', () => {
  const cites = [...slides.flatMap(({ notes }) => citesOf(notes)), ...lesson.questions.flatMap(({ sources }) => sources.map(key => ({ id: key, key })))]
  const named = shortCites(lesson, cites)
  expect(cites.length).toBeGreaterThan(20)
  expect(cites.filter(({ id }) => named[id] === undefined || named[id] === id)).toEqual([])
})

test('a search finds words of a slide\'s text, its document and its parts, and no mark of Markdown', () => {
  const words = slideWords(slides, lesson)
  expect(words).toHaveLength(slides.length)
  const has = (number: number, word: string) => words[number - 1]!.split(' ').includes(word)
  const shown = slides.find(({ document }) => document)!
  const [first = ''] = /\p{L}{5,}/u.exec(lesson.documents.find(({ id }) => id === shown.document)!.excerpts[shown.excerpt - 1]!.text) ?? []
  expect(has(shown.number, first.toLowerCase())).toBe(true)
  const vote = slides.find(({ content }) => content.includes('<HandsUp'))!
  const [asked = ''] = /\p{L}{5,}/u.exec(lesson.polls[0]!.question) ?? []
  expect(has(vote.number, asked.toLowerCase())).toBe(true)
  expect(words.join(' ')).not.toMatch(/[<>@{}[\]]/)
})

/** Slides of a minute each; letters are names. */
const planned = [...'abcdefgh'].map((alias, index) => ({ no: index + 1, alias, title: alias, minutes: 1 }))
const offered = (spare: string, current: number, behind: number, slides = planned) => {
  const { to, leftOut } = skipOffer({ slides, spare: new Set(spare), current, behind }) ?? {}
  return to && `${leftOut!.map(({ alias }) => alias).join('')}>${to.alias}`
}

for (const { what, spare, current, behind, offer } of [
  { what: 'nothing can be left out', spare: '', current: 1, behind: 5, offer: undefined },
  { what: 'all that can be left out is over', spare: 'abc', current: 3, behind: 5, offer: undefined },
  { what: 'only the last slide can be left out, after which nothing follows', spare: 'h', current: 3, behind: 5, offer: undefined },
  { what: 'the next run is short', spare: 'bcefg', current: 1, behind: 4, offer: 'bc>d' },
  { what: 'the next run is longer than it need be', spare: 'bcdefg', current: 1, behind: 3.2, offer: 'bcd>e' },
  { what: 'two choices come as near', spare: 'bcdefg', current: 1, behind: 3.5, offer: 'bcd>e' },
  { what: 'the run goes on to the last slide', spare: 'efgh', current: 4, behind: 9, offer: 'efg>h' },
  { what: 'the slide that is shown is in the run', spare: 'bcdef', current: 3, behind: 9, offer: 'def>g' },
])
  test(`where ${what}, the offer is ${offer ?? 'none'}`, () => expect(offered(spare, current, behind)).toBe(offer))

test('a slide in the middle of a run may be the best choice, and one without minutes saves none', () => {
  const slides = planned.map(slide => ({ ...slide, minutes: { b: 1, c: 4, d: 1, e: 0 }[slide.alias] ?? 1 }))
  expect(offered('bcd', 1, 4, slides)).toBe('c>d')
  expect(offered('e', 1, 4, slides)).toBeUndefined()
})

test('minutes are counted to the slide on which they pass, each once, and anew with a new clock', () => {
  const one = spend(spend(NO_TIMES, 'a', 0.5), 'a', 1.25)
  expect(one).toEqual({ upTo: 1.25, slides: { a: 1.25 } })
  const two = spend(spend(one, 'b', 2), 'a', 2.5)
  expect(two).toEqual({ upTo: 2.5, slides: { a: 1.75, b: 0.75 } })
  expect(spend(two, 'b', 2.5)).toEqual(two)
  expect(spend(two, 'c', 0.25)).toEqual({ upTo: 0.25, slides: { c: 0.25 } })
})

test('they are kept and saved with one decimal, without slides that were only passed', () => {
  const times = { upTo: 3, slides: { a: 1.75, b: 0.04, c: 1.21 } }
  expect(readTimes(JSON.stringify(times))).toEqual(times)
  expect(JSON.parse(timesFile('whole', times))).toEqual({ lesson: 'whole', slides: { a: 1.8, c: 1.2 } })
  for (const broken of [null, '{', '{}', '[1]', '{"upTo":-1,"slides":{}}', '{"upTo":1,"slides":{"a":"x"}}'])
    expect(readTimes(broken), String(broken)).toEqual(NO_TIMES)
})
