/** What a class and its teacher do while a slide is shown, counted from its text and the data that it shows. */
import type { Slide } from '../check-slides.ts'
import type { Lesson } from '../load.ts'
import type { Work } from '../need.ts'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { dateNamed, parseDate } from '../dates.ts'
import { withoutCitations } from '../markup/citations.ts'
import { countWords, spokenParts, spokenWords } from '../note-parts.ts'

/** A document is shown in two clicks: its words are marked, and it is questioned. */
const DOCUMENT_CLICKS = 2

/** The answer of an act falls at a click. */
const ACT_CLICKS = 1

/** Where a slide asks the central question, every student writes a sentence. */
const CENTRAL_QUESTION = /\{\{[^}]*\bcentralQuestion\b/

/** The words of a tag's fields and the clicks it takes. */
interface Shown { words: string[], clicks: number, extra?: Partial<Work> }

/**
 * @param root the project's folder, for the diagrams
 * @param trial the claims that are tried in this lesson, of those on the slide
 */
export function workOf(root: string, slide: Pick<Slide, 'content' | 'notes' | 'act' | 'document' | 'excerpt' | 'adapted' | 'finding'>, lesson: Lesson, trial?: string[]): Work {
  const text = slide.content.replaceAll(/<!--[^]*?-->/g, '')
  const source = lesson.documents.find(({ id }) => id === slide.document)
  const excerpt = source?.excerpts[slide.excerpt - 1]
  const shown: Shown[] = [
    ...tagsOf(text).map(({ name, fields }) => showsOf(name, fields, lesson, trial)),
    ...diagramsOf(root, text),
    ...source ? [{ words: [slide.adapted ? excerpt?.adapted ?? '' : '', ...source.questions.map(({ question }) => question)], clicks: DOCUMENT_CLICKS }] : [],
  ]
  const list = [...text.matchAll(/\bv-clicks?\b(?!=")|<v-clicks?\b/gi)].length
  /** Clicks that are named by their number, which others can share. */
  const named = Math.max(0, ...[...text.matchAll(/\bv-click="(\d+)"/g)].map(([, number]) => Number(number)))
  const items = /<v-clicks\b[^]*?<\/v-clicks>/i.exec(text)?.[0].match(/^- /gm)?.length ?? 0
  const clicks = (slide.act ? ACT_CLICKS : 0) + Math.max(list > 0 && items > 0 ? list - 1 + items - 1 : list, 0) + shown.reduce((sum, { clicks }) => sum + clicks, 0)
  const extra = (what: keyof Work) => shown.reduce((sum, { extra }) => sum + (extra?.[what] ?? 0), 0)
  return {
    read: countWords(plainWords(text)) + countWords(slide.finding ?? '') + shown.reduce((sum, { words }) => sum + countWords(words.join(' ')), 0),
    aloud: countWords(excerpt?.translation ?? excerpt?.text ?? ''),
    spoken: spokenWords(slide.notes),
    // A finding comes with the last click, which is the first where there is no other.
    clicks: Math.max(clicks, named, slide.finding ? 1 : 0),
    // Of the questions that are put to a document the class answers one.
    questions: spokenParts(slide.notes).filter(({ label }) => label === 'Ask').length + (source ? 1 : 0),
    voteOptions: extra('voteOptions'),
    decisions: extra('decisions'),
    verdicts: extra('verdicts'),
    sentences: extra('sentences') + (CENTRAL_QUESTION.test(text) ? 1 : 0),
    groups: extra('groups'),
  }
}

/** Markdown without fields, tags, citations and marks: what stands on the slide in words. */
function plainWords(text: string): string {
  return withoutCitations(text.replace(/^---[^]*?\n---\n/, ''))
    .replaceAll(/^(?:<<<.*|::[\w-]+::)\s*$/gm, ' ')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/\{\{[^}]*\}\}/g, ' ')
}

/** The components of a slide with what they are given. */
function tagsOf(text: string): { name: string, fields: Record<string, string> }[] {
  return [...text.matchAll(/<([A-Z]\w+)((?:"[^"]*"|'[^']*'|[^"'>])*)>/g)].map(([, name, rest]) => ({
    name: name!,
    fields: Object.fromEntries([...rest!.matchAll(/:?([\w-]+)(?:="([^"]*)")?/g)].map(([, field, value]) => [field!, value ?? ''])),
  }))
}

/** The ids of the claims that a slide puts on trial, in order. */
export function claimsTried(content: string): string[] {
  return tagsOf(content).filter(({ name }) => name === 'ClaimTrial').flatMap(({ fields }) => idsIn(fields.claims))
}

const idsIn = (list = '') => [...list.matchAll(/[\w:.-]+/g)].map(([id]) => id)

/** What a component shows and asks for. One that is not here shows what stands inside it, which is counted with the text. */
function showsOf(name: string, fields: Record<string, string>, lesson: Lesson, trial?: string[]): Shown {
  switch (name) {
    case 'HandsUp': {
      const poll = lesson.polls.find(({ id }) => id === fields.poll)
      return { words: [], clicks: 0, extra: { voteOptions: poll?.options.length ?? 0 } }
    }
    case 'DecisionPoint': {
      const decision = lesson.decisions.find(({ id }) => id === fields.decision)
      if (!decision)
        break
      return {
        words: [decision.question, ...decision.options.flatMap(({ text, for: pro, against }) => [text, pro.text, against.text]), decision.did.text, ...Object.values(decision.views).map(view => view?.text ?? '')],
        clicks: 2,
        extra: { decisions: 1 },
      }
    }
    case 'ClaimTrial': {
      const claims = lesson.claims.filter(({ id }) => idsIn(fields.claims).includes(id) && (trial?.includes(id) ?? true))
      return { words: claims.flatMap(claim => [claim.claim, claim.ruling, ...[...claim.for, ...claim.against].map(({ text }) => text)]), clicks: 2 * claims.length, extra: { verdicts: claims.length } }
    }
    case 'ClaimRecord': {
      const claim = lesson.claims.find(({ id }) => id === fields.id)
      return { words: [claim?.claim ?? ''], clicks: 2 }
    }
    case 'QuestionList': {
      const ids = idsIn(fields.ids)
      return { words: ids.map(id => lesson.questions.find(each => each.id === id)?.question ?? ''), clicks: ids.length, extra: { sentences: 1, groups: 1 } }
    }
    case 'HistoriansDisagree': {
      const debate = lesson.debates.find(({ id }) => id === fields.on)
      return { words: debate?.positions.flatMap(({ name, text, who }) => [name, text, who]) ?? [], clicks: debate?.positions.length ?? 0 }
    }
    case 'Timeline': {
      const steps = idsIn(fields.steps)
      return { words: steps.map(step => lesson.events.find(({ id }) => id === step)?.text ?? ''), clicks: Math.max(0, steps.length - 1) }
    }
    case 'DebateDates': {
      const debate = lesson.debates.find(({ id }) => id === fields.on)
      const dates = (debate?.dates ?? []).map(date => ({ ...date, day: parseDate(dateNamed(date.when, lesson.events)).start })).toSorted((a, b) => a.day - b.day)
      const sides = dates.flatMap(({ side }) => side ?? [])
      const held = debate?.positions.filter(({ id }) => sides.some(({ positions }) => positions.includes(id))) ?? []
      return {
        words: [...dates.map(({ label }) => label ?? ''), ...sides.map(({ name }) => name), ...held.flatMap(({ who, name }) => [who, name])],
        // The first and the last day are there from the start where nobody stands on them.
        clicks: dates.filter(({ side }, index) => side || (index > 0 && index < dates.length - 1)).length,
      }
    }
    case 'MovingFront': {
      const { states } = lesson.front
      const placeOf = (id: string | undefined, otherwise: number) => id === undefined ? otherwise : states.findIndex(state => state.id === id)
      const shown = states.slice(placeOf(fields.from, 0), placeOf(fields.to, states.length - 1) + 1)
      const told = lesson.events.filter(({ id }) => idsIn(fields.tell).includes(id))
      return { words: (told.length > 0 ? told : shown).map(({ text }) => text), clicks: Math.max(0, shown.length - 1) }
    }
    case 'TalkDays':
      return { words: [], clicks: 1 }
    case 'CouncilVotes':
      return { words: lesson.votes.map(({ text }) => text), clicks: lesson.votes.length }
    case 'BarChart': {
      const chart = lesson.charts.find(({ id }) => id === fields.of)
      return { words: [chart?.text ?? ''], clicks: 0 }
    }
  }
  return { words: [], clicks: 0 }
}

/** Of a diagram the sentence of each step is read. */
function diagramsOf(root: string, text: string): Shown[] {
  return [...text.matchAll(/^<<<\s*@?\/?(\S+\.mmd)/gm)].map(([, file]) => join(root, file!)).filter(path => existsSync(path)).map((path) => {
    const steps = [...readFileSync(path, 'utf8').matchAll(/^%% step:\s*(.*)$/gm)].map(([, step]) => withoutCitations(step!))
    return { words: steps, clicks: Math.max(0, steps.length - 1) }
  })
}
