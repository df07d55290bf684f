/**
 * Leaves out of the built site what no slide of this deck uses, although Slidev's client imports it: each package
 * is replaced by a few lines that have the same names. `data/loader/slides/` refuses slides that would need one of them.
 * The dev server keeps the real ones.
 */
import type { Plugin } from 'vite'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { withSlashes } from '../../../data/loader/project-path.ts'
import { replaceModules } from '../../slidev-aliases.ts'

const { resolve } = createRequire(import.meta.url)
const stub = (name: string) => withSlashes(join(import.meta.dirname, name))

const INSTEAD = [
  // Templates are compiled when the deck is built, so the compiler can stay at home.
  { find: /^vue$/, replacement: 'vue/dist/vue.runtime.esm-bundler.js' },
  // Tooltips of code and of a settings dialog.
  { find: /^floating-vue$/, replacement: stub('floating-vue.ts') },
  { find: /^@shikijs\/vitepress-twoslash\/client$/, replacement: stub('twoslash.ts') },
  { find: /^@shikijs\/vitepress-twoslash\/style\.css$/, replacement: stub('nothing.css') },
  // Drawing on slides, which the deck's headmatter switches off, as it does the context menu and the dialog about the deck.
  { find: /^drauu$/, replacement: stub('drauu.ts') },
  { find: /^\.{1,2}\/(?:internals\/)?(?:ContextMenu|InfoDialog)\.vue$/, replacement: stub('nothing.ts') },
  { find: /^\.\.\/modules\/v-(?:drag|mark|motion)$/, replacement: stub('directives.ts') },
  // Pages that setup/routes.ts leaves out.
  { find: /^\.\.\/pages\/(?:entry|overview|notes-edit)\.vue$/, replacement: stub('nothing.ts') },
  // Titles here are plain words, and so is a page's head.
  { find: /^#slidev\/title-renderer$/, replacement: stub('title.ts') },
  { find: /^@unhead\/vue(?:\/client)?$/, replacement: stub('head.ts') },
  // The one function that is wanted of it lies beside it, without the YAML parser.
  { find: /^@slidev\/parser\/core$/, replacement: resolve('@slidev/parser/utils') },
  // How code and formulas would look.
  { find: /^\.\/(?:code|katex|shiki-twoslash)\.css$/, replacement: stub('nothing.css') },
  { find: /^(?:@shikijs\/magic-move\/style|markdown-it-github-alerts\/styles\/.*)\.css$/, replacement: stub('nothing.css') },
  // A logo of 94 KB in a dialog that the deck does not open.
  { find: /^\.\.\/assets\/logo\.png$/, replacement: stub('logo.svg') },
]

/** The replacements, in builds only. */
export function stubUnusedClientCode(): Plugin[] {
  return [
    replaceModules('stub-unused-client-code', INSTEAD, 'build'),
    {
      name: 'stub-unused-templates',
      apply: 'build',
      // Nothing here is written with Vue's older options.
      config: () => ({ define: { __VUE_OPTIONS_API__: 'false' } }),
      // Remarks in templates are for those who read the source. Vue's compiler keeps them unless Node itself runs for production.
      configResolved({ plugins }) {
        const vue = plugins.find(({ name }) => name === 'vite:vue')?.api as { options: { template?: { compilerOptions?: object } } } | undefined
        if (!vue)
          throw new Error('setup/build/stubs: expected the plugin vite:vue')
        vue.options = { ...vue.options, template: { ...vue.options.template, compilerOptions: { ...vue.options.template?.compilerOptions, comments: false } } }
      },
    },
  ]
}
