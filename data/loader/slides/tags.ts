/**
 * The components of the lesson as slides call them: what each may be given. One table for the check, and for anybody who asks
 * what a slide shows. Components that are not here are the author's own; `parts.ts` reads what they take.
 */
import type { Listed, Names } from '../names.ts'
import { unknown } from '../names.ts'

/** What is wrong with a value that stands on a slide; nothing where it fits. */
export type Value = (value: unknown, names: Names) => string | undefined

export interface Field { needed?: true, fits: Value }

/** What a component takes, of which list the lesson must have something, and where content may stand inside it: nowhere, in its one place, in places of its own, or in a place for each entry of a list. */
export interface Tag { fields: Record<string, Field>, slots?: 'default' | string[] | Listed, needs?: Listed, whole?: (values: Record<string, unknown>, names: Names) => string | undefined }

const found = (value: unknown) => typeof value === 'string' ? `"${value}"` : Array.isArray(value) ? `[${value.join(', ')}]` : String(value)

/** One name. */
const name = (list: Listed): Value => (value, names) =>
  typeof value === 'string' ? names.problem(list, value) : `expected one name in quotation marks, found ${found(value)}`

/** A list of values, with one at least. */
const listOf = (fits: Value): Value => (value, names) => {
  if (!Array.isArray(value) || value.length === 0)
    return `expected a list of names, such as ['one', 'two'], found ${found(value)}`
  return value.map(each => fits(each, names)).find(Boolean)
}

const flag: Value = value => typeof value === 'boolean' || value === '' ? undefined : `expected it without a value, or true or false with a colon before the name, found ${found(value)}`

const count: Value = value => Number.isInteger(value) && Number(value) > 0 ? undefined : `expected a whole number from 1, with a colon before the name (:part="1"), found ${found(value)}`

const oneOf = (words: string[]): Value => value => words.includes(String(value)) ? undefined : `expected ${words.map(word => `"${word}"`).join(' or ')}, found ${found(value)}`

const text: Value = value => typeof value === 'string' && value.trim() !== '' ? undefined : `expected some text in quotation marks, found ${found(value)}`

/** One side of a map: its actor, its name there, and lines under it. */
const side: Value = (value, names) => {
  const { actor, name, lines } = (value ?? {}) as Record<string, unknown>
  if (typeof actor !== 'string' || typeof name !== 'string' || !Array.isArray(lines))
    return `expected an actor, a name and lines, such as { actor: 'one', name: 'One', lines: ['until then'] }`
  return names.problem('actors', actor)
}

/** Two actors, each with its name on the pan of a balance. */
const pans: Value = (value, names) => {
  const entries = Object.entries((value ?? {}) as Record<string, unknown>)
  if (typeof value !== 'object' || entries.length !== 2 || entries.some(([, name]) => typeof name !== 'string'))
    return `expected two actors with their names, such as { one: 'One', two: 'Two' }, found ${found(value)}`
  return entries.map(([actor]) => names.problem('actors', actor)).find(Boolean)
}

/** A step of a timeline. */
const step: Value = (value, names) => {
  const HOW = '"whole", "act:" and an act, an event of data/events.yaml, or two of them with ".." between'
  if (value === 'whole')
    return
  if (typeof value !== 'string')
    return `expected ${HOW}, found ${found(value)}`
  if (value.startsWith('act:'))
    return names.has('acts', value.slice(4)) ? undefined : unknown(HOW, value, names.all('acts').map(id => `act:${id}`))
  const stranger = value.split('..').find(id => !names.has('events', id))
  return stranger === undefined ? undefined : unknown(HOW, stranger, ['whole', ...names.all('events')])
}

export const TAGS: Record<string, Tag> = {
  ActMap: { fields: { filled: { fits: count } } },
  ActorBoard: { fields: {}, slots: 'actors' },
  BarChart: { fields: { of: { needed: true, fits: name('charts') } } },
  BalanceScale: { fields: { pans: { needed: true, fits: pans }, heavier: { fits: name('actors') } }, slots: 'default' },
  ClaimRecord: { fields: { id: { needed: true, fits: name('claims') } }, slots: ['default', 'object'] },
  ClaimTrial: { fields: { claims: { needed: true, fits: listOf(name('claims')) } } },
  ClassQuiz: { fields: { at: { needed: true, fits: oneOf(['start', 'end']) } }, needs: 'quiz' },
  CouncilVotes: { fields: {}, needs: 'votes', slots: 'default' },
  DataNumber: { fields: { id: { needed: true, fits: name('figures') } } },
  DayCount: { fields: { span: { needed: true, fits: name('spans') } } },
  DayShare: { fields: { of: { needed: true, fits: name('spans') }, among: { needed: true, fits: name('spans') } }, slots: 'default' },
  DrawnObject: { fields: { src: { needed: true, fits: text }, actor: { needed: true, fits: name('actors') }, name: { needed: true, fits: text }, alt: { needed: true, fits: text } } },
  EventDate: { fields: { of: { needed: true, fits: name('events') }, short: { fits: flag }, year: { fits: flag } } },
  HandsUp: { fields: { poll: { needed: true, fits: name('polls') }, again: { fits: flag } } },
  HistoriansDisagree: { fields: { on: { needed: true, fits: name('debates') } }, needs: 'debates' },
  MovingFront: {
    fields: { from: { fits: name('states') }, to: { fits: name('states') }, tell: { fits: listOf(name('events')) } },
    needs: 'states',
    whole: ({ from, to }, names) => {
      const all = names.all('states')
      return typeof from === 'string' && typeof to === 'string' && all.indexOf(to) <= all.indexOf(from) ? `expected a state after "${from}" in "to", found "${to}"` : undefined
    },
  },
  Photograph: { fields: { id: { needed: true, fits: name('photographs') } }, slots: 'default' },
  PictogramChart: { fields: { of: { needed: true, fits: name('charts') } } },
  QuestionList: { fields: { ids: { needed: true, fits: listOf(name('questions')) } } },
  StillMap: {
    fields: { label: { needed: true, fits: text }, places: { needed: true, fits: listOf(name('places')) }, north: { needed: true, fits: side }, south: { needed: true, fits: side } },
    needs: 'states',
    slots: 'default',
  },
  TalkDays: { fields: { spans: { needed: true, fits: listOf(name('spans')) } } },
  TermWord: { fields: { id: { needed: true, fits: name('terms') } }, slots: 'default' },
  Timeline: {
    fields: { steps: { needed: true, fits: listOf(step) }, from: { fits: name('events') }, to: { fits: name('events') }, counter: { fits: name('events') } },
  },
  WhereToRead: { fields: { works: { needed: true, fits: listOf(name('works')) } }, slots: 'works' },
  DebateDates: { fields: { on: { needed: true, fits: name('debates') } }, needs: 'debates' },
  DecisionPoint: { fields: { decision: { needed: true, fits: name('decisions') } } },
}

const anything: Value = () => undefined
const free = (...fields: string[]): Record<string, Field> => Object.fromEntries(fields.map(field => [field, { fits: anything }]))

/** Components that Slidev brings and that work in the lesson, in the built site as well. */
export const SLIDEV_TAGS: Record<string, Tag> = {
  Link: { fields: { to: { needed: true, fits: anything }, title: { fits: anything } }, slots: 'default' },
  Toc: { fields: free('columns', 'minDepth', 'maxDepth', 'mode') },
  VClick: { fields: free('at', 'hide', 'fade'), slots: 'default' },
  VClicks: { fields: free('at', 'hide', 'fade', 'every', 'depth', 'handleSpecialElements'), slots: 'default' },
  VAfter: { fields: free('at', 'hide', 'fade'), slots: 'default' },
  VClickGap: { fields: free('size') },
  Transform: { fields: free('scale', 'origin'), slots: 'default' },
}

const FROM_THE_WEB = 'nothing is loaded from the web while the class watches, and the built site forbids it; set a link instead'

/** Tags that Slidev or HTML know and this deck refuses, with the reason. */
export const REFUSED_TAGS: Record<string, string> = {
  Tweet: FROM_THE_WEB,
  BlueSky: FROM_THE_WEB,
  Youtube: FROM_THE_WEB,
  SlidevVideo: 'the offline copy and the papers have no films; set a link instead',
  PlantUml: FROM_THE_WEB,
  Mermaid: 'a diagram is a file in snippets/, brought in by a line such as "<<< @/snippets/quarrel.mmd mermaid"',
  Monaco: 'the deck has no editor of code',
  ShikiMagicMove: 'the deck has no magic move',
  CodeGroup: 'the deck has no groups of code',
  VDrag: 'the deck leaves its library out to stay light (setup/build/stubs)',
  VDragArrow: 'the deck leaves its library out to stay light (setup/build/stubs)',
  VSwitch: 'the handout and the page to read show a slide\'s last state only; use v-click',
  RenderWhen: 'a slide shows the same on the screen, on paper and on the page to read',
  LightOrDark: 'a slide shows the same in light and in dark',
  Arrow: 'the papers and the page to read set the words anew, and the arrow would point nowhere',
  AutoFitText: 'type is set in styles/',
  PoweredBySlidev: 'the deck does not show it',
  SlideCurrentNo: 'each lesson counts its slides anew; the bar below the slide shows the number',
  SlidesTotal: 'each lesson counts its slides anew; the bar below the slide shows the number',
  Transition: 'slides change without a movement of their own',
  TransitionGroup: 'slides change without a movement of their own',
  Teleport: 'what stands on a slide must be on its paper too',
  iframe: FROM_THE_WEB,
  video: 'the offline copy and the papers have no films; set a link instead',
  audio: 'the offline copy and the papers have no sound; set a link instead',
  embed: FROM_THE_WEB,
  object: FROM_THE_WEB,
  script: 'a program stands in a component of its own, in components/',
  form: 'the lesson keeps nothing that somebody types',
  input: 'the lesson keeps nothing that somebody types',
}

/** What begins with "v-": for steps, and Vue's own. */
export const DIRECTIVES = ['click', 'click-hide', 'after', 'if', 'else', 'else-if', 'for', 'show', 'bind', 'slot', 'html', 'text', 'pre', 'once', 'on']

/** Directives that Slidev's guide teaches and this deck refuses. */
export const REFUSED_DIRECTIVES: Record<string, string> = Object.fromEntries(['mark', 'motion', 'drag'].map(name =>
  [name, 'the built deck leaves its library out to stay light (setup/build/stubs); v-click and our components are there']))
