/**
 * The one place where `data/` is read and checked. What comes out is typed and true to the schemas;
 * nothing behind it checks again.
 */
import type { About, Act, Actor, Chart, Claim, Debate, Decision, Event, Figure, Front, LessonPlan, NamedLesson, Photograph, Poll, PrimarySource, Question, QuizQuestion, Span, Story, Term, Vote, Work } from './schema.ts'
import type { z } from 'zod'
import type { Path } from './yaml-file.ts'
import { checkAdapted, checkGlosses } from './check-adapted.ts'
import { checkDocuments } from './check-documents.ts'
import { checkFront } from './front/check.ts'
import { checkAbout, checkActs, checkColours, checkDates, checkDebate, checkDecision, checkEvent, checkPlain, checkPoll, checkQuiz, checkTermWords } from './check-lesson.ts'
import { checkPhotographs, checkPortraits } from './check-pictures.ts'
import { checkStory } from './check-story.ts'
import { parseDate } from './dates.ts'
import { ContentErrorList } from './content-error.ts'
import { checkNames, Names } from './names.ts'
import { setLanguage } from './locale.ts'
import * as schema from './schema.ts'
import { YamlFile } from './yaml-file.ts'

/** Everything the lesson knows. Lists keep the order of their files; events stand in the order of their dates. */
export interface Lesson {
  about: About
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
  quiz: QuizQuestion[]
  terms: Term[]
  decisions: Decision[]
  polls: Poll[]
  plan: LessonPlan
  /** The lessons that can be given with these slides; the first is what is shown where none is named. */
  lessons: NamedLesson[]
  /** Without states where the lesson has no map. */
  front: Front
  debates: Debate[]
  /** Nothing where the lesson is not told in prose. */
  story?: Story | undefined
  photographs: Photograph[]
}

/** The files, by the name of what they hold. */
export const DATA_FILES = {
  about: 'data/lesson.yaml',
  acts: 'data/acts.yaml',
  actors: 'data/actors.yaml',
  events: 'data/events.yaml',
  claims: 'data/claims.yaml',
  documents: 'data/documents.yaml',
  works: 'data/bibliography.yaml',
  numbers: 'data/numbers.yaml',
  questions: 'data/questions.yaml',
  quiz: 'data/quiz.yaml',
  terms: 'data/terms.yaml',
  decisions: 'data/decisions.yaml',
  polls: 'data/polls.yaml',
  plan: 'data/lesson-plan.yaml',
  lessons: 'data/lessons.yaml',
  front: 'data/front-lines.yaml',
  debates: 'data/debates.yaml',
  story: 'data/story.yaml',
  photographs: 'data/pictures.yaml',
} as const

type DataFile = keyof typeof DATA_FILES

/** What every lesson has. Any other file can be left out, and with it the chapter that it is about. */
const NEEDED: DataFile[] = ['about', 'acts', 'actors', 'events', 'plan', 'lessons']

/** Every list of the lesson: its file, where it stands in it, what an entry is, how many there must be, and of how many a slide has room. */
export const LISTS = {
  acts: { file: 'acts', path: [], entry: schema.Act, least: 1, most: 5 },
  actors: { file: 'actors', path: [], entry: schema.Actor, least: 1, most: 6 },
  events: { file: 'events', path: [], entry: schema.Event, least: 1 },
  claims: { file: 'claims', path: [], entry: schema.Claim, least: 0 },
  documents: { file: 'documents', path: [], entry: schema.PrimarySource, least: 0 },
  works: { file: 'works', path: [], entry: schema.Work, least: 0 },
  figures: { file: 'numbers', path: ['figures'], entry: schema.Figure, least: 0 },
  charts: { file: 'numbers', path: ['charts'], entry: schema.Chart, least: 0 },
  votes: { file: 'numbers', path: ['votes'], entry: schema.Vote, least: 0 },
  spans: { file: 'numbers', path: ['spans'], entry: schema.Span, least: 0 },
  questions: { file: 'questions', path: [], entry: schema.Question, least: 0 },
  quiz: { file: 'quiz', path: [], entry: schema.QuizQuestion, least: 1 },
  terms: { file: 'terms', path: [], entry: schema.Term, least: 0 },
  decisions: { file: 'decisions', path: [], entry: schema.Decision, least: 0 },
  polls: { file: 'polls', path: [], entry: schema.Poll, least: 0 },
  debates: { file: 'debates', path: [], entry: schema.Debate, least: 0 },
  lessons: { file: 'lessons', path: [], entry: schema.NamedLesson, least: 1 },
  photographs: { file: 'photographs', path: [], entry: schema.Photograph, least: 0 },
} as const satisfies Record<string, { file: DataFile, path: Path, entry: z.ZodType, least: number, most?: number }>

type List = keyof typeof LISTS
const LIST_NAMES = Object.keys(LISTS) as List[]

/** What could be read, and every name in it, of entries that are wrong too. */
export interface Reading {
  lesson: Lesson
  names: Names
}

/**
 * Reads and checks every file.
 *
 * @param root the project's folder
 * @throws {ContentErrors} all that is wrong, each with file, line, field and what was expected
 */
export function loadLesson(root: string): Lesson {
  const mistakes = new ContentErrorList()
  const { lesson } = readLesson(root, mistakes)
  mistakes.end()
  return lesson
}

/**
 * Reads every file, and leaves out what is wrong.
 *
 * @param root the project's folder
 * @param mistakes where all that is wrong goes
 */
export function readLesson(root: string, mistakes: ContentErrorList): Reading {
  const files = Object.fromEntries(Object.entries(DATA_FILES).map(([name, path]) => [name, NEEDED.includes(name as DataFile) ? YamlFile.open(root, path, mistakes) : YamlFile.openOptional(root, path, mistakes)])) as Record<DataFile, YamlFile>
  const names = readNames(files)
  const list = <Name extends List>(name: Name) => {
    const { file, path, entry, least, most }: { file: DataFile, path: Path, entry: z.ZodType, least: number, most?: number } = LISTS[name]
    // A file of several lists need not have all of them.
    if (path.length > 0 && files[file].valueAt(path) === undefined)
      return []
    return files[file].readList(entry, path, least, most) as z.output<typeof LISTS[Name]['entry']>[]
  }
  checkKeys(files.numbers, ['figures', 'charts', 'votes', 'spans'])
  const acts = list('acts')
  const lesson: Lesson = {
    about: files.about.read(schema.About) ?? { id: 'lesson', language: 'en', noteWords: { least: 0, most: Infinity } },
    acts,
    actors: list('actors'),
    events: inOrder(list('events')),
    claims: list('claims'),
    documents: list('documents'),
    works: list('works'),
    figures: list('figures'),
    charts: list('charts'),
    votes: list('votes'),
    spans: list('spans'),
    questions: list('questions'),
    quiz: list('quiz'),
    terms: list('terms'),
    decisions: list('decisions'),
    polls: list('polls'),
    debates: list('debates'),
    lessons: list('lessons'),
    photographs: list('photographs'),
    plan: withTitles(files.plan.read(schema.LessonPlan), acts) ?? schema.NO_PLAN,
    front: files.front.read(schema.Front) ?? schema.NO_FRONT,
    story: files.story.read(schema.Story),
  }

  setLanguage(lesson.about.language)

  checkIds(files)
  for (const { file, path, entry } of Object.values(LISTS)) {
    entriesAt(files[file], path).forEach((_, index) => checkNames(files[file], entry, [...path, index], names))
  }
  checkNames(files.front, schema.Front, [], names)
  checkNames(files.plan, schema.LessonPlan, [], names)
  checkNames(files.story, schema.Story, [], names)
  checkNames(files.about, schema.About, [], names)

  checkAbout(files.about, lesson)
  checkActs(files.acts, lesson.acts)
  checkColours(files.actors, lesson.actors, root, mistakes)
  checkPortraits(files.actors, lesson.actors, root, mistakes)
  checkPhotographs(files.photographs, lesson.photographs, root, mistakes)
  checkDates(files, lesson)
  lesson.events.forEach(event => checkEvent(files.events, event, lesson.acts))
  lesson.events.forEach(event => checkTermWords(files.events, event, event.text))
  lesson.decisions.forEach(decision => checkTermWords(files.decisions, decision, decision.question))
  lesson.documents.forEach(source => checkTermWords(files.documents, source, `${source.from}\n${source.to}`))
  lesson.decisions.forEach(decision => checkDecision(files.decisions, decision, lesson.documents, lesson.about))
  checkQuiz(files.quiz, lesson.quiz)
  lesson.polls.forEach(poll => checkPoll(files.polls, poll, names))
  lesson.debates.forEach(debate => checkDebate(files.debates, debate, names))
  if (lesson.front.states.length > 0)
    checkFront(files.front, lesson.front, lesson.events, names)
  if (lesson.story)
    checkStory(files.story, lesson.story, lesson.documents, names)
  checkDocuments(files.documents, lesson.documents, lesson.about.language)
  checkAdapted(files.documents, lesson)
  checkGlosses(files.terms, lesson)
  // The style of the bibliography knows tags, such as <i> for a ship's name in a title; the story's prose carries its sources.
  Object.values(files).forEach(file => checkPlain(file, file === files.works ? ['a tag'] : file === files.story ? ['a citation'] : []))
  return { lesson, names }
}

/** The names in a lesson that has no mistakes. */
export function namesOf(lesson: Lesson): Names {
  const names = new Names()
  for (const list of LIST_NAMES.filter(list => list !== 'works'))
    names.set(list, lesson[list].map(({ id }) => id))
  names.set('works', lesson.works.map(({ id }) => id))
  names.set('sources', [...lesson.documents, ...lesson.works].map(({ id }) => id))
  names.set('states', lesson.front.states.map(({ id }) => id))
  names.set('places', lesson.front.places.map(({ id }) => id))
  return names
}

function readNames(files: Record<DataFile, YamlFile>): Names {
  const names = new Names()
  const ids = (list: List) => files[LISTS[list].file].idsAt(LISTS[list].path)
  const known = (...lists: List[]) => lists.every((list) => {
    const { file, path } = LISTS[list]
    const value = files[file].valueAt(path)
    return Array.isArray(value) || files[file].missing || (path.length > 0 && files[file].readable && value === undefined)
  })
  for (const list of LIST_NAMES.filter(list => list !== 'works'))
    names.set(list, known(list) ? ids(list) : 'all')
  names.set('works', known('works') ? ids('works').map(schema.workKey) : 'all')
  names.set('sources', known('documents', 'works') ? [...ids('documents'), ...ids('works').map(schema.workKey)] : 'all')
  const { front } = files
  names.set('states', front.readable ? front.idsAt(['states']) : 'all')
  names.set('places', front.readable ? front.idsAt(['places']) : 'all')
  return names
}

/** A part that is an act is called as the act is. */
function withTitles(plan: z.output<typeof schema.LessonPlan> | undefined, acts: Act[]): LessonPlan | undefined {
  return plan && { ...plan, parts: plan.parts.map(({ id = '', title = '', ...part }) => {
    const act = acts.find(({ id }) => id === part.act)
    return { ...part, id: act?.id ?? id, title: act ? `Act ${act.number}. ${act.question}` : title }
  }) }
}

/** By date; events of one day, or of one beginning, stay in the order of their file. */
function inOrder(events: Event[]): Event[] {
  return events.toSorted((a, b) => parseDate(a.date).start - parseDate(b.date).start)
}

function checkKeys(file: YamlFile, keys: string[]): void {
  if (file.readable)
    file.read(schema.keysOnly(keys))
}

/** Every id stands once in its list, and a citation key once in both lists of sources. */
function checkIds(files: Record<DataFile, YamlFile>): void {
  for (const [name, { file, path }] of Object.entries(LISTS)) {
    unique(files[file], path, name === 'documents' ? files.works.idsAt([]) : [])
    for (const inside of ['positions', 'options']) {
      entriesAt(files[file], path).forEach((_, index) => unique(files[file], [...path, index, inside]))
    }
  }
  for (const path of [['parts'], ['rubric', 'rows'], ['differentiation', 'groups'], ['sensitive'], ['homework']])
    unique(files.plan, path)
  unique(files.front, ['places'])
  unique(files.front, ['states'])
}

function entriesAt(file: YamlFile, path: Path): unknown[] {
  const list = file.valueAt(path)
  return Array.isArray(list) ? list : []
}

function unique(file: YamlFile, path: Path, taken: string[] = []): void {
  const seen = new Set(taken)
  entriesAt(file, path).forEach((entry, index) => {
    const id = (entry as { id?: unknown } | null)?.id
    if (typeof id !== 'string')
      return
    if (seen.has(id))
      file.add([...path, index, 'id'], `expected an id of its own, but "${id}" is used twice`)
    seen.add(id)
  })
}
