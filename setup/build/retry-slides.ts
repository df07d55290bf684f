/** Lets a slide that could not be fetched come later; Slidev's own says "Failed to fetch this slide" until the page is loaded anew. */
import type { Plugin } from 'vite'
import { join } from 'node:path'
import { withSlashes } from '../../data/loader/project-path.ts'
import { changedSource, changeSources } from '../slidev-source.ts'

const RETRY = JSON.stringify(withSlashes(join(import.meta.dirname, '../screen/retry-slide.ts')))
/** How Slidev's list of slides fetches one, and what it shows where that fails. */
const LOAD = /async \(\) => \{\s*try \{ return (componentsCache\[\d+\] \?\?= await import\([^)]*\)) \}\s*catch \(e\) \{[^}]*\}\s*\}/g

/**
 * @param code the source of Slidev's list of slides
 * @throws {Error} where it is written in another way than this deck expects
 */
export function withRetryingSlides(code: string): string {
  return `import { orRetry } from ${RETRY}\n${changedSource(code, 'module /@slidev/slides', [
    { what: LOAD, instead: 'orRetry(async () => $1)' },
  ])}`
}

/** In the build only: in the dev server a slide that does not come has a mistake in it. */
export function retrySlides(): Plugin {
  return { ...changeSources('retry-slides', { '/@slidev/slides': { id: /^\/@slidev\/slides$/, change: withRetryingSlides } }), apply: 'build' }
}
