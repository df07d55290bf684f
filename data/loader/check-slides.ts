/** Checks what a person writes on the slides against the data: frontmatter, notes, citations and everything called by name. */
import type { SlideInfo } from '@slidev/types'
import type { Lesson } from './load.ts'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { load } from '@slidev/parser/fs'
import { z } from 'zod'
import { momentOf } from '../../components/thread/moment.ts'
import { citedKeys } from '../../setup/citation-marks.ts'
import { CUT_MINUTES } from '../../setup/cut/cut.ts'
import { findTerms } from '../../setup/term-marks.ts'
import { Mistake } from './mistake.ts'
import { pathInProject } from './project-path.ts'

/** One slide as the tests, the paper and the checks use it. */
export interface Slide {
  /** From 1. */
  number: number
  title: string
  summary: string
  minutes: number
  /** Minutes in the 20-minute lesson; none where it leaves the slide out. */
  cut20?: number
  /** The act that it opens. */
  act?: string
  /** The id of the question to ask. */
  ask?: string
  /** The id of the document that it shows, and which of its excerpts, from 1. */
  document?: string
  excerpt: number
  /** The ids of the terms that can be opened in its text and round its document. */
  terms: string[]
  /** The speaker's notes, in Markdown. */
  notes: string
  /** The slide's Markdown. */
  content: string
  /** Its file, from the project's folder. */
  file: string
}

/** The whole lesson, in minutes; the notes of a slide, in words. */
const LESSON_MINUTES = 45
const NOTE_WORDS = { least: 60, most: 120 }

/** What every slide's frontmatter must say beside what Slidev itself understands. */
const Frontmatter = z.looseObject({
  when: z.string().optional(),
  act: z.string().optional(),
  document: z.string().optional(),
  excerpt: z.int().min(1).optional(),
  minutes: z.number({ error: 'expected the minutes planned for this slide, such as 1.5' }).min(0).max(5),
  cut20: z.number({ error: 'expected the minutes in the 20-minute lesson, such as 1.5 (or leave the field out)' }).positive().max(5).optional(),
  ask: z.string().optional(),
  summary: z.string({ error: 'expected one sentence that sums the slide up for the handout' }).trim().regex(/^[^\n]+[.?!]$/, 'expected one sentence that ends with a full stop'),
})

/** Components that show something by name: how they are called on a slide, and what may stand there. */
function references(lesson: Lesson): { pattern: RegExp, names: Set<string>, expected: string }[] {
  const ids = (list: { id: string }[]) => new Set(list.map(({ id }) => id))
  const events = ids(lesson.events)
  return [
    { pattern: /<EventDate\s+of="([^"]*)"/g, names: events, expected: 'an event of data/events.yaml' },
    { pattern: /<Timeline\s[^>]*?(?:from|to|counter)="([^"]*)"/g, names: events, expected: 'an event of data/events.yaml' },
    { pattern: /<DayCount\s+span="([^"]*)"/g, names: ids(lesson.spans), expected: 'a span of data/numbers.yaml' },
    { pattern: /<DataNumber\s+id="([^"]*)"/g, names: ids(lesson.figures), expected: 'a figure of data/numbers.yaml' },
    { pattern: /<HistoriansDisagree\s+on="([^"]*)"/g, names: ids(lesson.debates), expected: 'a debate of data/debates.yaml' },
    { pattern: /<BarChart\s+of="([^"]*)"/g, names: ids(lesson.charts), expected: 'a chart of data/numbers.yaml' },
    { pattern: /<ClaimRecord\s+id="([^"]*)"/g, names: ids(lesson.claims), expected: 'a claim of data/claims.yaml' },
    { pattern: /<YouAreStalin\s+decision="([^"]*)"/g, names: ids(lesson.decisions), expected: 'a decision of data/decisions.yaml' },
    { pattern: /<HandsUp\s+poll="([^"]*)"/g, names: ids(lesson.polls), expected: 'a poll of data/polls.yaml' },
    { pattern: /<QuestionList\s+:ids="\[([^\]]*)\]"/g, names: ids(lesson.questions), expected: 'a question of data/questions.yaml' },
    { pattern: /<ClaimTrial\s+:claims="\[([^\]]*)\]"/g, names: ids(lesson.claims), expected: 'a claim of data/claims.yaml' },
    {
      pattern: /<Timeline\s[^>]*?:steps="\[([^\]]*)\]"/g,
      names: new Set(['whole', ...events, ...lesson.acts.map(act => `act:${act.id}`)]),
      expected: '"whole", "act:" and an act, or an event of data/events.yaml',
    },
  ]
}

/**
 * Reads the slides and checks each.
 *
 * @param root the project's folder
 * @throws {Mistake} with file, line, field and what was expected, at the first thing that is wrong
 */
export async function loadSlides(root: string, lesson: Lesson): Promise<Slide[]> {
  const { slides, markdownFiles } = await load({ roots: [root], userRoot: root }, join(root, 'slides.md'))
  for (const [path, { errors = [] }] of Object.entries(markdownFiles)) {
    for (const error of errors)
      throw new Mistake(pathInProject(root, path), error.row, error.message)
  }
  const checked = slides.map(slide => checkSlide(root, slide, lesson))
  atMost('minutes', LESSON_MINUTES, checked.map(({ minutes }) => minutes))
  atMost('cut20', CUT_MINUTES, checked.map(({ cut20 = 0 }) => cut20))
  for (const { number, file, minutes } of checked) {
    const parts = lesson.plan.parts.filter(({ files }) => files.includes(file))
    if (parts.length !== 1 && (minutes > 0 || parts.length > 1))
      throw new Mistake('data/lesson-plan.yaml', 1, `field "files": expected ${file}, which holds slide ${number}, in one part of the plan, found it in ${parts.length}`)
  }
  return checked
}

/** The terms of a slide: known ones, in its text and nowhere else, each of them once, because what is opened in one window is told to the others by its name. */
function termsOf(slide: SlideInfo, lesson: Lesson, mistake: (needle: string, problem: string) => Mistake): string[] {
  const { frontmatter, content, source } = slide
  const known = new Set(lesson.terms.map(({ id }) => id))
  const document = frontmatter.layout === 'document' ? lesson.documents.find(({ id }) => id === frontmatter.document) : undefined
  const seen = Object.values(document?.terms ?? {})
  const marks = findTerms(content)
  for (const { id } of marks) {
    if (!known.has(id))
      throw mistake(`(term:${id})`, `expected a term of data/terms.yaml, found "${id}"`)
    if (seen.includes(id))
      throw mistake(`(term:${id})`, `expected the term "${id}" once on a slide${document && Object.values(document.terms ?? {}).includes(id) ? `, but document "${document.id}" names it too` : ''}`)
    seen.push(id)
  }
  const title = /^# .*\(term:.*$/m.exec(content)
  if (title)
    throw mistake(title[0], 'expected no term in a title: mark the word in the text below it')
  // Anything else that looks like one: in the frontmatter, in the notes, or not written as a link to a single word of the data.
  const written = source.raw.split('(term:').length - 1
  if (written !== marks.length) {
    const line = source.raw.split('\n').find(line => line.split('(term:').length - 1 !== findTerms(line).length)
    throw line === undefined
      ? mistake(lastWith(source.raw), 'expected terms in the slide\'s text only: speaker\'s notes and frontmatter take plain words')
      : mistake(line, 'expected a term as a link such as "[Ongjin](term:ongjin)"')
  }
  return seen
}

/** The last line of a slide that has a term in it: notes come last. */
function lastWith(raw: string): string {
  return raw.split('\n').findLast(line => line.includes('(term:')) ?? ''
}

function atMost(field: string, limit: number, minutes: number[]): void {
  const total = minutes.reduce((sum, each) => sum + each, 0)
  if (total > limit)
    throw new Mistake('slides.md', 1, `field "${field}": expected ${limit} minutes at most over all slides, found ${total}`)
}

function checkSlide(root: string, slide: SlideInfo, lesson: Lesson): Slide {
  const file = pathInProject(root, slide.source.filepath)
  const raw = slide.source.raw.split('\n')
  /** A Mistake at the first line of the slide that has `needle` in it. */
  const mistake = (needle: string, problem: string) =>
    new Mistake(file, slide.source.start + 1 + Math.max(0, raw.findIndex(line => line.includes(needle))), `slide ${slide.index + 1}, ${problem}`)

  const parsed = Frontmatter.safeParse(slide.frontmatter)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const field = String(issue?.path[0] ?? '')
    throw mistake(`${field}:`, `field "${field}": ${issue?.message}`)
  }
  const { when, act, document, excerpt, minutes, cut20, ask, summary } = parsed.data

  const headings = slide.content.match(/^# .+$/gm) ?? []
  if (headings.length !== 1)
    throw mistake('# ', `expected one title, a line that begins with "# ", found ${headings.length}`)

  const moment = act === undefined ? when : `act:${act}`
  if (moment === undefined)
    throw mistake('---', 'field "when": expected a date, an event or "act:" and an act')
  try {
    momentOf(moment, lesson)
  }
  catch {
    throw mistake(act === undefined ? 'when:' : 'act:', `field "${act === undefined ? 'when' : 'act'}": expected a date, an event of data/events.yaml or an act of data/acts.yaml, found "${act ?? when}"`)
  }

  if (slide.frontmatter.layout === 'document') {
    const source = lesson.documents.find(({ id }) => id === document)
    if (!source)
      throw mistake('document:', `field "document": expected a document of data/documents.yaml, found "${document ?? ''}"`)
    if (excerpt !== undefined && excerpt > source.excerpts.length)
      throw mistake('excerpt:', `field "excerpt": expected a number up to ${source.excerpts.length}, found ${excerpt}`)
  }

  if (ask !== undefined && !lesson.questions.some(({ id }) => id === ask))
    throw mistake('ask:', `field "ask": expected a question of data/questions.yaml, found "${ask}"`)

  const sources = new Set([...lesson.documents, ...lesson.works].map(({ id }) => id))
  for (const key of citedKeys(slide.content)) {
    if (!sources.has(key))
      throw mistake(`@${key}`, `citation "${key}": expected a key of data/documents.yaml or data/bibliography.yaml`)
  }
  const terms = termsOf(slide, lesson, mistake)
  for (const { pattern, names, expected } of references(lesson)) {
    for (const [, value = ''] of slide.content.matchAll(pattern)) {
      for (const name of value.split(/,|\.\./).map(part => part.replaceAll('\'', '').trim()).filter(Boolean)) {
        if (!names.has(name))
          throw mistake(name, `expected ${expected}, found "${name}"`)
      }
    }
  }
  const directive = /\bv-(?:mark|motion|drag)\b/.exec(slide.source.content)?.[0]
  if (directive)
    throw mistake(directive, `expected no "${directive}": the built deck leaves its library out to stay light (setup/slim); v-click and our components are there`)
  for (const [, path = ''] of slide.source.content.matchAll(/^<<<\s+@\/(\S+)/gm)) {
    if (!existsSync(join(root, path)))
      throw mistake(path, `expected a file at ${path}`)
  }

  // As they are written: in the dev server and the build setup/preparser.ts has been over slide.note already.
  const notes = /<!--([^]*?)-->\s*$/.exec(slide.source.raw)?.[1]?.trim() ?? ''
  const words = notes.split(/\s+/).filter(Boolean).length
  if (words < NOTE_WORDS.least || words > NOTE_WORDS.most)
    throw mistake('<!--', `speaker notes: expected ${NOTE_WORDS.least} to ${NOTE_WORDS.most} words, found ${words}`)

  return {
    number: slide.index + 1,
    title: headings[0]!.slice(2).trim(),
    summary,
    minutes,
    cut20,
    act,
    ask,
    document,
    excerpt: excerpt ?? 1,
    terms,
    notes,
    content: slide.content,
    file,
  }
}
