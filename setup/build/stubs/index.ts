/**
 * Stubs, in a build, for what Slidev's client imports and no slide of this deck uses: a few lines with the same exports.
 * `data/loader/slides/` refuses slides that would need one of them. The dev server keeps the real ones.
 * What each saves: .github/SLIDEV.md.
 */
import type { Plugin } from 'vite'
import type { Alias } from '../../slidev-aliases.ts'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { withSlashes } from '../../../data/loader/project-path.ts'
import { replaceModules } from '../../slidev-aliases.ts'

const { resolve } = createRequire(import.meta.url)
const stub = (name: string) => withSlashes(join(import.meta.dirname, name))

/** What Slidev's client imports, and what it gets in a build. */
export const STUBS: Alias[] = [
  // The runtime-only build of Vue: templates are compiled when the deck is built.
  { find: /^vue$/, replacement: 'vue/dist/vue.runtime.esm-bundler.js' },
  // Tooltips of code and of a settings dialog.
  { find: /^floating-vue$/, replacement: stub('floating-vue.ts') },
  { find: /^@shikijs\/vitepress-twoslash\/client$/, replacement: stub('twoslash.ts') },
  { find: /^@shikijs\/vitepress-twoslash\/style\.css$/, replacement: stub('nothing.css') },
  // Drawing on slides, which the deck's headmatter switches off.
  { find: /^drauu$/, replacement: stub('drauu.ts') },
  { find: /^\.\.\/modules\/v-(?:drag|mark|motion)$/, replacement: stub('directives.ts') },
  // Pages that setup/routes.ts leaves out or replaces; ours take them from @slidev/client by name where they show them.
  { find: /^\.\.\/pages\/(?:entry|notes|notes-edit|overview|play|presenter)\.vue$/, replacement: stub('nothing.ts') },
  // A page's head here is its title, attributes of <html> and styles.
  { find: /^@unhead\/vue(?:\/client)?$/, replacement: stub('head.ts') },
  // The one function that the client calls is also in `utils`, without the YAML parser.
  { find: /^@slidev\/parser\/core$/, replacement: resolve('@slidev/parser/utils') },
  // How code and formulas would look.
  { find: /^\.\/(?:code|katex|shiki-twoslash)\.css$/, replacement: stub('nothing.css') },
  { find: /^(?:@shikijs\/magic-move\/style|markdown-it-github-alerts\/styles\/.*)\.css$/, replacement: stub('nothing.css') },
]

/** The replacements, in builds only. */
export function stubUnusedClientCode(): Plugin[] {
  return [
    replaceModules('stub-unused-client-code', STUBS, 'build'),
    {
      name: 'stub-unused-templates',
      apply: 'build',
      // Nothing here uses Vue's Options API.
      config: () => ({ define: { __VUE_OPTIONS_API__: 'false' } }),
      // Comments in templates. Vue's compiler keeps them unless NODE_ENV is "production".
      configResolved({ plugins }) {
        const vue = plugins.find(({ name }) => name === 'vite:vue')?.api as { options: { template?: { compilerOptions?: object } } } | undefined
        if (!vue)
          throw new Error('setup/build/stubs: expected the plugin vite:vue')
        vue.options = { ...vue.options, template: { ...vue.options.template, compilerOptions: { ...vue.options.template?.compilerOptions, comments: false } } }
      },
    },
  ]
}
