import type { DiagramText } from '../../components/diagram/diagram-text.ts'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** Raise it when the renderer draws otherwise than before: every diagram is drawn anew. */
const RENDERER_VERSION = 3

const MERMAID_VERSION = (createRequire(import.meta.url)('mermaid/package.json') as { version: string }).version

/** A drawing as it lies in `snippets/`. */
export interface StoredDiagram {
  /** Says from what it was drawn. */
  hash: string
  /** The drawing alone. */
  svg: string
  description: DiagramText
}

/** What a drawing made from `source` now would be stamped with. */
export function hashOf(source: string, marks: ReadonlyMap<string, string>): string {
  return createHash('sha256')
    .update(`${RENDERER_VERSION}\n${MERMAID_VERSION}\n${JSON.stringify([...marks])}\n${source}`)
    .digest('hex')
    .slice(0, 16)
}

/** The content of the file that keeps a drawing. */
export function stamped(name: string, hash: string, svg: string): string {
  return `<!-- Drawn from ${name}.mmd by scripts/diagrams.ts; change that instead. hash:${hash} -->\n${svg}`
}

/** True for a drawing that was made from the diagram of this name; anything else in the folder is somebody's own picture. */
export function isDrawingOf(name: string, path: string): boolean {
  return readText(path).startsWith(`<!-- Drawn from ${name}.mmd by `)
}

/** Reads a stored drawing; undefined where there is none, or none that this renderer wrote. */
export function readStored(path: string): StoredDiagram | undefined {
  const text = readText(path)
  const match = /^<!--.*hash:(\w+) -->\n([\s\S]*?)<metadata>(.*?)<\/metadata>\n([\s\S]*)$/.exec(text)
  if (!match)
    return undefined
  const [, hash, before, description, after] = match as unknown as [string, string, string, string, string]
  return { hash, svg: before + after, description: JSON.parse(unescape(description)) as DiagramText }
}

/** A file's text, or none where there is no file; a checkout on Windows may have written its lines in another way. */
function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8').replaceAll('\r\n', '\n')
  }
  catch {
    return ''
  }
}

function unescape(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&')
}
