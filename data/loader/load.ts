/**
 * The one place where `data/` is read and checked. What comes out is typed and true to the schemas;
 * nothing behind it checks again.
 */
import type { Act, Actor, Chart, Claim, Debate, Decision, Event, Figure, Front, LessonPlan, Poll, PrimarySource, Question, Span, Term, Vote, Work } from './schema.ts'
import { z } from 'zod'
import { checkDocuments } from './check-documents.ts'
import { checkFront } from './check-front.ts'
import { parseDate } from './dates.ts'
import * as schema from './schema.ts'
import { YamlFile } from './yaml-file.ts'

/** Everything the lesson knows. Lists keep the order of their files. */
export interface Lesson {
  acts: Act[]
  actors: Actor[]
  events: Event[]
  claims: Claim[]
  documents: PrimarySource[]
  works: Work[]
  figures: Figure[]
  charts: Chart[]
  votes: Vote[]
  spans: Span[]
  questions: Question[]
  terms: Term[]
  decisions: Decision[]
  polls: Poll[]
  plan: LessonPlan
  front: Front
  debates: Debate[]
}

/** The files, by the name of what they hold. */
export const DATA_FILES = {
  acts: 'data/acts.yaml',
  actors: 'data/actors.yaml',
  events: 'data/events.yaml',
  claims: 'data/claims.yaml',
  documents: 'data/documents.yaml',
  works: 'data/bibliography.yaml',
  numbers: 'data/numbers.yaml',
  questions: 'data/questions.yaml',
  terms: 'data/terms.yaml',
  decisions: 'data/decisions.yaml',
  polls: 'data/polls.yaml',
  plan: 'data/lesson-plan.yaml',
  front: 'data/front-lines.yaml',
  debates: 'data/debates.yaml',
} as const

/**
 * Reads and checks every file.
 *
 * @param root the project's folder
 * @throws {Mistake} with file, line, field and what was expected, at the first thing that is wrong
 */
export function loadLesson(root: string): Lesson {
  const file = (name: keyof typeof DATA_FILES) => new YamlFile(root, DATA_FILES[name])
  const files = {
    acts: file('acts'),
    actors: file('actors'),
    events: file('events'),
    claims: file('claims'),
    documents: file('documents'),
    works: file('works'),
    numbers: file('numbers'),
    questions: file('questions'),
    terms: file('terms'),
    decisions: file('decisions'),
    polls: file('polls'),
    plan: file('plan'),
    front: file('front'),
    debates: file('debates'),
  }

  const numbers = files.numbers.read(schema.Numbers)
  const lesson: Lesson = {
    acts: files.acts.read(z.array(schema.Act)),
    actors: files.actors.read(z.array(schema.Actor)),
    events: files.events.read(z.array(schema.Event)),
    claims: files.claims.read(z.array(schema.Claim)),
    documents: files.documents.read(z.array(schema.PrimarySource)),
    works: files.works.read(z.array(schema.Work)),
    figures: numbers.figures,
    charts: numbers.charts,
    votes: numbers.votes,
    spans: numbers.spans,
    questions: files.questions.read(z.array(schema.Question)),
    terms: files.terms.read(z.array(schema.Term)),
    decisions: files.decisions.read(z.array(schema.Decision)),
    polls: files.polls.read(z.array(schema.Poll)),
    plan: files.plan.read(schema.LessonPlan),
    front: files.front.read(schema.Front),
    debates: files.debates.read(z.array(schema.Debate)),
  }

  const acts = new Set(lesson.acts.map(act => act.id))
  const actors = new Set(lesson.actors.map(actor => actor.id))
  const events = new Set(lesson.events.map(event => event.id))
  const sources = new Set([...lesson.documents, ...lesson.works].map(source => source.id))

  unique(files.acts, lesson.acts)
  unique(files.actors, lesson.actors)
  unique(files.events, lesson.events)
  unique(files.claims, lesson.claims)
  unique(files.works, lesson.works)
  unique(files.documents, lesson.documents, new Set(lesson.works.map(work => work.id)))
  unique(files.numbers, lesson.figures, undefined, ['figures'])
  unique(files.numbers, lesson.charts, undefined, ['charts'])
  unique(files.numbers, lesson.votes, undefined, ['votes'])
  unique(files.numbers, lesson.spans, undefined, ['spans'])
  unique(files.questions, lesson.questions)
  unique(files.terms, lesson.terms)
  unique(files.decisions, lesson.decisions)
  unique(files.polls, lesson.polls)
  unique(files.plan, lesson.plan.parts, undefined, ['parts'])
  unique(files.debates, lesson.debates)
  lesson.debates.forEach(({ positions }, index) => unique(files.debates, positions, undefined, [index, 'positions']))
  unique(files.front, lesson.front.places, undefined, ['places'])
  unique(files.front, lesson.front.states, undefined, ['states'])

  actsFollow(files.acts, lesson.acts)
  lesson.events.forEach((event, index) => {
    known(files.events, [index, 'act'], event.act, acts, 'an act of data/acts.yaml')
    event.actors.forEach((actor, place) => known(files.events, [index, 'actors', place], actor, actors, 'an actor of data/actors.yaml'))
    inAct(files.events, index, event, lesson.acts)
    cited(files.events, [index], event, sources)
  })
  lesson.claims.forEach((claim, index) => {
    known(files.claims, [index, 'act'], claim.act, acts, 'an act of data/acts.yaml')
    claim.for.forEach((point, place) => cited(files.claims, [index, 'for', place], point, sources))
    claim.against.forEach((point, place) => cited(files.claims, [index, 'against', place], point, sources))
  })
  lesson.figures.forEach((figure, index) => cited(files.numbers, ['figures', index], figure, sources))
  const figures = new Set(lesson.figures.map(figure => figure.id))
  lesson.charts.forEach(({ key = {} }, index) => Object.keys(key).forEach(actor =>
    known(files.numbers, ['charts', index, 'key', actor], actor, actors, 'an actor of data/actors.yaml')))
  lesson.charts.forEach((chart, index) => chart.groups.forEach((group, at) => group.bars.forEach((bar, place) => {
    const path = ['charts', index, 'groups', at, 'bars', place]
    known(files.numbers, [...path, 'actor'], bar.actor, actors, 'an actor of data/actors.yaml')
    for (const field of ['figure', 'upTo'] as const) {
      if (bar[field] !== undefined)
        known(files.numbers, [...path, field], bar[field], figures, 'a figure of this file')
    }
    cited(files.numbers, path, { sources: bar.sources ?? [] }, sources)
  })))
  lesson.votes.forEach((vote, index) => cited(files.numbers, ['votes', index], vote, sources))
  lesson.spans.forEach((span, index) => {
    known(files.numbers, ['spans', index, 'from'], span.from, events, 'an event of data/events.yaml')
    known(files.numbers, ['spans', index, 'to'], span.to, events, 'an event of data/events.yaml')
  })
  lesson.questions.forEach((question, index) => cited(files.questions, [index], question, sources))
  lesson.terms.forEach((term, index) => cited(files.terms, [index], term, sources))
  const terms = new Set(lesson.terms.map(term => term.id))
  lesson.events.forEach((event, index) => marked(files.events, index, event, event.text, terms))
  lesson.decisions.forEach((decision, index) => marked(files.decisions, index, decision, decision.question, terms))
  lesson.documents.forEach((source, index) => marked(files.documents, index, source, `${source.from}\n${source.to}`, terms))
  lesson.decisions.forEach((decision, index) => {
    known(files.decisions, [index, 'event'], decision.event, events, 'an event of data/events.yaml')
    checkDecision(files.decisions, index, decision, lesson.documents, sources)
  })
  lesson.polls.forEach((poll, index) => {
    unique(files.polls, poll.options, undefined, [index, 'options'])
    poll.options.forEach((option, place) => {
      if (option.label === undefined)
        known(files.polls, [index, 'options', place, 'id'], option.id, actors, 'a label, or an actor of data/actors.yaml')
    })
  })
  lesson.debates.forEach(({ positions, note }, index) => {
    positions.forEach((position, place) => cited(files.debates, [index, 'positions', place], position, sources))
    if (note)
      cited(files.debates, [index, 'note'], note, sources)
  })
  lesson.front.states.forEach((state, index) => cited(files.front, ['states', index], state, sources))
  checkFront(files.front, lesson.front, lesson.events)
  checkDocuments(files.documents, lesson.documents)
  return lesson
}

type Path = readonly PropertyKey[]

function unique(file: YamlFile, entries: { id: string }[], taken = new Set<string>(), path: Path = []): void {
  const seen = new Set(taken)
  entries.forEach((entry, index) => {
    if (seen.has(entry.id))
      throw file.mistake([...path, index, 'id'], `expected an id of its own, but "${entry.id}" is used twice`)
    seen.add(entry.id)
  })
}

function known(file: YamlFile, path: Path, value: string, values: Set<string>, expected: string): void {
  if (!values.has(value))
    throw file.mistake(path, `expected ${expected} (${[...values].slice(0, 6).join(', ')}${values.size > 6 ? ', …' : ''}), found "${value}"`)
}

function cited(file: YamlFile, path: Path, entry: { sources: string[] }, sources: Set<string>): void {
  entry.sources.forEach((key, place) => {
    if (!sources.has(key))
      throw file.mistake([...path, 'sources', place], `expected a key of data/documents.yaml or data/bibliography.yaml, found "${key}"`)
  })
}

/** Words that open a term must be there, and so must the term. */
function marked(file: YamlFile, index: number, entry: { terms?: Record<string, string> | undefined }, words: string, terms: Set<string>): void {
  for (const [word, term] of Object.entries(entry.terms ?? {})) {
    known(file, [index, 'terms', word], term, terms, 'a term of data/terms.yaml')
    if (!words.includes(word))
      throw file.mistake([index, 'terms', word], `expected words that are shown, ${JSON.stringify(words.replaceAll('\n', ' / '))}, found "${word}"`)
  }
}

function checkDecision(file: YamlFile, index: number, decision: Decision, documents: PrimarySource[], sources: Set<string>): void {
  const { options, taken, did, paper, kim, mao } = decision
  cited(file, [index], decision, sources)
  unique(file, options, undefined, [index, 'options'])
  options.forEach((option, place) => {
    cited(file, [index, 'options', place, 'for'], option.for, sources)
    cited(file, [index, 'options', place, 'against'], option.against, sources)
  })
  known(file, [index, 'taken'], taken, new Set(options.map(({ id }) => id)), 'an option of this decision')
  cited(file, [index, 'did'], did, sources)
  cited(file, [index, 'kim'], kim, sources)
  cited(file, [index, 'mao'], mao, sources)
  known(file, [index, 'paper', 'document'], paper.document, new Set(documents.map(({ id }) => id)), 'a document of data/documents.yaml')
  const { excerpts } = documents.find(({ id }) => id === paper.document)!
  if (paper.excerpt > excerpts.length)
    throw file.mistake([index, 'paper', 'excerpt'], `expected a number up to ${excerpts.length}, found ${paper.excerpt}`)
  const { marks } = excerpts[paper.excerpt - 1]!
  if (paper.mark > marks.length)
    throw file.mistake([index, 'paper', 'mark'], `expected a number up to ${marks.length}, found ${paper.mark}`)
}

/** Acts must cover the story without a gap or an overlap, or a date would have no act, or two. */
function actsFollow(file: YamlFile, acts: Act[]): void {
  acts.forEach((act, index) => {
    const before = acts[index - 1]
    if (before && parseDate(act.from).start !== parseDate(before.to).start + 1)
      throw file.mistake([index, 'from'], `expected the day after ${before.to}, where act "${before.id}" ends, found ${act.from}`)
    if (parseDate(act.to).start < parseDate(act.from).start)
      throw file.mistake([index, 'to'], `expected a day after ${act.from}, found ${act.to}`)
  })
}

function inAct(file: YamlFile, index: number, event: Event, acts: Act[]): void {
  const act = acts.find(candidate => candidate.id === event.act)
  const { start, end } = parseDate(event.date)
  if (act && (start < parseDate(act.from).start || end > parseDate(act.to).start))
    throw file.mistake([index, 'date'], `expected a date in act "${act.id}" (${act.from} to ${act.to}), found ${event.date}`)
}
