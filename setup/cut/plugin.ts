/** Lets Slidev's own list of slides and its settings pass through `cut.ts`, in the dev server and in the build. */
import type { Plugin } from 'vite'
import { join } from 'node:path'

const CUT = JSON.stringify(join(import.meta.dirname, 'cut.ts'))

/** Which of Slidev's modules change, what in them, and what they become. */
const MODULES: Record<string, { what: RegExp, instead: string, needs: string }> = {
  '/@slidev/slides': { what: /^const data = (\[[^]*?^\])$/m, instead: 'const data = slidesToShow($1)', needs: 'slidesToShow' },
  '/@slidev/configs': { what: /^export default (\{.*\})$/m, instead: 'export default configsToShow($1)', needs: 'configsToShow' },
}

/**
 * A module with its change made; any other as it is.
 *
 * @throws {Error} where Slidev writes the module in another way than this deck expects
 */
export function throughTheCut(code: string, id: string): string {
  const change = MODULES[id]
  if (!change)
    return code
  if (!change.what.test(code))
    throw new Error(`expected Slidev's module ${id} to match ${change.what}; this version of Slidev writes it in another way`)
  return `import { ${change.needs} } from ${CUT}\n${code.replace(change.what, change.instead)}`
}

export function shortLesson(): Plugin {
  return {
    name: 'short-lesson',
    transform: (code, id) => id in MODULES ? { code: throughTheCut(code, id), map: null } : undefined,
  }
}
