/** The notes of every slide as HTML, in order: a chunk of its own in a build, for the pages that show them. */
import cited from '#lesson/cited'
import notes from '#lesson/notes'
import { notesHtml } from './notes-html'

export default notes.map(note => notesHtml(note, cited))
