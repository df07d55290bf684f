/** The speaker's notes for presenting. */
import { escapeHtml } from '@vue/shared'
import * as words from '../../components/words.ts'
import { findCitations } from '../../data/loader/markup/citations.ts'
import { spokenParts } from '../../data/loader/note-parts.ts'

/** The styles of a label. */
const KINDS = { 'Say': 'say', 'Ask': 'ask', 'Watch for': 'watch', 'Guide': 'guide' } as const

/**
 * Notes as HTML: a paragraph for each, with what it is for set before it, its click in `data-click`, and its sources small.
 * What is for the guide is left out.
 *
 * @param note as in `#lesson/notes`: plain words with labels, marks and citations
 * @param cited short names of the sources, by how they are cited
 */
export function notesHtml(note: string, cited: Record<string, string>): string {
  return spokenParts(note).map(({ label, click, text }) => {
    const beginning = label ? `<strong class="${KINDS[label]}">${words.NOTE_LABEL_WORDS[label]}</strong> ` : ''
    return `<p data-click="${click}">${beginning}${withSources(text.replaceAll(/\s*\n\s*/g, ' '), cited)}</p>`
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
