import { definePreparserSetup } from '@slidev/types'
import { findCitations } from './citation-marks.ts'

/** A slide's notes for presenting: the minutes planned in front, and a citation as its bare keys in brackets, short enough to be read past. */
export function presenterNote(note: string, minutes: number): string {
  const text = findCitations(note).reduceRight(
    (text, { start, end, keys }) => `${text.slice(0, start)}(${keys.join(', ')})${text.slice(end)}`,
    note,
  )
  return `**${minutes} ${minutes === 1 ? 'minute' : 'minutes'}**\n\n${text}`
}

/** What the presenter view shows as notes. */
export default definePreparserSetup(() => [{
  name: 'notes-for-presenting',
  transformNote: async (note = '', { minutes }) => presenterNote(note, minutes),
}])
