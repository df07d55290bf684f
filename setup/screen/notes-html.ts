/** The speaker's notes for presenting. */
import { escapeHtml } from '@vue/shared'
import { findCitations } from '../../data/loader/markup/citations.ts'

/** Notes in which every citation is its bare keys in brackets, short enough to be skipped while reading. */
export function presenterNote(note: string): string {
  return findCitations(note).reduceRight(
    (text, { start, end, cites }) => `${text.slice(0, start)}(${cites.map(({ id }) => id.replace(/^-/, '')).join(cites.some(({ id, key }) => id !== key) ? '; ' : ', ')})${text.slice(end)}`,
    note,
  )
}

/**
 * Notes as HTML, as Slidev would render them: a paragraph for each block of lines, and a mark for each `[click]` or `[click:2]`,
 * by which Slidev highlights what belongs to the click.
 *
 * @param note as in `#lesson/notes`: plain words with citations
 */
export function notesHtml(note: string): string {
  let clicks = 0
  return escapeHtml(presenterNote(note))
    .replaceAll(/\[click(?::(\d+))?\]/gi, (_, count: string = '1') => `<span class="slidev-note-click-mark" data-clicks="${clicks += Number(count)}"></span>`)
    .split(/\n\s*\n/)
    .map(paragraph => `<p>${paragraph}</p>`)
    .join('\n')
}
