/** The speaker's notes for presenting. */
import { escapeHtml } from '@vue/shared'
import * as words from '../../components/words.ts'
import { findCitations } from '../../data/loader/markup/citations.ts'

/** What a paragraph is for, by the word it begins with. */
const KINDS = { say: words.noteSay, ask: words.noteAsk, watch: words.noteWatch, guide: words.noteGuide }
type Kind = keyof typeof KINDS

const MARK = /\[click(?::(\d+))?\]\s*/gi
const BEGINNING = new RegExp(`^(?:${Object.values(KINDS).join('|')}):\\s*`)

/** A paragraph without its marks: what it is for, and the click it belongs to; 0 before the first one. */
interface NoteParagraph { kind?: Kind, click: number, text: string }

/** The paragraphs of some notes, in order. One without a mark belongs to the click of the one before it. */
export function noteParagraphs(note: string): NoteParagraph[] {
  let click = 0
  return note.trim().split(/\n\s*\n/).filter(Boolean).map((paragraph) => {
    for (const [, count = '1'] of paragraph.matchAll(MARK))
      click += Number(count)
    const text = paragraph.replaceAll(MARK, '').trim()
    const [beginning] = BEGINNING.exec(text) ?? []
    const kind = (Object.keys(KINDS) as Kind[]).find(kind => beginning?.startsWith(`${KINDS[kind]}:`))
    return { ...kind && { kind }, click, text: text.slice(beginning?.length ?? 0) }
  })
}

/** What is said in class, and the background for the teacher's guide: everything from the first paragraph that is for the guide. */
export function splitNote(note: string): { spoken: string, guide: string } {
  const at = note.search(new RegExp(`^${KINDS.guide}:`, 'm'))
  return at < 0 ? { spoken: note, guide: '' } : { spoken: note.slice(0, at).trim(), guide: note.slice(at) }
}

/**
 * Notes as HTML: a paragraph for each, with what it is for set before it, its click in `data-click`, and its sources small.
 * What is for the guide is left out.
 *
 * @param note as in `#lesson/notes`: plain words with labels, marks and citations
 * @param cited short names of the sources, by how they are cited
 */
export function notesHtml(note: string, cited: Record<string, string>): string {
  return noteParagraphs(splitNote(note).spoken).map(({ kind, click, text }) => {
    const label = kind ? `<strong class="${kind}">${KINDS[kind]}:</strong> ` : ''
    return `<p data-click="${click}">${label}${withSources(text.replaceAll(/\s*\n\s*/g, ' '), cited)}</p>`
  }).join('\n')
}

function withSources(text: string, cited: Record<string, string>): string {
  const marks = findCitations(text)
  const pieces = marks.map(({ start, cites }, index) =>
    `${escapeHtml(text.slice(marks[index - 1]?.end ?? 0, start))}<small>(${escapeHtml(cites.map(({ id }) => cited[id] ?? id).join('; '))})</small>`)
  return pieces.join('') + escapeHtml(text.slice(marks.at(-1)?.end ?? 0))
}

/** The paragraphs of a click made `lit`: those of the last mark that has come. Notes without marks have nothing to light. */
export function litNote(html: string, click: number): string {
  const clicks = [...new Set([...html.matchAll(/data-click="(\d+)"/g)].map(([, at]) => Number(at)))]
  const lit = Math.max(...clicks.filter(at => at <= click))
  return clicks.length < 2 ? html : html.replaceAll(/data-click="(\d+)"/g, (all, at) => Number(at) === lit ? `${all} class="lit"` : `${all} class="quiet"`)
}
