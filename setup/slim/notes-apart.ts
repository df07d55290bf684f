/**
 * Takes the rendered notes out of what every visitor loads. Slidev puts them beside each slide's title;
 * here they become a module of their own, `#deck/notes`, which setup/main.ts loads for the presenter.
 */
import type { Plugin } from 'vite'

const MODULE = '#deck/notes'
const INTERNAL = '\0deck:notes'
const FRONTMATTER = /__slidev_(\d+)\.frontmatter$/
/** A property of JSON with its text. */
const NOTE = /"noteHTML":("(?:[^"\\]|\\.)*")/
/** What nothing but Slidev's editor and its dev server read. The number that stays is `no`. */
const RAW = /"(?:content|filepath|frontmatterRaw|note|raw|revision)":"(?:[^"\\]|\\.)*",?|"(?:id|index|sourceIndex|start)":\d+,?|"images":\[[^\]]*\],?/g
/** What the lesson's own data (`#lesson/slides`) says as well, for those pages that need it. */
const TWICE = /,"(?:summary|ask)":"(?:[^"\\]|\\.)*"/g
/** Stands in the module until every slide has been read. */
const PLACE = /["'`]notes of every slide["'`]/

export function notesApart(): Plugin {
  const notes: string[] = []
  let building = false
  return {
    name: 'notes-apart',
    configResolved({ command }) {
      building = command === 'build'
    },
    // In the dev server too, where nobody asks for it, but Vite looks for whatever stands in an import.
    resolveId: id => id === MODULE ? INTERNAL : undefined,
    load: id => id === INTERNAL ? 'export default "notes of every slide"' : undefined,
    transform(code, id) {
      if (!building)
        return
      const number = FRONTMATTER.exec(id)?.[1]
      const note = number && NOTE.exec(code)?.[1]
      if (!note)
        return
      notes[Number(number) - 1] = JSON.parse(note) as string
      return { code: code.replace(NOTE, '"noteHTML":""').replaceAll(RAW, '').replaceAll(TWICE, ''), map: null }
    },
    // Before the file gets its name, which must change with the notes.
    renderChunk: code => PLACE.test(code) ? { code: code.replace(PLACE, () => JSON.stringify(notes)), map: null } : undefined,
  }
}
