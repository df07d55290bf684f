/** The lessons of a deck, and their pace. */
import { expect, test } from 'playwright/test'
import { lessonFolder, lessonWith, slidesIn, wholeLesson } from '../../data/loader/lesson-pages.ts'
import { configsToShow, slidesToShow } from '../../setup/lesson-slides.ts'
import { readClock, writeClock } from '../../setup/screen/clock/kept-clock.ts'
import { paths, slides } from '../engine/deck.ts'
import { clockFace, paceInWords, paceOf } from '../../setup/screen/clock/pace.ts'

const routes = slides.map(({ number: no, name }) => ({ no, meta: { slide: { no, frontmatter: { routeAlias: name } } } }))
const [first, short] = paths as [typeof paths[number], typeof paths[number]]

test('a lesson has slides of the deck, in their order, and numbers them anew', () => {
  const shown = slidesToShow(routes, short)
  expect(shown.map(({ no }) => no)).toEqual(shown.map((_, index) => index + 1))
  expect(shown.map(({ meta }) => meta.slide.frontmatter.routeAlias)).toEqual(Object.keys(short.slides))
  expect(shown.map(({ meta }) => meta.slide.no)).toEqual(slidesIn(short, slides).map(({ inDeck }) => inDeck))
})

test('each but the first has its name in the title', () => {
  const configs = { slidesTitle: 'Deck' }
  expect(configsToShow(configs, short, false)).toEqual({ slidesTitle: `Deck · ${short.name}` })
  expect(configsToShow(configs, first, true)).toBe(configs)
})

test('the first lesson is the site, each other one a folder of it, and a slide is looked for in the first that has it', () => {
  expect(lessonFolder(first.id, paths)).toBe('')
  expect(lessonFolder(short.id, paths)).toBe(`lesson-${short.id}/`)
  expect(lessonWith(Object.keys(short.slides)[0]!, paths)).toBe(first)
  expect(Object.keys(wholeLesson(paths, slides).slides)).toEqual(slides.map(({ name }) => name))
})

/** Four slides of 1, 2, 0.5 and no minutes. */
const PLAN = [1, 2, 0.5, 0]

for (const { slide, passed, due, behind, words } of [
  { slide: 1, passed: 0, due: 1, behind: 0, words: 'on time' },
  { slide: 1, passed: 1, due: 2, behind: 0, words: 'on time' },
  { slide: 2, passed: 2.9, due: 2, behind: 0, words: 'on time' },
  { slide: 1, passed: 3.2, due: 3, behind: 2.2, words: '2 min behind' },
  { slide: 3, passed: 1, due: 2, behind: -2, words: '2 min ahead' },
  { slide: 3, passed: 9, due: 3, behind: 5.5, words: '6 min behind' },
  { slide: 4, passed: 3.5, due: 3, behind: 0, words: 'on time' },
]) {
  test(`after ${passed} minutes slide ${slide} is ${words}, and slide ${due} is due`, () => {
    const pace = paceOf(PLAN, slide, passed)
    expect(pace.due).toBe(due)
    expect(pace.behind).toBeCloseTo(behind)
    expect(pace.total).toBe(3.5)
    expect(paceInWords(pace.behind)).toBe(words)
  })
}

test('a slide knows when it begins and ends, and a slide that is not there is an error', () => {
  expect(paceOf(PLAN, 2, 0)).toMatchObject({ from: 1, until: 3 })
  expect(paceOf(PLAN, 4, 0)).toMatchObject({ from: 3.5, until: 3.5 })
  expect(() => paceOf(PLAN, 5, 0)).toThrow(RangeError)
})

test('a clock shows minutes and seconds', () => {
  expect([0, 0.5, 12.999, 61, -3].map(clockFace)).toEqual(['0:00', '0:30', '12:59', '61:00', '0:00'])
})

const NOW = Date.UTC(2026, 0, 12, 9)
const MINUTE = 60_000

test('a clock survives a reload, running and paused', () => {
  for (const clock of [
    { status: 'running', startedAt: NOW - 10 * MINUTE, pausedAt: 0 },
    { status: 'paused', startedAt: NOW - 10 * MINUTE, pausedAt: NOW - 2 * MINUTE },
  ] as const)
    expect(readClock(writeClock(clock), NOW), clock.status).toEqual(clock)
})

for (const [kind, text] of [
  ['nothing', null],
  ['no JSON', '{'],
  ['another kind of value', '[1]'],
  ['another version', JSON.stringify({ version: 0, status: 'running', startedAt: NOW, pausedAt: 0 })],
  ['an unknown state', JSON.stringify({ version: 1, status: 'stopped', startedAt: NOW, pausedAt: 0 })],
  ['no time', JSON.stringify({ version: 1, status: 'running', startedAt: 'noon', pausedAt: 0 })],
  ['a lesson of yesterday', writeClock({ status: 'running', startedAt: NOW - 24 * 60 * MINUTE, pausedAt: 0 })],
  ['a lesson to come', writeClock({ status: 'running', startedAt: NOW + MINUTE, pausedAt: 0 })],
  ['a pause before the beginning', writeClock({ status: 'paused', startedAt: NOW, pausedAt: NOW - MINUTE })],
] as const) {
  test(`${kind} is no clock`, () => {
    expect(readClock(text, NOW)).toBeUndefined()
  })
}
