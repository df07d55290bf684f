import { escapeHtml } from '../lib/escape-html.ts'
import { diagramNames, readDiagram, writtenSource } from './render.ts'

/** The name of the diagram whose source is `code`, as `<<<` brought it in; undefined where it is in no file. */
export function diagramOf(root: string, code: string): string | undefined {
  return diagramNames(root).find(name => writtenSource(root, name).trim() === code.replaceAll('\r\n', '\n').replace(/^\uFEFF/, '').trim())
}

/**
 * What a slide shows instead of a `mermaid` fence: the drawing, in the component that tells it.
 * It is the one that checkAll has made; while its source has a mistake that is the one before.
 *
 * @throws {Error} where there is none
 */
export function diagramHtml(root: string, name: string): string {
  const { svg, description } = readDiagram(root, name)
  // v-pre: the words in a drawing are words, whatever braces they hold.
  return `<DecisionDiagram ${attribute('name', name)} ${attribute('title', description.title)} ${bound('before', description.before)} ${bound('steps', description.steps)}>${svg.replace('<svg ', '<svg v-pre ').replaceAll('\n', '')}</DecisionDiagram>`
}

function bound(name: string, value: unknown): string {
  return attribute(`:${name}`, JSON.stringify(value))
}

function attribute(name: string, value: string): string {
  return `${name}="${escapeHtml(value)}"`
}
