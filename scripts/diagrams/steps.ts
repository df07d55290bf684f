import type { Mentions } from './model.ts'

/**
 * The step to which each node and arrow belongs: the first one that mentions it.
 *
 * @param prefixes what Mermaid finds in the source up to the first step's comment, up to the second, and so on to its end
 * @returns step by id; 0 for what stands before the first step
 */
export function assignSteps(prefixes: Mentions[]): Map<string, number> {
  const steps = new Map<string, number>()
  prefixes.forEach(({ nodes, edges }, step) => {
    for (const id of [...nodes, ...edges]) {
      if (!steps.has(id))
        steps.set(id, step)
    }
  })
  return steps
}
