/**
 * Takes out of Slidev's client how it keeps windows at one place; `in-step.ts` does that. Slidev's own answers what it hears,
 * so that two quick presses leave the windows a step apart, and a window that is reloaded sends the others back to the
 * beginning of its slide.
 */
import type { Plugin } from 'vite'

const ROOT = /@slidev\/client\/setup\/root\.ts$/

/** Where it tells of its place, and where it goes to another's. */
const TELLS = /router\.afterEach\(updateSharedState\)\s+watch\(clicksContext, updateSharedState\)/
const FOLLOWS = /onPatch\((?=\(state\) => \{)/

/**
 * @param code the source of Slidev's `setup/root.ts`
 * @throws {Error} where it is written in another way than this deck expects
 */
export function withoutItsSteps(code: string): string {
  for (const expected of [TELLS, FOLLOWS]) {
    if (!expected.test(code))
      throw new Error(`expected Slidev's setup/root.ts to match ${expected}; this version of Slidev keeps its windows together in another way`)
  }
  return code.replace(TELLS, '').replace(FOLLOWS, 'void (')
}

export function ownSteps(): Plugin {
  return {
    name: 'own-steps',
    enforce: 'pre',
    transform: (code, id) => ROOT.test(id) ? { code: withoutItsSteps(code), map: null } : undefined,
  }
}
