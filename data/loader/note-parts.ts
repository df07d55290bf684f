/** The speaker's notes in their parts: what is spoken, with its labels and clicks, and what only the teacher's guide prints. */
import { withoutCitations } from './markup/citations.ts'

/** How the paragraphs of a note begin. Those behind the first `Guide:` are for the guide. */
export const NOTE_LABELS = ['Say', 'Ask', 'Watch for', 'Guide'] as const

/** A paragraph of the notes. `click` is the click of the slide to which it belongs; 0 before the first. */
export interface NotePart { label?: typeof NOTE_LABELS[number], click: number, text: string }

const CLICK = /^\[click(?::(\d+))?\]\s*/i
const LABEL = new RegExp(`^(${NOTE_LABELS.join('|')}):\\s+`)

/** The paragraphs of a note, in order. */
export function noteParts(note: string): NotePart[] {
  let click = 0
  let guide = false
  return note.split(/\n\s*\n/).map(paragraph => paragraph.trim()).filter(Boolean).map((paragraph) => {
    const mark = CLICK.exec(paragraph)
    if (mark)
      click += Number(mark[1] ?? 1)
    const rest = mark ? paragraph.slice(mark[0].length) : paragraph
    const label = LABEL.exec(rest)
    guide ||= label?.[1] === 'Guide'
    return {
      ...guide ? { label: 'Guide' } : label && { label: label[1] as NotePart['label'] },
      click,
      text: label ? rest.slice(label[0].length) : rest,
    } as NotePart
  })
}

/** What is said in class, and the background that only the guide prints: everything from the first paragraph that is for it. */
export function splitNote(note: string): { spoken: string, guide: string } {
  const at = note.search(/^Guide:/m)
  return at < 0 ? { spoken: note, guide: '' } : { spoken: note.slice(0, at).trim(), guide: note.slice(at) }
}

/** The parts that are spoken in class. */
export function spokenParts(note: string): NotePart[] {
  return noteParts(note).filter(({ label }) => label !== 'Guide')
}

/** How many words are spoken, without citations. */
export function spokenWords(note: string): number {
  return spokenParts(note).reduce((sum, { text }) => sum + countWords(withoutCitations(text)), 0)
}

/** Words of a text. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length
}
