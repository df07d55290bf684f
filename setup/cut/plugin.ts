/** Lets Slidev's own list of slides and its settings pass through `cut.ts`, in the dev server and in the build. */
import type { Plugin } from 'vite'
import type { Change } from '../slidev-source.ts'
import { join } from 'node:path'
import { withSlashes } from '../../data/loader/project-path.ts'
import { changedSource } from '../slidev-source.ts'

const CUT = JSON.stringify(withSlashes(join(import.meta.dirname, 'cut.ts')))

/** Which of Slidev's modules change, what in them, and what they become. */
const MODULES: Record<string, Change & { needs: string }> = {
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
  return `import { ${change.needs} } from ${CUT}\n${changedSource(code, `module ${id}`, [change])}`
}

export function shortLesson(): Plugin {
  return {
    name: 'short-lesson',
    transform: (code, id) => id in MODULES ? { code: throughTheCut(code, id), map: null } : undefined,
  }
}
