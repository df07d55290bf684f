/** Lets Slidev's own list of slides and its settings pass through `short-lesson.ts`, in the dev server and in the build. */
import type { Plugin } from 'vite'
import type { Change, ChangedModule } from './slidev-source.ts'
import { join } from 'node:path'
import { withSlashes } from '../data/loader/project-path.ts'
import { changedSource, changeSources } from './slidev-source.ts'

const SHORT_LESSON = JSON.stringify(withSlashes(join(import.meta.dirname, 'short-lesson.ts')))

/** A module with one place led through a function of `short-lesson.ts`. */
function through(needs: string, id: RegExp, change: Change): ChangedModule {
  return { id, change: code => `import { ${needs} } from ${SHORT_LESSON}\n${changedSource(code, `module ${id}`, [change])}` }
}

/**
 * Which of Slidev's modules change, and what they become.
 *
 * @throws {Error} where Slidev writes one in another way than this deck expects
 */
export const FILTERED_MODULES: Record<string, ChangedModule> = {
  '/@slidev/slides': through('slidesToShow', /^\/@slidev\/slides$/, { what: /^const data = (\[[^]*?^\])$/m, instead: 'const data = slidesToShow($1)' }),
  '/@slidev/configs': through('configsToShow', /^\/@slidev\/configs$/, { what: /^export default (\{.*\})$/m, instead: 'export default configsToShow($1)' }),
}

export function shortLesson(): Plugin {
  return changeSources('short-lesson', FILTERED_MODULES)
}
