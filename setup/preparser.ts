import type { Lesson } from '../data/loader/load.ts'
import { dirname } from 'node:path'
import { definePreparserSetup } from '@slidev/types'
import { loadLesson } from '../data/loader/load.ts'
import { citesOf } from '../data/loader/markup/citations.ts'
import { shortCites } from '../data/loader/short-cites.ts'
import { notesHtml } from './screen/notes-html.ts'

/** What the presenter view shows as notes in the dev server. A byte order mark before a file's first line would hide the fields below it. */
export default definePreparserSetup(({ filepath, mode }) => {
  let lesson: Lesson | undefined
  /** Where the data have a mistake, which the page tells, the keys stand in the place of the names. */
  function citedIn(note: string): Record<string, string> {
    try {
      return shortCites(lesson ??= loadLesson(dirname(filepath)), citesOf(note))
    }
    catch {
      return {}
    }
  }
  return [{
    name: 'notes-for-presenting',
    transformRawLines: (lines) => {
      lines[0] = lines[0]?.replace(/^\uFEFF/, '') ?? ''
    },
    transformNote: async (note = '') => mode === 'dev' ? notesHtml(note, citedIn(note)) : note,
  }]
})
