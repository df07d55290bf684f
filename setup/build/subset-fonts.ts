/**
 * Subsets the fonts of styles/fonts.css to the characters of the deck's own files, without hinting: half as much to load.
 * A new character is in the subset after the next build; one that only the browser brings is drawn with the next font of the family list.
 */
import type { Plugin } from 'vite'
import { mkdir, glob, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, join } from 'node:path'
import subsetFont from 'subset-font'
import { withSlashes } from '../../data/loader/project-path.ts'
import { writeFileAtomic } from '../../scripts/lib/write-atomic.ts'

const { resolve } = createRequire(import.meta.url)
const SOURCES = ['slides.md', '*.vue', '{components,data,layouts,pages,snippets,styles}/**/*.{css,md,mmd,ts,vue,yaml}']
const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('')
/** Written by typesetting and citation styles, and so in no file. */
const GENERATED = '“”‘’–—…·×\u00A0'

const OPTIONS: object = {
  targetFormat: 'woff2',
  noHinting: true,
  // Letters that belong together, and accents. Small capitals and old figures would each bring glyphs.
  keepFeatures: ['kern', 'liga', 'ccmp', 'locl', 'mark', 'mkmk'],
}

export function subsetFonts(root: string): Plugin {
  return {
    name: 'subset-fonts',
    apply: 'build',
    async config() {
      const folder = join(root, 'node_modules/.cache/deck-fonts')
      await mkdir(folder, { recursive: true })
      const texts = await Promise.all((await Array.fromAsync(glob(SOURCES, { cwd: root }))).map(path => readFile(join(root, path), 'utf8')))
      const characters = [...new Set(ASCII + GENERATED + texts.join(''))].toSorted().join('')
      const styles = await readFile(join(root, 'styles/fonts.css'), 'utf8')
      const fonts = [...styles.matchAll(/url\("([^"]+\.woff2)"\)/g)].map(([, path = '']) => path)
      return {
        resolve: {
          alias: await Promise.all(fonts.map(async (font) => {
            const replacement = join(folder, basename(font))
            await writeFileAtomic(replacement, await subsetFont(await readFile(resolve(font)), characters, OPTIONS))
            return { find: font, replacement: withSlashes(replacement) }
          })),
        },
      }
    },
  }
}
