/**
 * Takes out of Slidev's client how it keeps windows at one place; `in-step.ts` does that. Slidev's own answers what it hears,
 * so that two quick presses leave the windows a step apart, and a window that is reloaded sends the others back to the
 * beginning of its slide.
 */
import type { Plugin } from 'vite'
import type { Change } from '../../slidev-source.ts'
import { changedSource } from '../../slidev-source.ts'

const ROOT = /@slidev\/client\/setup\/root\.ts$/

/** Where it tells of its place, and where it goes to another's. */
const CHANGES: Change[] = [
  { what: /router\.afterEach\(updateSharedState\)\s+watch\(clicksContext, updateSharedState\)/, instead: '' },
  { what: /onPatch\((?=\(state\) => \{)/, instead: 'void (' },
]

/**
 * @param code the source of Slidev's `setup/root.ts`
 * @throws {Error} where it is written in another way than this deck expects
 */
export function withoutItsSteps(code: string): string {
  return changedSource(code, 'setup/root.ts', CHANGES)
}

export function ownSteps(): Plugin {
  return {
    name: 'own-steps',
    enforce: 'pre',
    transform: (code, id) => ROOT.test(id) ? { code: withoutItsSteps(code), map: null } : undefined,
  }
}
