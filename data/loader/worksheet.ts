/** One sheet of paper for one lesson, as data: what a student reads on it, and is asked. No answer and no verdict is among it. */
import type { Slide } from './check-slides.ts'
import type { LessonPath } from './lesson-pages.ts'
import type { Lesson } from './load.ts'
import type { Act, Claim, Excerpt, PrimarySource, QuizQuestion } from './schema.ts'
import { byId } from './by-id.ts'
import { documentsIn } from './lesson-documents.ts'
import { slidesIn } from './lesson-pages.ts'
import { citedKeys, withoutCitations } from './markup/citations.ts'
import { sentencesOf } from './sentences.ts'
import { termsShown } from './terms-shown.ts'
import { claimsTried } from './slides/trial.ts'
import { typeset } from './typeset.ts'

/** A question of the quiz without what is right about its options, and wrong. */
export interface AskedQuestion extends Pick<QuizQuestion, 'id' | 'at' | 'question'> { options: string[] }

/** A passage in whole sentences: adapted, or in the document's own words. `enclosed` is the day of the message that it is from, where it has one of its own. */
export interface SheetPassage { text: string, adapted: boolean, speaker?: string, enclosed?: string }

/** A document to work on, numbered from 1. Without `from` and `to` the student is asked who wrote it. */
export interface SheetDocument { id: string, number: number, date: string, telegram: boolean, from?: string, to?: string, passages: SheetPassage[], question: string }

/** A term of the word bank. */
export interface BankedTerm { id: string, name: string, plain: string }

/** What stands on the sheet; a list is empty where the lesson has nothing of it. */
export interface Worksheet {
  /** The lesson's own central question; none where it asks the deck's. */
  question?: string
  background: string[]
  /** The acts of which the lesson has slides, without their answers. */
  acts: Omit<Act, 'answer'>[]
  bank: BankedTerm[]
  documents: SheetDocument[]
  /** The claims on trial. */
  claims: Pick<Claim, 'id' | 'claim'>[]
  /** In the order in which they give way where the room is short. */
  quiz: AskedQuestion[]
}

/** What the sheet is made of. */
export type SheetSource = Pick<Lesson, 'acts' | 'claims' | 'documents' | 'events' | 'decisions' | 'plan' | 'quiz' | 'story' | 'terms'>

/** True of a lesson that has a length: for the deck as a whole no one sheet has room. */
export function hasWorksheet({ all }: Pick<LessonPath, 'all'>): boolean {
  return !all
}

/** The sheet of a lesson; `deck` is every slide there is. */
export function worksheetOf(path: LessonPath, deck: Slide[], lesson: SheetSource): Worksheet {
  const slides = slidesIn(path, deck)
  const background = lesson.story?.background ?? []
  const documents = documentsOf(slides, lesson.documents)
  const sheet = {
    ...path.question !== undefined && { question: typeset(path.question) },
    background: typeset(background.map(withoutCitations)),
    acts: typeset(actsOf(slides, lesson).map(({ answer: _answer, ...act }) => act)),
    documents,
    claims: typeset(claimsTried(slides, path.trial).map(id => byId(lesson.claims, id, 'a claim of data/claims.yaml')).map(({ id, claim }) => ({ id, claim }))),
    quiz: quizOf(lesson.quiz, [...background, ...slides.map(({ content }) => content)].flatMap(citedKeys), documents),
  }
  return { ...sheet, bank: bankOf(lesson.terms, termsShown(slides, lesson), sheet) }
}

/** The acts to which a part of the plan belongs that has slides. */
export function actsOf(slides: Slide[], { acts, plan }: Pick<SheetSource, 'acts' | 'plan'>): Act[] {
  const told = new Set(plan.parts.filter(({ files }) => slides.some(({ file }) => files.includes(file))).map(({ act }) => act))
  return acts.filter(({ id }) => told.has(id))
}

/** What all passages have room for on the sheet, in letters, and what none needs more than: about five lines. */
const PASSAGES = 1560
const PASSAGE = 372

function documentsOf(slides: Slide[], documents: PrimarySource[]): SheetDocument[] {
  const shown = new Map(slides.filter(({ document }) => document !== undefined).map(slide => [`${slide.document} ${slide.excerpt}`, slide]))
  const room = Math.min(PASSAGES / shown.size, PASSAGE)
  // A document has one number on every paper, however many of its passages are shown.
  const numbers = documentsIn({}, slides, documents)
  return [...shown.values()].map(({ document, excerpt, guessWriter }) => {
    const source = byId(documents, document!, 'a document of data/documents.yaml')
    return {
      id: source.id,
      number: numbers.indexOf(source.id) + 1,
      date: source.date,
      telegram: source.telegram,
      ...!guessWriter && typeset({ from: source.from, to: source.to }),
      passages: passagesOf(source.excerpts.slice(excerpt - 1), !guessWriter, room),
      question: typeset(source.questions.find(({ sheet }) => sheet)!.question),
    }
  })
}

/** The passage of the slide; one that leaves half of the room takes the next one along. */
function passagesOf([first, next]: Excerpt[], named: boolean, room: number): SheetPassage[] {
  const passage = passageOf(first!, named, room)
  return next && passage.text.length < room / 2 ? [passage, passageOf(next, named, room - passage.text.length)] : [passage]
}

function passageOf({ text, translation, adapted, speaker, enclosed }: Excerpt, named: boolean, room: number): SheetPassage {
  return {
    // A quotation stays as it is typed.
    text: inRoom(adapted === undefined ? translation ?? text : typeset(adapted), room),
    adapted: adapted !== undefined,
    ...named && speaker !== undefined && { speaker: typeset(speaker) },
    ...enclosed !== undefined && { enclosed },
  }
}

/** The whole sentences that have room, from the first on, which is there in any case; what is left out has its mark. */
export function inRoom(text: string, room: number): string {
  const [first = '', ...rest] = sentencesOf(text)
  const kept = rest.reduce(({ text, full }, sentence) => full || text.length + 1 + sentence.length > room ? { text, full: true } : { text: `${text} ${sentence}`, full }, { text: first, full: false })
  return kept.full && !kept.text.endsWith('…') ? `${kept.text} …` : kept.text
}

/** A question without its key. */
export function asked({ id, at, question, options }: QuizQuestion): AskedQuestion {
  return typeset({ id, at, question, options: options.map(({ text }) => text) })
}

/** The questions that rest on a document of the sheet, or for the most part on what the lesson cites; those for its end come first. */
function quizOf(quiz: QuizQuestion[], cited: string[], documents: SheetDocument[]): AskedQuestion[] {
  const taught = quiz.filter(({ sources }) => sources.some(key => documents.some(({ id }) => id === key)) || sources.filter(key => cited.includes(key)).length > sources.length / 2)
  return [...taught.filter(({ at }) => at === 'end'), ...taught.filter(({ at }) => at === 'start')].map(asked)
}

/** The terms with plain words that the slides open, or that the sheet itself names. */
function bankOf(terms: Lesson['terms'], shown: Set<string>, sheet: Omit<Worksheet, 'bank'>): BankedTerm[] {
  const words = JSON.stringify(typeset(sheet)).toLowerCase()
  return typeset(terms).flatMap(({ id, name, plain }) => plain !== undefined && (shown.has(id) || words.includes(name.toLowerCase())) ? [{ id, name, plain }] : [])
}
