/** The speaker's notes as plain text, for programs that know no Markdown. */
import type { Note } from '../../data/loader/citations.ts'
import type { Slide } from '../../data/loader/check-slides.ts'
import { notePieces } from '../../components/paper/note-pieces.ts'
import * as words from '../../components/words.ts'
import { minutes } from '../../data/loader/minutes.ts'
import { noteParts } from '../../data/loader/note-parts.ts'
import { typeset } from '../../data/loader/typeset.ts'

/** The minutes planned (`time`), then the notes paragraph by paragraph, each source in its shortened form. */
export function noteText(slide: Pick<Slide, 'notes'>, time: number, citations: Record<string, Pick<Note, 'note'>>): string {
  const parts = noteParts(slide.notes)
  const paragraphs = parts.map(({ label, click, text }, index) => [
    ...click > (parts[index - 1]?.click ?? 0) ? [words.noteClick] : [],
    ...label && !(label === 'Guide' && parts[index - 1]?.label === label) ? [words.NOTE_LABEL_WORDS[label]] : [],
    notePieces(text).map(piece => typeof piece === 'string' ? typeset(piece) : `(${piece.keys.map(key => sourceText(key, citations)).join('; ')})`).join(''),
  ].join(' '))
  return [minutes(time), ...paragraphs].join('\n\n')
}

/** A source in its shortened form, in plain words and without a full stop. */
export function sourceText(key: string, citations: Record<string, Pick<Note, 'note'>>): string {
  return plainWords(citations[key]?.note ?? key).replace(/\.(”?)$/, '$1')
}

/** Words of citeproc's HTML, which writes an ampersand as a number. */
function plainWords(html: string): string {
  return html.replaceAll(/<[^>]+>/g, '').replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
}
