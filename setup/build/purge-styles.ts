/**
 * Takes out of the page's main stylesheet what nothing in the build can use: UnoCSS writes a rule for every word of
 * Slidev's client, of which this deck needs a part. A rule stays if all names in its selector occur in the code. The
 * presenter's pages need many more, and bring a stylesheet of their own. The stylesheets of components are our own, and stay as they are.
 */
import type { Plugin, Rolldown } from 'vite'
import { PurgeCSS } from 'purgecss'

/** UnoCSS, Slidev's client and `styles/` are in this one. */
const MAIN = /(?:^|\/)index-[\w-]+\.css$/
const PRESENTER = /setup\/screen\/(?:PresenterPage\.vue|NotesPage\.vue|presenter-notes\.ts)$/

/** Every word that could be a class, an attribute or a value of one, UnoCSS's own signs included. */
const words = (code: string) => code.match(/[\w\-:/.[\]%$!#&>~(),*+=@]+|[\w-]+/g) ?? []
const bareWords = (code: string) => code.match(/[\w-]+/g) ?? []

/** The rules of a stylesheet that the code of some chunks can use. */
async function used(css: string, chunks: Rolldown.OutputChunk[]): Promise<string> {
  const [result] = await new PurgeCSS().purge({
    content: [{ raw: chunks.map(({ code }) => code).join('\n'), extension: 'js' }],
    css: [{ raw: css }],
    extractors: [{ extensions: ['js'], extractor: source => [...words(source), ...bareWords(source)] }],
    // What stands on the page itself, and what browsers and the reader's settings bring.
    safelist: { standard: ['html', 'body', 'dark', 'app'], greedy: [/data-v-/] },
    dynamicAttributes: ['open', 'disabled', 'type', 'hidden', 'aria-current'],
  })
  return result?.css ?? css
}

/** The chunks that a visitor can come to without the presenter's pages. */
function withoutPresenter(bundle: Rolldown.OutputBundle): Rolldown.OutputChunk[] {
  const found = new Set<Rolldown.OutputChunk>()
  const visit = (name: string) => {
    const file = bundle[name]
    if (file?.type !== 'chunk' || found.has(file) || PRESENTER.test(file.facadeModuleId ?? ''))
      return
    found.add(file)
    for (const next of [...file.imports, ...file.dynamicImports])
      visit(next)
  }
  Object.values(bundle).forEach(file => file.type === 'chunk' && file.isEntry && visit(file.fileName))
  return [...found]
}

export function purgeStyles(): Plugin {
  return {
    name: 'purge-styles',
    apply: 'build',
    enforce: 'post',
    async generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter(file => file.type === 'chunk')
      for (const file of Object.values(bundle)) {
        if (file.type !== 'asset' || !MAIN.test(file.fileName))
          continue
        const css = String(file.source)
        file.source = await used(css, withoutPresenter(bundle))
        const name = this.getFileName(this.emitFile({ type: 'asset', name: 'presenter.css', source: await used(css, chunks) }))
        // Vite loads it with the page, as it does the styles of a component.
        for (const chunk of chunks.filter(({ facadeModuleId }) => PRESENTER.test(facadeModuleId ?? '')))
          chunk.viteMetadata?.importedCss.add(name)
      }
    },
  }
}
