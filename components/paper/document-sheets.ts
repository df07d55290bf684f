/** The documents of a lesson as a class reads them: their own words, the same adapted, what helps with them, and how they share out over sheets. */
import type { OpenSource, Term } from '../../data/loader/schema.ts'
import type { LessonPath } from '../../data/loader/lesson-pages.ts'
import { byId } from '../../data/loader/by-id.ts'
import { formatDate } from '../../data/loader/dates.ts'
import { documentsIn } from '../../data/loader/lesson-documents.ts'
import { typeset } from '../../data/loader/typeset.ts'
import * as words from '../words.ts'

/** What is read of a slide: the document that it shows, and whether the class is to guess who wrote it. */
export interface DocumentSlide { document?: string, guessWriter?: boolean }

/** A document without the answers to its questions. */
export type AskedSource = Omit<OpenSource, 'sheetQuestion'>

/** A passage in its own words, and in plain ones; `language` is the one that it was translated from. */
export interface Passage { speaker?: string, original: string, language?: string, adapted?: string }

/** A document with its number in the lesson. Where the class is to guess who wrote it, nothing here tells. */
export interface PaperDocument {
  id: string
  number: number
  date: string
  from?: string
  to?: string
  /** What kind of paper it is. */
  kind?: string
  /** Where it was published and where it lies. */
  published?: string
  url?: string
  passages: Passage[]
  /** Words that a student may not know. */
  glosses: { word: string, meaning: string }[]
  questions: string[]
}

/** The documents of a lesson's papers, in the order of their numbers. */
export function documentsOf(path: Pick<LessonPath, 'all'>, slides: DocumentSlide[], documents: AskedSource[], terms: Term[]): PaperDocument[] {
  return documentsIn(path, slides, documents).map((id, index) => {
    const unnamed = slides.some(({ document, guessWriter }) => document === id && guessWriter)
    return sheetDocument(byId(documents, id, 'a document of data/documents.yaml'), index + 1, unnamed, terms)
  })
}

function sheetDocument(source: AskedSource, number: number, unnamed: boolean, terms: Term[]): PaperDocument {
  const { id, url } = source
  const { from, to, title, questions, collection, archive } = typeset(source)
  const passages = source.excerpts.map(({ text, translation, language, adapted, speaker, enclosed }) => ({
    speaker: typeset([unnamed ? undefined : speaker, enclosed && formatDate(enclosed)].filter(Boolean).join(', ')) || undefined,
    // A quotation stays as it is typed.
    original: quoted(translation ?? text),
    language: translation === undefined ? undefined : language,
    adapted: typeset(adapted),
  }))
  const published = [collection, archive.reference?.split(';')[0]].filter(Boolean).join('. ')
  const own = { id, number, date: formatDate(source.date), passages, questions, glosses: typeset(glossesOf(unnamed ? {} : source.terms ?? {}, passages, terms)) }
  return unnamed
    ? { ...own, kind: source.telegram ? words.documentTelegram : undefined }
    : { ...own, from, to, kind: title, published: published || undefined, url }
}

/** A passage that has speech in it brings its own quotation marks. */
function quoted(words: string): string {
  return words.includes('"') ? words : `“${words}”`
}

/** Terms that the head names, and those of the word bank that the passages use. */
function glossesOf(named: Record<string, string>, passages: Passage[], terms: Term[]): PaperDocument['glosses'] {
  const text = bare(passages.flatMap(({ original, adapted = '' }) => [original, adapted]).join(' '))
  const inHead = Object.entries(named).map(([word, id]) => ({ word, term: terms.find(term => term.id === id)! }))
  const inText = terms.filter(term => term.plain && text.includes(bare(term.name)) && !inHead.some(known => known.term === term)).map(term => ({ word: term.name, term }))
  return [...inHead, ...inText].map(({ word, term }) => ({ word, meaning: term.plain?.replace(/\.$/, '') ?? beginning(term.text) }))
}

const bare = (text: string) => text.toLowerCase().replaceAll('’', '\'')

/** What somebody or something is stands first; the rest would tell what the class is to find. */
function beginning(text: string): string {
  return text.split(/[;.](?:\s|$)/)[0]!
}

/** The host of an address that is a link: what is left of it on paper, where the bibliography has it in full. */
export const hostOf = (url: string): string => new URL(url).host

/** Letters of the two columns on a line of paper, and the lines of both that half a sheet has room for. */
const LETTERS = { original: 45, adapted: 48 }
const MOST_LINES = 17

/** Most lines of a document that has a sheet of its own and is set larger there. */
const MOST_LARGE = 26

/** Lines that the passages take, in the kind of words that has more. */
function linesOf({ passages }: Pick<PaperDocument, 'passages'>): number {
  return passages.reduce((sum, { speaker, original, adapted = '' }) =>
    sum + (speaker ? 1 : 0) + Math.max(Math.ceil(original.length / LETTERS.original), Math.ceil(adapted.length / LETTERS.adapted)), 0)
}

/** True for a document that needs a sheet of its own. */
function isLong(document: Pick<PaperDocument, 'passages'>): boolean {
  return linesOf(document) > MOST_LINES
}

/** True for a document that can be set larger on a sheet of its own. */
export function hasRoom(document: Pick<PaperDocument, 'passages'>): boolean {
  return linesOf(document) <= MOST_LARGE
}

/** Two documents a sheet, in order; a long one has a sheet of its own. */
export function sheetsOfDocuments<One extends Pick<PaperDocument, 'passages'>>(documents: One[]): One[][] {
  return documents.reduce<One[][]>((sheets, document) => {
    const last = sheets.at(-1)
    if (last?.length === 1 && !isLong(last[0]!) && !isLong(document))
      return [...sheets.slice(0, -1), [...last, document]]
    return [...sheets, [document]]
  }, [])
}
