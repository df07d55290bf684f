import { definePreparserSetup } from '@slidev/types'
import { findCitations } from './citation-marks.ts'

/** A slide's notes for presenting: a citation as its bare keys in brackets, short enough to be read past. */
export function presenterNote(note: string): string {
  return findCitations(note).reduceRight(
    (text, { start, end, keys }) => `${text.slice(0, start)}(${keys.join(', ')})${text.slice(end)}`,
    note,
  )
}

/** What the presenter view shows as notes. */
export default definePreparserSetup(() => [{
  name: 'notes-for-presenting',
  transformNote: async (note = '') => presenterNote(note),
}])
