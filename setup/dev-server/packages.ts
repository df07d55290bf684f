/** The packages that the slides need, known to the dev server from its start. */
import type { Plugin } from 'vite'

/**
 * Has Vite look for packages in all that a slide can show. Slidev names its own first file alone, which leads to no slide: a package
 * that only one component uses would be found when its slide comes, and both windows would be loaded anew in mid-lesson.
 */
export function packagesFromTheStart(): Plugin {
  return {
    name: 'packages-from-the-start',
    apply: 'serve',
    config: () => ({ optimizeDeps: { entries: ['components/**/*.vue', 'layouts/**/*.vue', 'setup/**/*.vue', 'setup/{main,root,shortcuts}.ts', 'setup/screen/room/*.ts'] } }),
  }
}
