/** What one entry of the data alone cannot know: that dates lie in their acts, that words are there to be marked, that a decision's parts fit. */
import type { Lesson } from './load.ts'
import type { ContentErrorList } from './content-error.ts'
import type { Names } from './names.ts'
import type { About, Act, Actor, Debate, Decision, Event, Poll, PrimarySource, QuizQuestion } from './schema.ts'
import type { Path, YamlFile } from './yaml-file.ts'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { contrast } from './contrast.ts'
import { isDate, parseDate } from './dates.ts'
import { unknown } from './names.ts'
import { notPlain } from './plain.ts'
import { readText } from './text-file.ts'

/** A part of the lesson that needs words of its own has them in lesson.yaml. */
export function checkAbout(file: YamlFile, { about, claims, decisions }: Lesson): void {
  if (!file.readable)
    return
  if (claims.length > 0 && !about.trial)
    file.add(['trial'], 'expected what is on trial ("intro" and "heading"), because the lesson has claims')
  if (decisions.length > 0 && !about.decisions)
    file.add(['decisions'], 'expected "seat", "answer" and "views", because the lesson has decisions')
}

/** Acts must cover the story without a gap or an overlap, or a date would have no act, or two. */
export function checkActs(file: YamlFile, acts: Act[]): void {
  // A wrong act is left out of the list; its neighbours have their places all the same.
  const placeOf = (act: Act) => Number(file.pathOf(act).at(-1))
  acts.forEach((act, index) => {
    const before = acts[index - 1]
    if (before && placeOf(act) === placeOf(before) + 1 && parseDate(act.from).start !== parseDate(before.to).start + 1)
      file.add([...file.pathOf(act), 'from'], `expected the day after ${before.to}, where act "${before.id}" ends, found ${act.from}`)
    if (parseDate(act.to).start < parseDate(act.from).start)
      file.add([...file.pathOf(act), 'to'], `expected a day after ${act.from}, found ${act.to}`)
    if (act.number !== placeOf(act) + 1)
      file.add([...file.pathOf(act), 'number'], `expected ${placeOf(act) + 1}, because acts are counted in their order, found ${act.number}`)
  })
}

/** How far from the story a document, a vote or a slide may lie: later than today is nobody's, and a lifetime before it begins is a slip. */
const YEARS_BEFORE = 50

/** What is wrong with a date that is on the calendar but far from the story; nothing where it may be. */
export function farAway(date: string, acts: Act[], today = new Date().toISOString().slice(0, 10)): string | undefined {
  const [first] = acts
  const { start, end } = parseDate(date)
  if (end > parseDate(today).end)
    return `expected a date up to today, found ${date}`
  if (first && start < parseDate(first.from).start - YEARS_BEFORE * 365)
    return `expected a date at most ${YEARS_BEFORE} years before the first act begins (${first.from}), found ${date}`
}

/** Dates that no act bounds. */
export function checkDates(files: { acts: YamlFile, documents: YamlFile, numbers: YamlFile }, { acts, documents, events, votes }: Lesson): void {
  const check = (file: YamlFile, entry: object, field: string, date: string) => {
    const problem = farAway(date, acts)
    if (problem)
      file.add([...file.pathOf(entry), field], problem)
  }
  acts.forEach(act => check(files.acts, act, 'to', act.to))
  const [act] = acts
  const [event] = events
  if (act && event && parseDate(act.from).start < parseDate(event.date).start - YEARS_BEFORE * 365)
    files.acts.add([...files.acts.pathOf(act), 'from'], `expected a day at most ${YEARS_BEFORE} years before the first event ("${event.id}", ${event.date}), found ${act.from}`)
  documents.forEach(source => check(files.documents, source, 'date', source.date))
  votes.forEach(vote => check(files.numbers, vote, 'date', vote.date))
}

export function checkEvent(file: YamlFile, event: Event, acts: Act[]): void {
  const act = acts.find(({ id }) => id === event.act)
  const { start, end } = parseDate(event.date)
  if (act && (start < parseDate(act.from).start || end > parseDate(act.to).start))
    file.add([...file.pathOf(event), 'date'], `expected a date in act "${act.id}" (${act.from} to ${act.to}), found ${event.date}`)
}

/** Words that open a term must be shown. */
export function checkTermWords(file: YamlFile, entry: { terms?: Record<string, string> | undefined }, words: string): void {
  for (const word of Object.keys(entry.terms ?? {})) {
    if (!words.includes(word))
      file.add([...file.pathOf(entry), 'terms', word], `expected words that are shown, ${JSON.stringify(words.replaceAll('\n', ' / '))}, found "${word}"`)
  }
}

export function checkDecision(file: YamlFile, decision: Decision, documents: PrimarySource[], about: About): void {
  const { options, taken, paper, views } = decision
  const path = file.pathOf(decision)
  const ids = options.map(({ id }) => id)
  if (!ids.includes(taken))
    file.add([...path, 'taken'], unknown('an option of this decision', taken, ids))
  const onlookers = about.decisions?.views
  for (const actor of onlookers?.filter(id => !(id in views)) ?? [])
    file.add([...path, 'views'], `expected how the choice looked to "${actor}", whom data/lesson.yaml names in "views"`)
  for (const actor of Object.keys(views).filter(id => onlookers && !onlookers.includes(id)))
    file.add([...path, 'views', actor], unknown('an actor that data/lesson.yaml names in "views"', actor, onlookers!))
  const document = documents.find(({ id }) => id === paper.document)
  if (!document)
    return
  const excerpt = document.excerpts[paper.excerpt - 1]
  if (!excerpt)
    file.add([...path, 'paper', 'excerpt'], `expected a number up to ${document.excerpts.length}, found ${paper.excerpt}`)
  else if (paper.mark > excerpt.marks.length)
    file.add([...path, 'paper', 'mark'], `expected a number up to ${excerpt.marks.length}, found ${paper.mark}`)
}

/** An option that is an actor is shown as one; any other needs a label. */
export function checkPoll(file: YamlFile, poll: Poll, names: Names): void {
  poll.options.forEach(({ id, label }, place) => {
    const problem = label === undefined ? names.problem('actors', id, 'a label, or ') : undefined
    if (problem)
      file.add([...file.pathOf(poll), 'options', place, 'id'], problem)
  })
}

/** A quiz has a question for the start and one for the end; where an entry is wrong, nobody knows which it was meant for. */
export function checkQuiz(file: YamlFile, quiz: QuizQuestion[]): void {
  if (quiz.length === 0 || quiz.length < (file.value as unknown[]).length)
    return
  for (const place of ['start', 'end'] as const) {
    if (!quiz.some(({ at }) => at === place))
      file.add([], `expected at least one question with "at: ${place}", found none`)
  }
}

/**
 * Texts are shown as they are typed. What a document says is quoted as it is, and an address is an address.
 *
 * @param allowed names of marks that the file's texts may have, as `notPlain` knows them
 */
export function checkPlain(file: YamlFile, allowed: string[] = [], path: Path = []): void {
  const value = file.valueAt(path)
  if (typeof value === 'object' && value !== null) {
    for (const key of Object.keys(value).filter(key => !/^url$/i.test(key)))
      checkPlain(file, allowed, [...path, Array.isArray(value) ? Number(key) : key])
  }
  const problem = typeof value === 'string' ? notPlain(value, allowed) : undefined
  if (problem)
    file.add(path, problem)
}

const THEME = 'styles/theme.css'

/** What letters need against their paper (WCAG 2, level AA). */
const LEAST_CONTRAST = 4.5

/** Every actor's colour can be read on the paper of its theme, and its id is not the name of another colour. */
export function checkColours(file: YamlFile, actors: Actor[], root: string, mistakes: ContentErrorList): void {
  const css = existsSync(join(root, THEME)) ? mistakes.attempt(() => readText(root, THEME)) : undefined
  const papers = paperOf(css ?? '')
  const own = [...(css ?? '').matchAll(/--([\w-]+)\s*:/g)].map(([, name]) => name)
  for (const actor of actors) {
    const path = file.pathOf(actor)
    if (own.includes(actor.id))
      file.add([...path, 'id'], `expected another id, because ${THEME} has a colour or font "--${actor.id}"`)
    for (const theme of ['light', 'dark'] as const) {
      const paper = papers[theme]
      const ratio = paper === undefined ? undefined : contrast(actor.colour[theme], paper)
      if (ratio !== undefined && ratio < LEAST_CONTRAST)
        file.add([...path, 'colour', theme], `expected a contrast of ${LEAST_CONTRAST} at least against the ${theme} paper (${paper}), found ${Math.floor(ratio * 10) / 10}: choose a ${theme === 'light' ? 'darker' : 'lighter'} colour`)
    }
  }
}

/** The theme's paper, light and dark. */
function paperOf(css: string): { light?: string, dark?: string } {
  const first = (text = '') => /--paper:\s*(#[\da-f]{6})\b/i.exec(text)?.[1]
  const [light, dark] = css.split('html.dark')
  return { light: first(light), dark: first(dark) }
}

/** A date of a debate is an event's or has a label of its own, and stands for positions that the debate has. */
export function checkDebate(file: YamlFile, debate: Debate, names: Names): void {
  const { dates = [], positions } = debate
  const path = file.pathOf(debate)
  const ids = positions.map(({ id }) => id)
  dates.forEach(({ when, label, side }, index) => {
    const add = (problem: string, ...field: PropertyKey[]) => file.add([...path, 'dates', index, ...field], problem)
    const problem = isDate(when) ? undefined : names.problem('events', when, 'a date like 1950-11-24 or ')
    if (problem)
      add(problem, 'when')
    else if (isDate(when) && label === undefined)
      add('expected a few words that say what was on that date', 'label')
    side?.positions.forEach((id, place) => ids.includes(id) || add(unknown('a position of this debate', id, ids), 'side', 'positions', place))
  })
}
