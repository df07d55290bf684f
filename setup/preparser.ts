import { definePreparserSetup } from '@slidev/types'
import { findCitations } from './citation-marks.ts'

/** In the speaker's notes a citation stands as its bare keys in brackets, short enough to be read past. */
export default definePreparserSetup(() => [{
  name: 'citations-in-notes',
  async transformNote(note) {
    return note && findCitations(note).reduceRight(
      (text, { start, end, keys }) => `${text.slice(0, start)}(${keys.join(', ')})${text.slice(end)}`,
      note,
    )
  },
}])
