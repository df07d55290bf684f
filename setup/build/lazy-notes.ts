/**
 * Takes the rendered notes out of what every visitor loads. Slidev puts them beside each slide's title;
 * here they become a module of their own, `#deck/notes`, which setup/main.ts loads for the presenter. What else nobody reads goes too.
 */
import type { SlideInfo } from '@slidev/types'
import type { Plugin } from 'vite'
import { join } from 'node:path'
import { withSlashes } from '../../data/loader/project-path.ts'
import { changedSource } from '../slidev-source.ts'

const MODULE = '#deck/notes'
const INTERNAL = '\0deck:notes'
const FRONTMATTER = /__slidev_\d+\.frontmatter$/
/** What Slidev knows of a slide, as it writes it into the module: its own JSON, and its number. */
const META = /export const meta = shallowReactive\(\{[^]*?\.\.\.\((\{.*\})\),$[^]*?\bno: (\d+),$[^]*\}\)/m
const META_OF = JSON.stringify(withSlashes(join(import.meta.dirname, 'slide-meta.ts')))
/** What the lesson's own data (`#lesson/slides`) says as well, for those pages that need it. */
const TWICE = /,"(?:summary|ask)":"(?:[^"\\]|\\.)*"/g
/** Stands in the module until every slide has been read. */
const PLACE = /["'`]notes of every slide["'`]/

export function lazyNotes(): Plugin {
  const notes: string[] = []
  let building = false
  return {
    name: 'lazy-notes',
    configResolved({ command }) {
      building = command === 'build'
    },
    // In the dev server too, where nobody asks for it, but Vite looks for whatever stands in an import.
    resolveId: id => id === MODULE ? INTERNAL : undefined,
    load: id => id === INTERNAL ? 'export default "notes of every slide"' : undefined,
    transform(code, id) {
      if (!building)
        return
      if (!FRONTMATTER.test(id))
        return
      const slight = changedSource(code.replaceAll(TWICE, ''), 'module of a slide', [{
        what: META,
        instead: (_, json, no) => {
          const { title, level, noteHTML } = JSON.parse(json!) as SlideInfo & { noteHTML: string }
          notes[Number(no) - 1] = noteHTML
          return `export const meta = slideMeta(frontmatter, ${JSON.stringify({ title, level, noteHTML: '', no: Number(no) })})`
        },
      }])
      return { code: `import { slideMeta } from ${META_OF}\n${slight}`, map: null }
    },
    // Before the file gets its name, which must change with the notes.
    renderChunk: code => PLACE.test(code) ? { code: code.replace(PLACE, () => JSON.stringify(notes)), map: null } : undefined,
  }
}
