/** Which file of a built site each module comes in. */
import { basename } from 'node:path'
import { FIRST_FILE, isSlideFile } from './slide-files.ts'

/** What a bundler knows of the modules; ids are theirs. */
export interface ModuleGraph {
  ids: string[]
  /** The modules that one imports at its head. */
  importsOf: (id: string) => readonly string[]
  /** The module with which a page begins. */
  isEntry: (id: string) => boolean
}

/** Slidev's client is none, nor what Slidev writes beside the packages: both import the lesson. Styles stay with the show's. */
const LIBRARY = /\/node_modules\/(?!@slidev\/|\.slidev\/)(?!.*\.css)/
const SHOW_PAGE = /\/setup\/screen\/PlayPage\.vue$/

/**
 * Few files, because each is a request and small ones are badly compressed: libraries, the show with its first slide, the slides of each
 * file of Markdown with what only they need, and the parts that slides of several files share. What no slide needs is left to the bundler.
 *
 * @returns names of files by the ids of modules
 */
export function planChunks({ ids, importsOf, isEntry }: ModuleGraph): Map<string, string> {
  const reach = (roots: string[]) => {
    const reached = new Set(roots)
    for (const id of reached)
      importsOf(id).forEach(imported => reached.add(imported))
    return reached
  }
  const show = reach(ids.filter(id => isEntry(id) || SHOW_PAGE.test(id) || id.endsWith(FIRST_FILE)))
  const needs = ids.filter(id => isSlideFile(id) && !show.has(id)).map(id => ({ file: basename(id), reached: reach([id]) }))
  const nameOf = (id: string) => {
    if (show.has(id))
      return LIBRARY.test(id) ? 'libraries' : 'show'
    const [first, ...others] = needs.filter(({ reached }) => reached.has(id))
    return others.length > 0 ? 'parts' : first && `slides-${first.file}`
  }
  return new Map(ids.flatMap((id) => {
    const name = nameOf(id)
    return name ? [[id, name]] : []
  }))
}
