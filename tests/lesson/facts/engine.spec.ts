/** The engine knows no subject: what this lesson is about stands in data/, slides.md, pages/, snippets/ and public/, and nowhere else. */
import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'playwright/test'
import { lesson } from '../deck.ts'

const { about, acts, actors, events, terms, front, polls, decisions, debates, spans, votes } = lesson

/** Words that no list of the data has by themselves. */
const TYPED = ['Stalin', 'Korea', 'Korean', 'Moscow', 'Pyongyang', 'Beijing', 'Seoul', 'Soviet', 'China', 'Chinese', 'Russia', 'Russian', 'essay', '38th', 'five answers', 'five acts', 'armistice']

/** Proper names of the data. A person's surname stands before the comma; other terms are names where they begin with a capital. */
const NAMES = [
  ...actors.flatMap(({ label, place }) => [...label.split(' / '), ...place.split(' and ')]),
  ...terms.filter(({ kind, name }) => kind === 'person' || /^\p{Lu}/u.test(name)).map(({ name }) => name.split(',')[0]!),
  ...front.places.map(({ name }) => name).filter(name => /^\p{Lu}/u.test(name)),
  ...front.map.neighbours.map(({ name }) => name),
]

/** Ids are the lesson's own where they stand as a whole string. */
const IDS = [acts, actors, events, front.places, front.states, polls, decisions, debates, spans, votes].flat().map(({ id }) => id)

const escaped = (word: string) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
const WORDS = new RegExp(`(?<![\\p{L}\\d])(?:${[...TYPED, ...NAMES, about.id].map(escaped).join('|')})(?![\\p{L}\\d])`, 'iu')
const USED = new RegExp(`(["'])(?:${IDS.map(escaped).join('|')})\\1|:::(?:${IDS.map(escaped).join('|')})\\b|--(?:${actors.map(({ id }) => escaped(id)).join('|')})\\b`)

/** Names of this lesson that are ordinary words as well; in the engine they are meant as such. */
const ORDINARY = ['us', 'archive reference', 'capitals', 'parallel']

/** `file:line: word` for every word of this lesson in a text. */
function found(file: string, text: string): string[] {
  return text.split('\n').flatMap((line, index) => [...line.matchAll(new RegExp(WORDS, 'giu')), ...line.matchAll(new RegExp(USED, 'g'))]
    .map(([word]) => word)
    .filter(word => !ORDINARY.includes(word.toLowerCase().replaceAll(/["']/g, '')))
    .map(word => `${file}:${index + 1}: ${word}`))
}

const ENGINE = '{components,layouts,setup,scripts,styles,data/loader}/**/*.{ts,vue,css,mjs}'

test('no word of this lesson stands in the engine', () => {
  const files = globSync(`{${ENGINE},custom-nav-controls.vue}`).map(file => file.replaceAll('\\', '/'))
  expect(files.length).toBeGreaterThan(200)
  expect(files.flatMap(file => found(file, readFileSync(file, 'utf8')))).toEqual([])
})

test('a word of this lesson is found with its line, in code, comments and styles', () => {
  expect(found('a.ts', 'const one = 1\nconst two = byId(acts, \'hidden-hand\')')).toEqual(['a.ts:2: \'hidden-hand\''])
  expect(found('a.vue', '<!-- His Moscow -->\n<p class="essay" />')).toEqual(['a.vue:1: Moscow', 'a.vue:2: essay'])
  expect(found('a.css', '.a { color: var(--rok) }')).toEqual(['a.css:1: --rok'])
  expect(found('a.ts', `const KEY = '${about.id}'`)).toEqual([`a.ts:1: ${about.id}`])
})
