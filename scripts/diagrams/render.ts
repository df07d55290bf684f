import type { StoredDiagram } from './svg-file.ts'
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ContentErrorList } from '../../data/loader/content-error.ts'
import { readText } from '../../data/loader/text-file.ts'
import { drawDiagram } from './draw.ts'
import { withFacts } from './facts.ts'
import { actorMarks } from './actor-markers.ts'
import { openMermaid } from './mermaid-page.ts'
import { readSource } from './source.ts'
import { hashOf, isDrawingOf, readStored, stamped } from './svg-file.ts'
import { writeFileAtomic } from '../lib/write-atomic.ts'

/** Where sources and drawings lie, from the project's folder. */
const DIAGRAM_FOLDER = 'snippets'

/** How far a drawing came; `done` of `total` are drawn. */
export type OnProgress = (name: string, done: number, total: number) => void

/** The names of all diagrams. */
export function diagramNames(root: string): string[] {
  return namesWith(root, '.mmd')
}

/** The diagrams whose drawing is missing, or was made from something else than the source is now. */
export function staleDiagrams(root: string): string[] {
  const marks = actorMarks(root)
  return diagramNames(root).filter(name => readStored(pathOf(root, name, '.svg'))?.hash !== hashOf(sourceOf(root, name), marks))
}

/** The drawing of a diagram that is up to date. */
export function readDiagram(root: string, name: string): StoredDiagram {
  const stored = readStored(pathOf(root, name, '.svg'))
  if (!stored)
    throw new Error(`snippets/${name}.svg cannot be read; run "node scripts/diagrams.ts".`)
  return stored
}

let queue: Promise<unknown> = Promise.resolve()

/**
 * Draws what is stale and removes drawings that have lost their source. Calls wait for each other,
 * so that one diagram is never drawn twice at once.
 *
 * @param root the project's folder
 * @returns names of the diagrams it drew
 * @throws {ContentErrors} where sources are broken; their old drawings stay
 * @throws {NoBrowserError} where something must be drawn and there is no browser
 */
export function renderDiagrams(root: string, onProgress: OnProgress = () => {}): Promise<string[]> {
  const result = queue.then(() => renderStale(root, onProgress))
  queue = result.catch(() => {})
  return result
}

async function renderStale(root: string, onProgress: OnProgress): Promise<string[]> {
  const names = new Set(diagramNames(root))
  for (const name of namesWith(root, '.svg').filter(name => !names.has(name) && isDrawingOf(name, pathOf(root, name, '.svg'))))
    rmSync(pathOf(root, name, '.svg'))

  const stale = staleDiagrams(root)
  if (!stale.length)
    return stale
  const sources = stale.map((name) => {
    const text = sourceOf(root, name)
    return { name, text, source: readSource(`${DIAGRAM_FOLDER}/${name}.mmd`, text) }
  })
  const marks = actorMarks(root)
  const mistakes = new ContentErrorList()
  const page = await openMermaid()
  try {
    for (const [index, { name, text, source }] of sources.entries()) {
      try {
        const svg = await drawDiagram(page, name, source, marks)
        await writeFileAtomic(pathOf(root, name, '.svg'), stamped(name, hashOf(text, marks), svg))
        onProgress(name, index + 1, stale.length)
      }
      catch (error) {
        mistakes.keep(error)
      }
    }
  }
  finally {
    await page.close()
  }
  mistakes.end()
  return stale
}

function pathOf(root: string, name: string, ending: string): string {
  return join(root, DIAGRAM_FOLDER, name + ending)
}

/** A diagram's source as its file has it. */
export function writtenSource(root: string, name: string): string {
  return readText(root, `${DIAGRAM_FOLDER}/${name}.mmd`)
}

/**
 * A diagram's source with the facts of the data that it names.
 *
 * @throws {ContentError} where a fact is not in the data
 */
export function sourceOf(root: string, name: string): string {
  return withFacts(root, `${DIAGRAM_FOLDER}/${name}.mmd`, writtenSource(root, name))
}

function namesWith(root: string, ending: string): string[] {
  return readdirSync(join(root, DIAGRAM_FOLDER)).filter(file => file.endsWith(ending)).map(file => file.slice(0, -ending.length)).sort()
}
