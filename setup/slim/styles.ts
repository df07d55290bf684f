/**
 * Takes out of the page's main stylesheet what nothing in the build can use: UnoCSS writes a rule for every word of
 * Slidev's client, of which this deck needs a part. A rule stays if all names in its selector occur in the code.
 * The stylesheets of components are our own, and stay as they are.
 */
import type { Plugin } from 'vite'
import { PurgeCSS } from 'purgecss'

/** UnoCSS, Slidev's client and `styles/` are in this one. */
const MAIN = /(?:^|\/)index-[\w-]+\.css$/

/** Every word that could be a class, an attribute or a value of one, UnoCSS's own signs included. */
const words = (code: string) => code.match(/[\w\-:/.[\]%$!#&>~(),*+=@]+|[\w-]+/g) ?? []
const bareWords = (code: string) => code.match(/[\w-]+/g) ?? []

export function usedStyles(): Plugin {
  return {
    name: 'used-styles',
    apply: 'build',
    enforce: 'post',
    async generateBundle(_, bundle) {
      const code = Object.values(bundle).map(file => file.type === 'chunk' ? file.code : '').join('\n')
      for (const file of Object.values(bundle)) {
        if (file.type !== 'asset' || !MAIN.test(file.fileName))
          continue
        const [result] = await new PurgeCSS().purge({
          content: [{ raw: code, extension: 'js' }],
          css: [{ raw: String(file.source) }],
          extractors: [{ extensions: ['js'], extractor: source => [...words(source), ...bareWords(source)] }],
          // What stands on the page itself, and what browsers and the reader's settings bring.
          safelist: { standard: ['html', 'body', 'dark', 'app'], greedy: [/data-v-/] },
          dynamicAttributes: ['open', 'disabled', 'type', 'hidden', 'aria-current'],
        })
        if (result)
          file.source = result.css
      }
    },
  }
}
