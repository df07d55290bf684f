import type { Told } from './model.ts'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** Raise it when the renderer draws otherwise than before: every diagram is drawn anew. */
const RENDERER_VERSION = 2

const MERMAID_VERSION = (createRequire(import.meta.url)('mermaid/package.json') as { version: string }).version

/** A drawing as it lies in `snippets/`. */
export interface StoredDiagram {
  /** Says from what it was drawn. */
  hash: string
  /** The drawing alone. */
  svg: string
  told: Told
}

/** What a drawing made from `source` now would be stamped with. */
export function hashOf(source: string): string {
  return createHash('sha256')
    .update(`${RENDERER_VERSION}\n${MERMAID_VERSION}\n${source.replaceAll('\r\n', '\n')}`)
    .digest('hex')
    .slice(0, 16)
}

/** The content of the file that keeps a drawing. */
export function stamped(name: string, hash: string, svg: string): string {
  return `<!-- Drawn from ${name}.mmd by scripts/diagrams.ts; change that instead. hash:${hash} -->\n${svg}`
}

/** Reads a stored drawing; undefined where there is none, or none that this renderer wrote. */
export function readStored(path: string): StoredDiagram | undefined {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  }
  catch {
    return undefined
  }
  const match = /^<!--.*hash:(\w+) -->\n([\s\S]*?)<metadata>(.*?)<\/metadata>\n([\s\S]*)$/.exec(text)
  if (!match)
    return undefined
  const [, hash, before, told, after] = match as unknown as [string, string, string, string, string]
  return { hash, svg: before + after, told: JSON.parse(unescape(told)) as Told }
}

function unescape(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&')
}
