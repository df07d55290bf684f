/** Citations in Chicago notes-and-bibliography style, made by citeproc when the deck is built. */
import type { Lesson } from './load.ts'
import type { Cite } from './markup/citations.ts'
import type { PrimarySource, Work } from './schema.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import CSL from 'citeproc'
import { formatDate } from './dates.ts'

/** One source, ready to be shown. `note` and `entry` are HTML made by citeproc. */
export interface Citation {
  key: string
  /** The shortened note, as it stands on a slide. */
  note: string
  /** The full entry, as it stands in the bibliography. */
  entry: string
  /** The full entry by itself, in plain words, where the list has a dash for the author it repeats. */
  alone?: string
  /** Where the source can be read. */
  url?: string
  /** What about this reference we did not see ourselves: for the teacher's guide. */
  unverified?: string
  kind: 'document' | 'work'
}

const LOCALE = 'en-US'

/** The rules of the style, and the words it takes from a language: files of the Citation Style Language project. */
const readStyle = (name: string) => readFileSync(join(import.meta.dirname, '../style', name), 'utf8')
const STYLE = readStyle('chicago-note-bibliography.csl')
const WORDS = readStyle(`locales-${LOCALE}.xml`)

/** A note as slides show it. */
export type Note = Pick<Citation, 'note' | 'url'>

/** The notes of citations that name a page, or have words of their own, by how they are written (`Cite.id`). */
export function formatCites(lesson: Pick<Lesson, 'documents' | 'works'>, cites: Cite[]): Record<string, Note> {
  const more = cites.filter(({ id, key }) => id !== key)
  if (more.length === 0)
    return {}
  const engine = engineOf(lesson)
  const urls = urlsOf(lesson)
  return Object.fromEntries(more.map(({ id, key, suppressAuthor, ...words }) =>
    [id, { note: engine.makeCitationCluster([{ 'id': key, 'suppress-author': suppressAuthor, ...words }]), url: urls.get(key) }]))
}

function engineOf({ documents, works }: Pick<Lesson, 'documents' | 'works'>): InstanceType<typeof CSL.Engine> {
  // Addresses are links on the screen and stand by themselves on paper, so entries are made without them.
  const items = new Map([...documents.map(asItem), ...works.map(work => ({ ...work, URL: undefined, DOI: undefined }))].map(item => [item.id, item]))
  const engine = new CSL.Engine({ retrieveLocale: () => WORDS, retrieveItem: id => items.get(id) }, STYLE, LOCALE)
  engine.updateItems([...items.keys()])
  return engine
}

function urlsOf({ documents, works }: Pick<Lesson, 'documents' | 'works'>): Map<string, string | undefined> {
  return new Map([...documents.map(source => [source.id, source.url] as const), ...works.map(work => [work.id, work.URL] as const)])
}

/** Formats every document and work of the lesson, by key. */
export function formatCitations(lesson: Pick<Lesson, 'documents' | 'works'>): Record<string, Citation> {
  const { documents, works } = lesson
  const engine = engineOf(lesson)

  const [{ entry_ids: ids }, entries] = engine.makeBibliography()
  const urls = urlsOf(lesson)
  const doubts = new Map([
    ...documents.map(source => [source.id, source.archive.unverified && 'archive reference not seen by us'] as const),
    ...works.map(work => [work.id, work.custom?.unverified] as const),
  ])
  const isDocument = new Set(documents.map(source => source.id))

  const notes = ids.map(([key]) => engine.makeCitationCluster([{ id: key }]))
  const alone = new Map(ids.flatMap(([key], index) => {
    if (!inner(entries[index] ?? '').startsWith('———'))
      return []
    engine.updateItems([key])
    return [[key, inner(engine.makeBibliography()[1][0] ?? '').replaceAll(/<[^>]*>/g, '')]]
  }))

  return Object.fromEntries(ids.map(([key], index): [string, Citation] => [key, {
    key,
    note: notes[index]!,
    entry: inner(entries[index] ?? ''),
    alone: alone.get(key),
    url: urls.get(key),
    unverified: doubts.get(key) || undefined,
    kind: isDocument.has(key) ? 'document' : 'work',
  }]))
}

/** A primary source as CSL data: what it is and when, then where it is printed and where it lies. The printed collection is no field of its own, because Chicago would set it before the date. */
export function asItem(source: PrimarySource): Work {
  const year = Number(source.date.slice(0, 4))
  return {
    'id': source.id,
    'type': 'document',
    'title': source.title,
    // The shortened note has no date of its own.
    'title-short': `${source.short}, ${formatDate(source.date)}`,
    'issued': { 'date-parts': [[year, Number(source.date.slice(5, 7)), Number(source.date.slice(8, 10))]] },
    'archive': [source.collection && `In ${source.collection}`, source.archive.reference].filter(Boolean).join('. ') || undefined,
  }
}

/** citeproc wraps an entry in a block of its own; the page brings its own list. */
function inner(entry: string): string {
  return entry.trim().replace(/^<div[^>]*>/, '').replace(/<\/div>$/, '').trim()
}
