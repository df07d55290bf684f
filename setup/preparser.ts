import { definePreparserSetup } from '@slidev/types'
import { findCitations } from './citation-marks.ts'

/**
 * The speaker's notes as the presenter view shows them: the minutes planned for the slide in front,
 * and a citation as its bare keys in brackets, short enough to be read past.
 */
export default definePreparserSetup(() => [{
  name: 'notes-for-presenting',
  async transformNote(note = '', { minutes }) {
    const text = findCitations(note).reduceRight(
      (text, { start, end, keys }) => `${text.slice(0, start)}(${keys.join(', ')})${text.slice(end)}`,
      note,
    )
    return `**${minutes} ${minutes === 1 ? 'minute' : 'minutes'}**\n\n${text}`
  },
}])
