import type { StoredDiagram } from './stored.ts'
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { drawDiagram } from './draw.ts'
import { actorMarks } from './marks.ts'
import { openMermaid } from './mermaid-page.ts'
import { readSource } from './source.ts'
import { hashOf, isDrawingOf, readStored, stamped } from './stored.ts'

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
  return diagramNames(root).filter(name => readStored(pathOf(root, name, '.svg'))?.hash !== hashOf(sourceOf(root, name)))
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
 * @throws {Mistake} where a source is broken; its old drawing stays
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
  const page = await openMermaid()
  try {
    for (const [index, { name, text, source }] of sources.entries()) {
      const svg = await drawDiagram(page, name, source, marks)
      writeWhole(pathOf(root, name, '.svg'), stamped(name, hashOf(text), svg))
      onProgress(name, index + 1, stale.length)
    }
  }
  finally {
    await page.close()
  }
  return stale
}

/** A reader sees the old file or the new one, never half of it. */
function writeWhole(path: string, text: string): void {
  const draft = `${path}.${process.pid}.tmp`
  writeFileSync(draft, text)
  renameSync(draft, path)
}

function pathOf(root: string, name: string, ending: string): string {
  return join(root, DIAGRAM_FOLDER, name + ending)
}

/** A diagram's source; a checkout on Windows may have written its lines in another way. */
export function sourceOf(root: string, name: string): string {
  return readFileSync(pathOf(root, name, '.mmd'), 'utf8').replaceAll('\r\n', '\n')
}

function namesWith(root: string, ending: string): string[] {
  return readdirSync(join(root, DIAGRAM_FOLDER)).filter(file => file.endsWith(ending)).map(file => file.slice(0, -ending.length)).sort()
}
