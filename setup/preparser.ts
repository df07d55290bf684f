import { definePreparserSetup } from '@slidev/types'
import { presenterNote } from './screen/notes-html.ts'

/** What the presenter view shows as notes in the dev server. A byte order mark before a file's first line would hide the fields below it. */
export default definePreparserSetup(() => [{
  name: 'notes-for-presenting',
  transformRawLines: (lines) => {
    lines[0] = lines[0]?.replace(/^\uFEFF/, '') ?? ''
  },
  transformNote: async (note = '') => presenterNote(note),
}])
