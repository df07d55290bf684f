/** The fields at a slide's top: which there are, what each may say, and what belongs together. */
import type { Lesson } from '../load.ts'
import type { Names } from '../names.ts'
import type { Act } from '../schema.ts'
import type { Parts } from './parts.ts'
import type { YamlFile } from '../yaml-file.ts'
import type { Sheet } from './sheet.ts'
import { z } from 'zod'
import { CANVAS } from '../canvas.ts'
import { farAway } from '../check-lesson.ts'
import { isDate } from '../dates.ts'
import { unknown } from '../names.ts'
import { nearest } from '../nearest.ts'
import { notPlain } from '../plain.ts'
import { explain } from '../messages.ts'

const plain = z.string().trim().min(1, 'expected some text').superRefine((text, context) => {
  const problem = notPlain(text)
  if (problem)
    context.addIssue({ code: 'custom', message: problem })
})

/** What the site has at these addresses already. */
const RESERVED = new Set(['read', 'presenter', 'handout', 'teacher-guide', 'paper', 'assets', 'cards', 'print', 'notes', 'overview', 'entry', 'export', 'downloads', 'files', 'room', 'clicker', 'mqtt'])
/** Fits one line in the size of a title. */
const LONGEST_FINDING = 60

/** What the lesson itself reads. */
const LESSON_FIELDS = {
  routeAlias: z.string('expected a name for the slide, such as empty-chair').regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, 'expected a name of small letters, figures and single hyphens that begins with a letter, such as empty-chair')
    .refine(name => !RESERVED.has(name) && !name.startsWith('lesson-'), 'expected a name that no page of the site has (read, presenter, handout, paper, assets, lesson-…)'),
  when: z.string('expected a date, an event of data/events.yaml or an act such as act:first').optional(),
  act: z.string().optional(),
  document: z.string().optional(),
  excerpt: z.int('expected the number of an excerpt, from 1').min(1, 'expected the number of an excerpt, from 1').optional(),
  ask: z.string().optional(),
  kicker: plain.optional(),
  finding: plain.refine(text => text.length <= LONGEST_FINDING && !text.includes('\n'), `expected one sentence of ${LONGEST_FINDING} characters at most, because it takes the title's place`).optional(),
  adapted: z.boolean('expected true (or leave the field out)').optional(),
  guessWriter: z.boolean('expected true (or leave the field out)').optional(),
  summary: z.string({ error: 'expected one sentence that sums the slide up for the guide and the page to read' }).trim().regex(/^[^\n]+[.?!]$/, 'expected one sentence that ends with a full stop').pipe(plain),
}

/** What Slidev reads, and works here. */
const SLIDEV_FIELDS = {
  layout: z.string().optional(),
  src: z.string().optional(),
  class: z.union([z.string(), z.array(z.string())], 'expected the name of a class, or a list of them').optional(),
  clicks: z.int('expected a whole number of clicks').min(0, 'expected a whole number of clicks').optional(),
  clicksStart: z.int('expected a whole number of clicks').min(0, 'expected a whole number of clicks').optional(),
  zoom: z.number('expected a number such as 0.9').positive('expected a number such as 0.9').optional(),
  hide: z.boolean().optional(),
  disabled: z.boolean().optional(),
  level: z.int().min(1).max(6).optional(),
  hideInToc: z.boolean().optional(),
  lang: z.string().optional(),
  preload: z.boolean().optional(),
}

/** The deck's own settings, at the top of slides.md only. */
const DECK_FIELDS = {
  lang: z.undefined('expected no language here: it stands in data/lesson.yaml'),
  title: plain,
  centralQuestion: z.string('expected the question that runs through the lesson').trim().min(1, 'expected the question that runs through the lesson').pipe(plain),
  canvasWidth: z.literal(CANVAS.width, `expected ${CANVAS.width}, for which every size in styles/ and components/ is made`).optional(),
  aspectRatio: z.literal('16/9', 'expected 16/9, for which every size in styles/ and components/ is made').optional(),
  transition: z.literal('none', 'expected "none", because slides change without a movement of their own').optional(),
  ...Object.fromEntries([
    'theme', 'titleTemplate', 'colorSchema', 'favicon', 'fonts', 'routerMode', 'selectable', 'drawings', 'record', 'editor',
    'monaco', 'twoslash', 'mcp', 'contextMenu', 'browserExporter', 'author', 'info', 'keywords', 'presenter', 'remote', 'wakeLock', 'seoMeta', 'htmlAttrs',
    'exportFilename', 'timer', 'addons', 'preloadImages',
  ].map(name => [name, z.unknown().optional()])),
}

/** What Slidev's guide teaches and this deck refuses, with the reason. */
const REFUSED: Record<string, string> = {
  minutes: 'the minutes of a slide stand in data/lessons.yaml, for each lesson that has it',
  duration: 'the minutes of a lesson stand in data/lessons.yaml',
  transition: 'slides change without a movement of their own',
  background: 'a slide stands on the paper of styles/; a picture stands in its text',
  image: 'the deck has no layout with a picture; a picture stands in the slide\'s text',
  url: 'nothing is loaded from the web while the class watches',
  title: 'the title is the line that begins with "# "',
  dragPos: 'the deck leaves its library out to stay light (setup/build/stubs)',
  download: 'npm run build and npm run export make the files',
  mdc: 'the check of the slides does not know it',
  comark: 'the check of the slides does not know it',
}

/** The deck's layouts: what each cannot do without, and what stands with it alone. */
const LAYOUTS: Record<string, { needed: string[], own: string[] }> = {
  default: { needed: ['when'], own: [] },
  cover: { needed: ['when', 'kicker'], own: [] },
  act: { needed: ['act'], own: ['act'] },
  document: { needed: ['when', 'document'], own: ['document', 'excerpt', 'guessWriter', 'adapted'] },
}

const Slide = z.strictObject({ ...LESSON_FIELDS, ...SLIDEV_FIELDS })
const First = z.strictObject({ ...LESSON_FIELDS, ...SLIDEV_FIELDS, ...DECK_FIELDS })
const Import = z.strictObject(SLIDEV_FIELDS)

export type Fields = z.output<typeof Slide>

/** The settings of the deck that a slide may show, by name. */
export const DECK_FIELD_NAMES = Object.keys(First.shape)

/** The fields of a slide as far as they fit, each with its own mistake where it does not. */
export function checkFields(sheet: Sheet, { acts, documents }: Lesson, names: Names, layouts: Parts): Partial<Fields> {
  const { fields, info, add, body, broken } = sheet
  if (broken)
    return {}
  if (!fields) {
    const title = body.split('\n').findIndex(line => line.trim())
    add(Math.max(1, title + 1), 'expected fields between two lines "---" above the title (routeAlias, when, summary); does a line "---" stand too much, or is one missing?')
    return {}
  }
  const written = (fields.value ?? {}) as Record<string, unknown>
  const layout = written.layout ?? sheet.layout
  const say = (field: string, problem: string) => add(fields.lineOf([field]) - sheet.firstLine + 1, `field "${field}": ${problem}`)

  if (typeof layout !== 'string' || !layouts.has(layout))
    say('layout', unknown('a layout of layouts/', String(layout), layouts.names))
  const schema = info.index === 0 ? First : Slide
  const own = typeof layout === 'string' && !LAYOUTS[layout] ? [...layouts.get(layout)?.props.keys() ?? []] : []
  const known = z.strictObject({ ...schema.shape, ...Object.fromEntries(own.map(name => [name, schema.shape[name as keyof typeof schema.shape] ?? z.unknown()])) })
  const values = readFields(known, written, say)

  for (const field of (LAYOUTS[String(layout)]?.needed ?? []).filter(field => written[field] === undefined || written[field] === null))
    say(field, field === 'document' ? `expected a document of data/documents.yaml, found ""` : field === 'when' ? 'expected a date, an event of data/events.yaml or an act such as act:first' : `expected it on a slide with "layout: ${String(layout)}"`)
  for (const [name, { own: fieldsOfLayout }] of Object.entries(LAYOUTS)) {
    for (const field of fieldsOfLayout.filter(field => name !== layout && LAYOUTS[layout as string] && written[field] !== undefined))
      say(field, `expected "layout: ${name}" on a slide with this field`)
  }

  const { act, when, document, excerpt, adapted, ask } = values
  if (act !== undefined)
    tell('act', names.problem('acts', act))
  if (when !== undefined)
    tell('when', whenProblem(when, acts, names))
  if (document !== undefined && layout === 'document') {
    tell('document', names.problem('documents', document))
    const excerpts = documents.find(({ id }) => id === document)?.excerpts
    const passage = excerpts?.[(excerpt ?? 1) - 1]
    if (excerpts && excerpt !== undefined && !passage)
      say('excerpt', `expected a number up to ${excerpts.length}, found ${excerpt}`)
    if (adapted && passage && passage.adapted === undefined)
      say('adapted', `expected it on a slide of a passage that data/documents.yaml has in plain words too ("adapted")`)
  }
  if (ask !== undefined)
    tell('ask', names.problem('questions', ask))
  return values

  function tell(field: string, problem: string | undefined): void {
    if (problem)
      say(field, problem)
  }
}

/** The fields of a block that brings in a file of slides. */
export function checkImport(fields: YamlFile): void {
  readFields(Import, fields.value as Record<string, unknown>, (field, problem) => fields.add([field], problem))
}

/** Each field by itself, so that a wrong one does not hide the next. */
function readFields(schema: z.ZodObject, written: Record<string, unknown>, say: (field: string, problem: string) => void): Partial<Fields> {
  const values: Record<string, unknown> = {}
  const meant = new Set<string>()
  for (const field of Object.keys(written).filter(field => !(field in schema.shape))) {
    const guess = REFUSED[field] ? undefined : nearest(field, Object.keys(schema.shape))
    if (guess)
      meant.add(guess)
    say(field, REFUSED[field] ? `expected no "${field}": ${REFUSED[field]}` : `expected no field of this name${guess ? `. Did you mean "${guess}"?` : ''}`)
  }
  for (const [field, type] of Object.entries(schema.shape)) {
    const result = type.safeParse(written[field] ?? undefined, { error: (issue: z.core.$ZodRawIssue) => explain(issue) })
    if (result.success)
      values[field] = result.data
    else if (!meant.has(field))
      say(field, result.error.issues[0]!.message)
  }
  return values as Partial<Fields>
}

function whenProblem(when: string, acts: Act[], names: Names): string | undefined {
  const named = when.startsWith('act:') ? names.has('acts', when.slice(4)) : names.has('events', when)
  if (named)
    return
  if (!isDate(when))
    return unknown('a date such as 1950-06-25, an event of data/events.yaml or "act:" and an act of data/acts.yaml', when, [...names.all('events'), ...names.all('acts').map(id => `act:${id}`)])
  return farAway(when, acts)
}
