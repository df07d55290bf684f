/** The speaker's notes as plain text, for programs that know no Markdown. */
import type { Note } from '../../data/loader/citations.ts'
import type { Slide } from '../../data/loader/check-slides.ts'
import { notePieces } from '../../components/paper/note-pieces.ts'
import { minutes } from '../../data/loader/minutes.ts'
import { typeset } from '../../data/loader/typeset.ts'

/** The minutes planned, then the notes paragraph by paragraph, each source in its shortened form. */
export function noteText(slide: Pick<Slide, 'notes' | 'minutes'>, citations: Record<string, Pick<Note, 'note'>>): string {
  const source = (key: string) => words(citations[key]?.note ?? key).replace(/\.(”?)$/, '$1')
  const paragraphs = slide.notes.split(/\n{2,}/).map(paragraph => notePieces(paragraph)
    .map(piece => typeof piece === 'string' ? typeset(piece) : `(${piece.keys.map(source).join('; ')})`)
    .join(''))
  return [minutes(slide.minutes), ...paragraphs].join('\n\n')
}

/** Words of citeproc's HTML, which writes an ampersand as a number. */
function words(html: string): string {
  return html.replaceAll(/<[^>]+>/g, '').replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
}
