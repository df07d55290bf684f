/** Renders pages without a browser: Vite builds `entry.ts` for Node, with Slidev's plugins and ours. */
import type { Plugin } from 'vite'
import type { ReadingLinks, Rendered } from './entry.ts'
import { mkdir, readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { resolveOptions, ViteSlidevPlugin } from '@slidev/cli'
import { build } from 'vite'
import { withSlashes } from '../../data/loader/project-path.ts'
import { inTemporaryFolder } from '../lib/temporary.ts'

const require = createRequire(import.meta.url)

/** The one Vue that is bundled, and Slidev's client as far as our components know it. */
function withoutBrowser(root: string): Plugin {
  return {
    name: 'without-browser',
    enforce: 'pre',
    config: () => ({
      resolve: {
        alias: [
          { find: /^vue\/server-renderer$/, replacement: withSlashes(join(require.resolve('@vue/server-renderer'), '../dist/server-renderer.esm-bundler.js')) },
          { find: /^@slidev\/client$/, replacement: withSlashes(join(root, 'scripts/static/slidev-client.ts')) },
        ],
      },
    }),
  }
}

/**
 * @param inlineFonts true to have the fonts in the styles; otherwise they are named as the site's own build names them
 * @returns the pages, and the styles they need
 */
export async function renderPages(links: ReadingLinks, inlineFonts = false): Promise<Rendered & { styles: string }> {
  const root = process.cwd()
  const options = await resolveOptions({ entry: 'slides.md' }, 'build')
  // Below the packages: what is built here still imports some of them.
  await mkdir('node_modules/.cache', { recursive: true })
  return inTemporaryFolder(resolve('node_modules/.cache/static-'), async (out) => {
    await build({
      configFile: false,
      root,
      logLevel: 'error',
      plugins: [withoutBrowser(root), await ViteSlidevPlugin(options)],
      define: { __VUE_PROD_DEVTOOLS__: false },
      ssr: { noExternal: true },
      build: { ssr: join(root, 'scripts/static/entry.ts'), outDir: out, cssCodeSplit: false, ssrEmitAssets: true, copyPublicDir: false, assetsInlineLimit: inlineFonts ? Infinity : 0 },
    })
    const { renderAll } = await import(pathToFileURL(join(out, 'entry.js')).href) as typeof import('./entry.ts')
    const style = (await readdir(join(out, 'assets'))).find(name => name.endsWith('.css'))
    return { ...await renderAll(links), styles: await readFile(join(out, 'assets', style ?? ''), 'utf8') }
  })
}
