/**
 * What each file in `data/` may hold. One schema a file; everything else in the project uses the
 * types that come out of here. `load.ts` reads the files and checks what one file alone cannot know.
 */
import type { Listed } from './names.ts'
import { z } from 'zod'
import type { Doubt } from './doubt.ts'
import { CONFIDENCES } from './confidence.ts'
import { isDate, parseDate } from './dates.ts'
import { DOUBTS, isHistory } from './doubt.ts'
import { isLanguage } from './language.ts'
import { VERDICTS } from './verdicts.ts'

/** Words that tell a reader a statement is not certain; an unverified entry must use one of them. */
const HEDGE = /\b(?:about|around|reportedly|unconfirmed|said to|believed|not seen|claimed?)\b/i

const text = z.string().trim().min(1, 'expected some text')
const id = z.string().regex(/^[\w-]+$/, { error: issue => `expected a name of letters, digits and hyphens without blanks, found "${String(issue.input)}"` })
/** The name of an entry of another list, which must be there; `references.ts` finds it by this mark. */
const ref = (to: Listed) => id.meta({ to })
const keys = z.array(ref('sources')).min(1, 'expected at least one citation key')
const url = z.url({ protocol: /^https?$/, error: 'expected a web address that begins with https://' })
const doubt = z.enum(DOUBTS, { error: `expected the kind of doubt: ${DOUBTS.join(', ')}` })
const unverified = doubt.optional()

const date = z.string().refine(isDate, {
  error: issue => `expected a date like 1950-06-25, 1950-04 or 1950-03-30/1950-04-25, found "${String(issue.input)}"`,
}).meta({ description: 'A day (1950-06-25), a month (1950-04) or an interval (1950-03-30/1950-04-25).', pattern: /^\d{4}-\d{2}(?:-\d{2})?(?:\/\d{4}-\d{2}(?:-\d{2})?)?$/.source })
const day = z.string().refine(value => isDate(value) && parseDate(value).start === parseDate(value).end, {
  error: issue => `expected a single day like 1950-06-25, found "${String(issue.input)}"`,
}).meta({ description: 'A day: 1950-06-25.', pattern: /^\d{4}-\d{2}-\d{2}$/.source })

/** Refuses an entry marked `unverified` whose own words would show it as a plain fact. */
function hedged<T extends { unverified?: Doubt | undefined, text: string }>(entry: T): boolean {
  return !entry.unverified || HEDGE.test(entry.text)
}
const hedgeError = {
  path: ['text'],
  error: 'this entry is marked unverified, so its text must say so: use "about", "reportedly" or "unconfirmed"',
}

/** Words of an entry that can be opened where they are shown, and the term of terms.yaml that each of them opens. */
const terms = z.record(text, ref('terms')).optional()

const language = z.string().refine(isLanguage, { error: issue => `expected a language as BCP 47 writes it, such as en-GB or de, found "${String(issue.input)}"` })

/** How many words a text may have. */
const wordRange = z.strictObject({ least: z.int().min(0), most: z.int().min(1) })
  .refine(({ least, most }) => least <= most, 'expected "least" to be no more than "most"')

/** `lesson.yaml`: what only this lesson knows. */
export const About = z.strictObject({
  id: z.string().regex(/^[a-z\d]+(?:-[a-z\d]+)*$/i, 'expected letters, figures and single hyphens between them, such as my-lesson'),
  language,
  noteWords: wordRange,
  decisions: z.strictObject({
    seat: ref('actors'),
    answer: text,
    views: z.array(ref('actors')).min(1, 'expected one or two actors').max(2, 'expected one or two actors, who have room beside each other'),
  }).optional(),
  trial: z.strictObject({ intro: text, heading: text, note: text.optional() }).optional(),
})

/** One answer of the story, and the question whose answer it is, which gives nothing away. The span runs from the first day to the last, both counted in. */
export const Act = z.strictObject({
  id,
  number: z.int().min(1),
  answer: text.max(12, 'expected an answer of 12 characters at most, which has room on the map of the acts and in the thread'),
  question: text.regex(/\?$/, 'expected a question').max(56, 'expected a question of 56 characters at most, which has room on the map of the acts'),
  name: text,
  from: day,
  to: day,
})

const colour = z.string().regex(/^#[\da-f]{6}$/i, { error: issue => `expected a colour such as '#7a3b00', in quotation marks, found ${JSON.stringify(issue.input)}` })

/** Someone who acts in the story: one short label, one marker shape, one colour on light paper and on dark, and perhaps a drawing of public/. */
export const Actor = z.strictObject({
  id,
  label: text,
  name: text,
  place: text,
  shape: z.enum(['diamond', 'circle', 'square', 'triangle', 'pentagon']),
  colour: z.strictObject({ light: colour, dark: colour }),
  portrait: z.string().regex(/^(?:[\w-]+\/)*[\w-]+\.svg$/, { error: issue => `expected a drawing of public/, such as actors/ann.svg, found "${String(issue.input)}"` }).optional(),
})

/** One dated thing that happened. The first actor is the lane its label stands in. */
export const Event = z.strictObject({
  id,
  date,
  act: ref('acts'),
  actors: z.array(ref('actors')).min(1, 'expected at least one actor'),
  label: text.max(40, 'expected a label of 40 characters at most; the sentence may be longer'),
  text,
  terms,
  sources: keys,
  confidence: z.enum(CONFIDENCES),
  milestone: z.boolean().default(false),
  unverified,
}).refine(hedged, hedgeError)

/** One point for or against a claim. */
export const Point = z.strictObject({ text, sources: keys, unverified }).refine(hedged, hedgeError)

/** One claim, what speaks for and against it, and the verdict. */
export const Claim = z.strictObject({
  id,
  act: ref('acts'),
  claim: text,
  verdict: z.enum(VERDICTS),
  ruling: text,
  for: z.array(Point).default([]),
  against: z.array(Point).default([]),
})

/**
 * A passage quoted word for word. `language` is that of the words where it is not the lesson's, `seen` the address where the words were read, `enclosed` the day of a message that the document
 * encloses; `adapted` says the same in plain words, and adds nothing; `marks` are the words that matter and must occur in it. `check-documents.ts` holds it to the rest.
 */
export const Excerpt = z.strictObject({
  text,
  language: language.optional(),
  translation: text.optional(),
  adapted: text.optional(),
  speaker: text.optional(),
  enclosed: day.optional(),
  seen: url.optional(),
  marks: z.array(text).default([]),
}).superRefine((excerpt, context) => {
  const shown = excerpt.translation ?? excerpt.text
  excerpt.marks.forEach((mark, index) => {
    if (!shown.includes(mark)) {
      context.addIssue({ code: 'custom', path: ['marks', index], message: `expected words that stand in the excerpt, found "${mark}"` })
    }
  })
})

/** A question to put to a document, and what a good answer says; `sources` are what that rests on besides the document. The one-sheet worksheet asks the one with `sheet`. */
const DocumentQuestion = z.strictObject({
  question: text.regex(/\?$/, 'expected a question'),
  answer: text.max(200, 'expected 200 characters at most, which are read beside the question'),
  sources: keys.optional(),
  sheet: z.literal(true).optional(),
})

/** A primary source. A `telegram` is shown as one. `archive` says where it lies (null where no reference is given); `doubts` say what is not certain about it, and why. */
export const PrimarySource = z.strictObject({
  id,
  title: text,
  short: text,
  date: day,
  telegram: z.boolean().default(false),
  from: text,
  to: text,
  terms,
  archive: z.strictObject({
    reference: text.nullable(),
    unverified,
  }, { error: 'expected an archive reference (reference: null where none is given)' }),
  url: url.optional(),
  collection: text.optional(),
  doubts: z.array(z.strictObject({ kind: doubt, text })).default([]),
  excerpts: z.array(Excerpt).min(1, 'expected at least one excerpt'),
  questions: z.array(DocumentQuestion).min(2, 'expected at least two questions to ask of the document').refine(
    questions => questions.filter(({ sheet }) => sheet).length === 1,
    { error: issue => `expected one question with "sheet: true", which the one-sheet worksheet asks, found ${(issue.input as { sheet?: true }[]).filter(({ sheet }) => sheet).length}` },
  ),
  caution: text.optional(),
})

/** `static-ordering` keeps a name in its own order, family name first. */
const CslName = z.union([
  z.strictObject({ 'family': text, 'given': text.optional(), 'static-ordering': z.literal(true).optional() }),
  z.strictObject({ literal: text }),
], 'expected a name, such as { family: Chen, given: Jian }, or { literal: ... } for a body')
/** Zotero writes years as text. */
const number = z.union([z.int(), z.string().regex(/^\d+$/).transform(Number)])
const CslDate = z.union([
  z.strictObject({ 'date-parts': z.array(z.array(number).min(1).max(3)).length(1) }),
  z.strictObject({ literal: text }),
], 'expected a date, such as { date-parts: [[1994, 5]] }, or { literal: ... }')
/** Fields of text that Zotero fills and no citation here shows. */
const ZOTERO_FIELDS = [
  'abstract', 'annote', 'call-number', 'chapter-number', 'citation-key', 'container-title-short', 'dimensions', 'edition', 'event-place', 'event-title',
  'ISSN', 'keyword', 'license', 'medium', 'number-of-pages', 'number-of-volumes', 'original-publisher', 'original-title', 'PMCID', 'PMID', 'references',
  'scale', 'section', 'source', 'status', 'version', 'volume-title',
] as const
const csl = z.union([z.string(), z.number()], 'expected a text or a number').transform(String)

/** The key by which a work is cited: its id, or the last part of the address that Zotero gives an item as its id. */
export const workKey = (id: string): string => id.replace(/^https?:\/\/.*\//, '')

/** A work in the bibliography: CSL data, as Zotero exports it (citationstyles.org). A DOI is its address where it has no other. */
export const Work = z.strictObject({
  'id': z.string().transform(workKey).pipe(id),
  'type': z.enum([
    'article', 'article-journal', 'article-magazine', 'article-newspaper', 'book', 'broadcast', 'chapter', 'dataset', 'document', 'entry-dictionary',
    'entry-encyclopedia', 'graphic', 'hearing', 'interview', 'legal_case', 'legislation', 'manuscript', 'map', 'motion_picture', 'paper-conference', 'patent',
    'personal_communication', 'post', 'post-weblog', 'report', 'review', 'review-book', 'song', 'speech', 'thesis', 'treaty', 'webpage',
  ]),
  'title': text,
  'title-short': text.optional(),
  'author': z.array(CslName).optional(),
  'editor': z.array(CslName).optional(),
  'translator': z.array(CslName).optional(),
  'interviewer': z.array(CslName).optional(),
  'issued': CslDate.optional(),
  'container-title': text.optional(),
  'collection-title': text.optional(),
  'collection-number': csl.optional(),
  'publisher': text.optional(),
  'publisher-place': text.optional(),
  'volume': csl.optional(),
  'issue': csl.optional(),
  'number': csl.optional(),
  'page': csl.optional(),
  'genre': text.optional(),
  'archive': text.optional(),
  'archive_location': text.optional(),
  'language': text.optional(),
  'ISBN': text.optional(),
  'URL': url.optional(),
  'DOI': text.regex(/^10\.\S+\/\S+$/, 'expected a DOI, such as 10.1162/isec.1990.15.3.1, without an address before it').optional(),
  'note': text.optional(),
  'custom': z.strictObject({ unverified: text }).optional(),
  // Zotero exports these as well. They go back to those who download the bibliography.
  'container-author': z.array(CslName).optional(),
  'contributor': z.array(CslName).optional(),
  'director': z.array(CslName).optional(),
  'recipient': z.array(CslName).optional(),
  'accessed': CslDate.optional(),
  'original-date': CslDate.optional(),
  ...Object.fromEntries(ZOTERO_FIELDS.map(field => [field, csl.optional()])) as Record<typeof ZOTERO_FIELDS[number], z.ZodOptional<typeof csl>>,
}).transform((work): typeof work => ({ ...work, URL: work.URL ?? (work.DOI && `https://doi.org/${work.DOI}`) }))

/** More of anything than this is a slip of the keys. */
const MOST = 10_000_000_000

/** One number with its source. `display` is how it is written where the bare value would mislead ("about 95,000"). */
export const Figure = z.strictObject({
  id,
  value: z.number().min(0, 'expected a number of 0 or more').max(MOST, `expected a number up to ${MOST.toLocaleString('en')}`),
  display: text.optional(),
  sources: keys,
  unverified,
}).refine(({ unverified, display = '' }) => hedged({ unverified, text: display }), { ...hedgeError, path: ['display'] })

/** Days between two events; the count is computed, never typed in. `label` follows the count in a drawing: "604 days of talks". */
export const Span = z.strictObject({ id, from: ref('events'), to: ref('events'), text, label: text.optional() })

/** A bar: a figure of one actor, up to a second one where it is a range, and a few words behind the number. */
const Bar = z.strictObject({ figure: ref('figures').optional(), upTo: ref('figures').optional(), actor: ref('actors'), note: text.optional(), sources: keys.optional() })
  .refine(bar => bar.figure !== undefined || (bar.note !== undefined && bar.sources !== undefined), {
    error: 'expected a figure, or a note with its sources',
  })

/** Figures side by side as bars, or as rows of marks of a group's shape; `text` says in one sentence what is compared. */
export const Chart = z.strictObject({
  id,
  text,
  scale: z.enum(['chart', 'group']).default('group'),
  labels: z.enum(['beside', 'above']).default('beside'),
  key: z.record(ref('actors'), text).optional(),
  groups: z.array(z.strictObject({ name: text, mark: z.enum(['person', 'tank']).optional(), bars: z.array(Bar).min(1, 'expected at least one bar') })).min(1, 'expected at least one group'),
})

const votes = z.int().min(0)

/** How the members of a council voted, with the chairs that stayed empty; `empty` says whose. */
export const Vote = z.strictObject({
  id,
  text,
  date: day,
  for: votes,
  against: votes,
  abstaining: votes,
  notVoting: votes,
  absent: votes,
  members: z.int().min(1),
  empty: text.optional(),
  sources: keys,
}).refine(vote => vote.for + vote.against + vote.abstaining + vote.notVoting + vote.absent === vote.members, {
  error: 'expected as many votes, with the absent, as the council has members',
}).refine(vote => vote.absent === 0 || vote.empty !== undefined, {
  path: ['empty'],
  error: 'expected whose chair stayed empty, in a few words, because a member was absent',
})

/** A file that has any of these lists and nothing else, whatever stands in them. */
export const keysOnly = (keys: string[]) => z.strictObject(Object.fromEntries(keys.map(key => [key, z.unknown().refine(Array.isArray, `expected a list below "${key}:"`).optional()])))

/** A question for the class, and what a good answer uses, with the sources it can rest on. */
export const Question = z.strictObject({ id, kind: z.enum(['discussion', 'slide']), question: text, answer: text, sources: keys })

/** An answer to choose: the right one, or a wrong one with the mistake behind it. */
const QuizOption = z.strictObject({
  text: text.max(60, 'expected an option of 60 characters at most, which has room on a line'),
  right: z.literal(true).optional(),
  mistake: text.max(140, 'expected 140 characters at most, which are read beside the option').optional(),
})

const quizOptions = z.array(QuizOption).min(3, 'expected three or four options').max(4, 'expected three or four options').superRefine((options, context) => {
  const add = (path: PropertyKey[], message: string) => context.addIssue({ code: 'custom', path, message })
  const found = options.filter(({ right }) => right).length
  if (found !== 1)
    return add([], `expected one option with "right: true", found ${found}`)
  options.forEach(({ text, right, mistake }, index) => {
    if (!right && mistake === undefined)
      add([index, 'mistake'], `expected the mistake behind the wrong option "${text}"`)
    if (right && mistake !== undefined)
      add([index, 'mistake'], 'expected no mistake behind the right option; what makes it right stands in "why"')
    if (options.findIndex(option => option.text === text) < index)
      add([index, 'text'], `expected options that differ, but "${text}" stands here twice`)
  })
})

/** A question with one right option, for the start of a lesson or its end. `why` says what makes it right; `sources` stand behind it and behind what is said of the mistakes. */
export const QuizQuestion = z.strictObject({
  id,
  at: z.enum(['start', 'end']),
  question: text.regex(/\?$/, 'expected a question').max(100, 'expected a question of 100 characters at most, which has room on two lines'),
  options: quizOptions,
  why: text.max(200, 'expected 200 characters at most, which are read beside the question'),
  sources: keys,
})

/** A person or a term of the lesson in one sentence; `name` as a list sorts it, "Smith, Ann". With `plain`, a few plain words for it, it stands in the worksheet's word bank. */
export const Term = z.strictObject({ id, kind: z.enum(['person', 'term']), name: text, text, plain: text.optional(), sources: keys })

/** How a choice looked to somebody else. Where history is silent the slide says why; `text` may then tell what is known of later. */
const View = z.strictObject({
  silent: doubt.refine(isHistory, { error: 'expected no-source or archive-closed: what we only did not see is for the teacher\'s guide' }).optional(),
  text: text.optional(),
  sources: z.array(ref('sources')).default([]),
}).refine(view => view.silent || view.text !== undefined, {
  path: ['text'],
  error: 'expected what a source says, or "silent: no-source" where none is known',
}).refine(view => view.text === undefined || view.sources.length > 0, {
  path: ['sources'],
  error: 'expected at least one citation key',
})

/** One thing that could have been done, with one argument of the day for it and one against it. */
const Option = z.strictObject({ id, text: text.max(48, 'expected an option of 48 characters at most'), for: Point, against: Point })

/** A turning point at which the class chooses first. `taken` is what was done; `paper` names words that matter in a document (both counted from 1). */
export const Decision = z.strictObject({
  id,
  event: ref('events'),
  question: text,
  terms,
  sources: keys,
  options: z.array(Option).min(2, 'expected two or three options').max(3, 'expected two or three options'),
  taken: id,
  did: Point,
  paper: z.strictObject({ document: ref('documents'), excerpt: z.int().min(1).default(1), mark: z.int().min(1).default(1), note: text.optional() }),
  views: z.record(ref('actors'), View),
})

/** Something to vote on by hands, before the evidence and after it. An option that is an actor needs no label of its own. */
export const Poll = z.strictObject({
  id,
  question: text,
  options: z.array(z.strictObject({ id, label: text.optional() })).min(2, 'expected two to six options').max(6, 'expected two to six options'),
})

/** What one side of a debate holds: its name in a few words, what it says, who says so, and on what evidence. */
const Position = z.strictObject({
  id,
  name: text.max(32, 'expected 32 characters at most; the text may be longer'),
  text: text.max(100, 'expected 100 characters at most, which have room on a card'),
  who: text.max(44, 'expected 44 characters at most'),
  evidence: text.max(80, 'expected 80 characters at most, which have room on a card'),
  sources: keys,
  unverified,
}).refine(entry => hedged({ ...entry, text: `${entry.text} ${entry.evidence}` }), { ...hedgeError, path: ['evidence'] })

/** A word that stands where somebody did not look for the licence. */
const NO_LICENCE = /^(?:\W*|unknown|none|n\/?a|tb[ad]|todo)$/i
/** A year alone is a number to YAML. */
const when = z.union([text, z.int().transform(String)], 'expected when it was made, such as "June 1950"')

/** A photograph or a scan in public/pictures/, with what a school needs to be allowed to show it: who made it and when, its licence, and the page that says so. */
export const Photograph = z.strictObject({
  id,
  file: z.string().regex(/^[\w-]+\.(?:avif|jpe?g|png|webp)$/i, { error: issue => `expected the name of a file in public/pictures/ of type jpg, png, webp or avif, without blanks, found "${String(issue.input)}"` }),
  alt: text,
  author: text,
  date: when,
  licence: text.refine(licence => !NO_LICENCE.test(licence), { error: issue => `expected the licence, such as CC BY 4.0 or public domain, found "${String(issue.input)}"` }),
  address: z.url({ protocol: /^https$/, error: 'expected the page that shows the picture and its licence, an address that begins with https://' }),
})

/** A date of a debate, an event or a day or month with a label; `side` is what stands at it: some of the positions under one name. */
const DebateDate = z.strictObject({
  when: text,
  label: text.max(40, 'expected a label of 40 characters at most').optional(),
  sources: keys,
  side: z.strictObject({ name: text.max(24, 'expected 24 characters at most, which have room over the line'), positions: z.array(id).min(1, 'expected at least one position') }).optional(),
})

/** A question on which historians disagree; `dates` set its positions against the calendar. */
export const Debate = z.strictObject({
  id,
  question: text,
  positions: z.array(Position).min(2, 'expected two positions at least').max(6, 'expected six positions at most, which have room on a slide'),
  note: z.strictObject({ text, sources: keys }).optional(),
  dates: z.array(DebateDate).min(3, 'expected three dates at least, of which the first and the last in time are always there').optional(),
})

const latitude = z.number().min(-89, 'expected a latitude, -89 to 89 (latitude first, then longitude)').max(89, 'expected a latitude, -89 to 89 (latitude first, then longitude)')

/** Latitude and longitude in degrees. `front/check.ts` knows where the map is. */
const position = z.tuple([
  latitude,
  z.number().min(-180, 'expected a longitude, -180 to 180').max(180, 'expected a longitude, -180 to 180'),
], { error: 'expected a position: [latitude, longitude]' })

/** A place of the map; `label` is the side of its dot on which its name stands. */
const FrontPlace = z.strictObject({ id, name: text, at: position, label: z.enum(['left', 'right', 'above', 'below', 'below-left', 'below-right']).default('right') })

const places = z.array(id).min(2, 'expected two places at least')

/** Where the front ran at one moment: along places, along a parallel, or, where there was no line, by the routes of the advance. */
const FrontState = z.strictObject({
  id,
  when: text,
  display: text.optional(),
  close: z.boolean().default(false),
  name: text.max(20, 'expected a name of 20 characters at most, to stand at the end of the line').optional(),
  text: text.max(120, 'expected 120 characters at most, which have room beside the map'),
  sources: keys,
  unverified,
  line: places.optional(),
  parallel: latitude.optional(),
  routes: z.array(places).optional(),
  west: z.array(position).default([]),
  east: z.array(position).default([]),
  north: z.array(id).default([]),
  south: z.array(id).default([]),
  on: z.array(id).default([]),
}).refine(hedged, hedgeError).refine(({ line, parallel, routes }) => [line, parallel, routes].filter(Boolean).length === 1, {
  error: 'expected one of "line", "parallel" and "routes"',
})

/**
 * Where the map is and what stands on it: the countries whose land is parted (names of Natural Earth), its `name`, what lies around,
 * the corners that must be seen (south-west, north-east), the projection's two parallels and its meridian, what is seen from near by,
 * a parallel that is always there, and the actor whose colour each side has.
 */
const FrontMap = z.strictObject({
  name: text,
  countries: z.array(text).min(1, 'expected at least one country'),
  neighbours: z.array(z.strictObject({ country: text, name: text, at: position })).default([]),
  corners: z.tuple([position, position], { error: 'expected two positions: the south-western corner, then the north-eastern one' }),
  parallels: z.tuple([latitude, latitude], { error: 'expected two degrees of latitude' }),
  meridian: z.number().min(-180).max(180),
  near: z.strictObject({ at: position, scale: z.number().min(1).max(10) }),
  parallel: z.strictObject({ at: latitude, name: text }).optional(),
  sides: z.strictObject({ north: ref('actors'), south: ref('actors') }),
})

/** `front-lines.yaml`: the moving front, in order of time. */
export const Front = z.strictObject({
  map: FrontMap,
  note: text,
  unverified: doubt,
  places: z.array(FrontPlace),
  states: z.array(FrontState).min(2, 'expected at least two states of the front'),
}).refine(({ note }) => HEDGE.test(note), { path: ['note'], error: 'expected the note to say that the map is a schematic and how good it is ("about")' })

/** One part of the lesson: the files whose slides it holds, and what is done in it. */
const PlanPart = z.strictObject({
  id: id.optional(),
  title: text.optional(),
  act: ref('acts').optional(),
  files: z.array(text).min(1, 'expected at least one file, such as pages/0-opening.md'),
  teacher: text,
  students: text,
}).refine(({ id, title, act }) => act === undefined ? id !== undefined && title !== undefined : id === undefined && title === undefined, {
  error: 'expected "act", or "id" and "title" for a part that is no act',
})

/**
 * A named lesson of `lessons.yaml`: which slides it has, by their names, and the minutes of each; or all of them, for reading and choosing,
 * whose minutes are computed. `spare`: slides that may be left out when the time runs short.
 */
export const NamedLesson = z.strictObject({
  id: z.string('expected a name in quotation marks, such as "45"').regex(/^[a-z\d]+(?:-[a-z\d]+)*$/, 'expected small letters, figures and single hyphens between them, such as double-1').refine(id => id !== 'all', 'expected another name, because "all" stands for every lesson'),
  name: text,
  minutes: z.number('expected the minutes of the whole lesson, such as 45').positive('expected the minutes of the whole lesson, such as 45').optional(),
  lost: z.number('expected the minutes lost to entering and leaving').min(0, 'expected the minutes lost to entering and leaving').optional(),
  question: text.optional(),
  trial: z.array(ref('claims')).min(1, 'expected at least one claim').optional(),
  quiz: z.array(ref('quiz')).min(1, 'expected at least one question').optional(),
  spare: z.array(text).default([]),
  slides: z.union([z.literal('all'), z.record(z.string(), z.number().positive())], 'expected "all", or the names of slides with their minutes, such as "cover: 1.5"'),
}).superRefine(({ slides, minutes, lost }, context) => {
  for (const [field, value] of Object.entries({ minutes, lost })) {
    if ((slides === 'all') !== (value === undefined))
      context.addIssue({ code: 'custom', path: [field], message: slides === 'all' ? 'expected it on a lesson of its own length only; the minutes of all slides are computed' : 'expected a number of minutes' })
  }
})

/** Prose, a paragraph an entry; `check-story.ts` holds its sentences to their sources. */
const prose = z.array(text).min(1, 'expected at least one paragraph')

/**
 * `story.yaml`: the lesson in prose, for those who missed it. `background` is what came before, `brief` the whole argument; each act has its story, the passage
 * of a document (`excerpt` counts from 1) and the question that belong beside it. `words` says how long each may be.
 */
export const Story = z.strictObject({
  words: z.strictObject({ background: wordRange, brief: wordRange, act: wordRange }),
  background: prose,
  brief: prose,
  acts: z.array(z.strictObject({
    id: ref('acts'),
    story: prose,
    document: ref('documents'),
    excerpt: z.int().min(1).default(1),
    question: ref('questions'),
  })),
})

const question = text.regex(/\?$/, 'expected a question')
/** Names of slides, their routeAlias; `check-plan.ts` looks for them. */
const slides = z.array(text)

/** How far a student has come with one task, in four levels, the lowest first. */
const Rubric = z.strictObject({
  task: text,
  levels: z.array(text).length(4, 'expected the names of four levels, the lowest first'),
  rows: z.array(z.strictObject({
    id,
    name: text,
    levels: z.array(text.max(120, 'expected 120 characters at most, which have room in a cell')).length(4, 'expected one text for each of the four levels, the lowest first'),
  })).min(2, 'expected at least two rows'),
})

/** Help for those who need it, more for those who are ready, and sets of documents for work in groups. */
const Differentiation = z.strictObject({
  starters: z.array(text).min(1, 'expected at least one beginning of a sentence'),
  extension: z.array(text).min(1, 'expected at least one task'),
  groups: z.array(z.strictObject({ id, question, documents: z.array(ref('documents')).min(2, 'expected two to five documents').max(5, 'expected two to five documents') })).default([]),
})

/** `lesson-plan.yaml`: what a teacher reads before the lesson. Students see `aims`, `supporting` and `homework` as well. */
export const LessonPlan = z.strictObject({
  aims: z.array(text).min(1).max(5, 'expected five aims at most, which have room at the top of a sheet'),
  supporting: z.array(question).max(4, 'expected four questions at most').default([]),
  prior: z.array(z.strictObject({ text, sources: keys.optional() })).default([]),
  needs: z.array(text).min(1),
  parts: z.array(PlanPart).min(1).superRefine((parts, context) => parts.forEach(({ act }, index) => {
    if (act !== undefined && parts.findIndex(part => part.act === act) < index)
      context.addIssue({ code: 'custom', path: [index, 'act'], message: `expected each act in one part, but "${act}" is in two` })
  })),
  rubric: Rubric.optional(),
  differentiation: Differentiation.optional(),
  sensitive: z.array(z.strictObject({ id, matter: text, advice: text, sources: keys.optional() })).default([]),
  debrief: z.strictObject({ slides: slides.min(1, 'expected at least one slide'), why: text, steps: z.array(text).min(1, 'expected at least one step') }).optional(),
  homework: z.array(z.strictObject({ id, task: text, slides: slides.default([]), documents: z.array(ref('documents')).default([]) }).refine(
    ({ slides, documents }) => slides.length + documents.length > 0,
    { error: 'expected "slides" or "documents" of the lesson on which the task rests' },
  )).min(1, 'expected at least one task'),
  curriculum: z.array(z.strictObject({ code: text, name: text, seen: url })).default([]),
})

export type About = z.infer<typeof About>
export type Act = z.infer<typeof Act>
export type Actor = z.infer<typeof Actor>
export type Event = z.infer<typeof Event>
export type Claim = z.infer<typeof Claim>
export type Excerpt = z.infer<typeof Excerpt>
export type PrimarySource = z.infer<typeof PrimarySource>
/** A primary source as students may read it: with its questions, and not their answers. `sheetQuestion` is the one that the one-sheet worksheet asks. */
export type OpenSource = Omit<PrimarySource, 'questions'> & { questions: string[], sheetQuestion: string }
/** What a slide shows of a primary source. */
export type ShownSource = Pick<OpenSource, 'id' | 'telegram' | 'from' | 'to' | 'terms' | 'archive' | 'url' | 'collection' | 'excerpts' | 'questions'>
export type Work = z.infer<typeof Work>
export type Figure = z.infer<typeof Figure>
export type Chart = z.infer<typeof Chart>
export type Span = z.infer<typeof Span>
export type Vote = z.infer<typeof Vote>
export type Question = z.infer<typeof Question>
export type QuizQuestion = z.infer<typeof QuizQuestion>
/** As a slide asks it. */
export type ShownQuiz = Omit<QuizQuestion, 'options'> & { options: Omit<QuizQuestion['options'][number], 'mistake'>[] }
export type Term = z.infer<typeof Term>
export type Decision = z.infer<typeof Decision>
export type View = z.infer<typeof View>
export type Poll = z.infer<typeof Poll>
export type Photograph = z.infer<typeof Photograph>
export type Debate = z.infer<typeof Debate>
export type Position = Debate['positions'][number]
export type Front = z.infer<typeof Front>
/** Of a lesson that has no map. */
export const NO_FRONT: Front = {
  map: { name: '', countries: [], neighbours: [], corners: [[0, 0], [1, 1]], parallels: [0, 1], meridian: 0, near: { at: [0, 0], scale: 1 }, sides: { north: '', south: '' } },
  note: '',
  unverified: 'not-seen',
  places: [],
  states: [],
}
export type FrontPlace = Front['places'][number]
export type FrontState = Front['states'][number]
export type NamedLesson = z.infer<typeof NamedLesson>
/** Every part has its id and its title. */
export type LessonPlan = Omit<z.infer<typeof LessonPlan>, 'parts'> & { parts: (Omit<z.infer<typeof PlanPart>, 'id' | 'title'> & { id: string, title: string })[] }
export type Story = z.infer<typeof Story>
/** Of a lesson whose plan could not be read. */
export const NO_PLAN: LessonPlan = { aims: [], supporting: [], prior: [], needs: [], parts: [], sensitive: [], homework: [], curriculum: [] }
/** What students may see of the plan. */
export type OpenPlan = Pick<LessonPlan, 'aims' | 'supporting' | 'homework'> & { parts: Pick<LessonPlan['parts'][number], 'id' | 'title' | 'files'>[] }
export type { Verdict } from './verdicts.ts'
