/** How the files of a build are called, and what a build does not say. */
import type { Plugin } from 'vite'

/**
 * A name for a file of the site. GitHub Pages, where it makes a site of a branch, leaves out every file whose name begins with
 * an underscore, which is what the bundler writes for the sign that begins the name of a virtual module.
 */
export function fileName(name: string): string {
  return name.replace(/^[\0_.]+/, '').replaceAll(/[^\w\-./]/g, '_') || 'part'
}

export function buildOutput(): Plugin {
  return {
    name: 'output-names',
    apply: 'build',
    config: () => ({
      build: {
        rolldownOptions: {
          output: { sanitizeFileName: fileName },
          // A teacher has no use for the time that each plugin took.
          checks: { pluginTimings: false },
        },
      },
    }),
  }
}
