/** The notes of every slide as HTML, in order: a chunk of its own in a build, for the pages that show them. */
import notes from '#lesson/notes'
import { notesHtml } from './notes-html'

export default notes.map(notesHtml)
