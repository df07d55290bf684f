import { definePreparserSetup } from '@slidev/types'
import { findCitations } from '../data/loader/markup/citations.ts'

/** A slide's notes for presenting: a citation as its bare keys in brackets, short enough to be read past. */
export function presenterNote(note: string): string {
  return findCitations(note).reduceRight(
    (text, { start, end, cites }) => `${text.slice(0, start)}(${cites.map(({ id }) => id.replace(/^-/, '')).join(cites.some(({ id, key }) => id !== key) ? '; ' : ', ')})${text.slice(end)}`,
    note,
  )
}

/** What the presenter view shows as notes. A byte order mark before a file's first line would hide the fields below it. */
export default definePreparserSetup(() => [{
  name: 'notes-for-presenting',
  transformRawLines: (lines) => {
    lines[0] = lines[0]?.replace(/^\uFEFF/, '') ?? ''
  },
  transformNote: async (note = '') => presenterNote(note),
}])
