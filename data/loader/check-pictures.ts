/** The pictures that the data names are files of the project: the actors' portraits, and photographs, each with its rights. */
import type { ContentErrorList } from './content-error.ts'
import type { Actor, Photograph } from './schema.ts'
import type { YamlFile } from './yaml-file.ts'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ContentError } from './content-error.ts'
import { fileProblem } from './picture-file.ts'
import { readText } from './text-file.ts'

/** A portrait comes with each slide that shows its actor. */
const MOST_KB_OF_PORTRAIT = 6
/** What a drawing may bring besides shapes. */
const ACTIVE = /<script\b|<foreignObject\b|\son\w+\s*=|\bhref\s*=|url\(/i

/** A portrait is a small drawing of shapes alone. */
export function checkPortraits(file: YamlFile, actors: Actor[], root: string, mistakes: ContentErrorList): void {
  for (const actor of actors) {
    if (actor.portrait === undefined)
      continue
    const path = `public/${actor.portrait}`
    const problem = fileProblem(root, path, MOST_KB_OF_PORTRAIT) ?? drawingProblem(mistakes.attempt(() => readText(root, path)))
    if (problem)
      file.add([...file.pathOf(actor), 'portrait'], problem)
  }
}

function drawingProblem(svg: string | undefined): string | undefined {
  if (svg === undefined)
    return
  if (!/<svg\b[^>]*\bviewBox=/.test(svg))
    return 'expected a drawing that begins with <svg viewBox="…">'
  const [active] = ACTIVE.exec(svg) ?? []
  return active && `expected shapes alone, without scripts and links, found "${active.trim()}"`
}

const FOLDER = 'public/pictures'

/** A photograph is there, and no picture lies beside it without its rights. */
export function checkPhotographs(file: YamlFile, photographs: Photograph[], root: string, mistakes: ContentErrorList): void {
  for (const photograph of photographs) {
    const problem = fileProblem(root, `${FOLDER}/${photograph.file}`)
    if (problem)
      file.add([...file.pathOf(photograph), 'file'], problem)
  }
  if (!file.readable)
    return
  const entries = file.valueAt([])
  const listed = Array.isArray(entries) ? entries.map(entry => (entry as Partial<Photograph> | null)?.file) : []
  for (const name of existsSync(join(root, FOLDER)) ? readdirSync(join(root, FOLDER)) : []) {
    if (!name.startsWith('.') && !listed.includes(name))
      mistakes.add(new ContentError(`${FOLDER}/${name}`, 1, 'expected an entry of data/pictures.yaml with its author, date, licence and address'))
  }
}
