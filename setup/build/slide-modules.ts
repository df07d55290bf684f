/**
 * Slidev's module of each slide's fields, written shorter. All of them come with the first slide; what the site has elsewhere for
 * those who need it (the notes in `#lesson/notes`, the summary and the question in `#lesson/slides`, the fields as they were typed)
 * is left out, and what is the same for every slide stands once in slide-meta.ts. Figures: .github/SLIDEV.md.
 */
import type { SlidevData } from '@slidev/types'
import type { Plugin } from 'vite'
import { join } from 'node:path'
import { withSlashes } from '../../data/loader/project-path.ts'

const MODULE = /__slidev_(\d+)\.frontmatter$/
const SLIDE_META = JSON.stringify(withSlashes(join(import.meta.dirname, 'slide-meta.ts')))

/** @param slidev what Slidev knows of the deck */
export function shortSlideModules({ slides, headmatter }: SlidevData): Plugin {
  const written = new Set<string>()
  return {
    name: 'short-slide-modules',
    apply: 'build',
    load: {
      // Before Slidev's own plugin.
      order: 'pre',
      handler(id) {
        const [, number] = MODULE.exec(id) ?? []
        const slide = slides[Number(number) - 1]
        if (!slide)
          return
        written.add(id)
        const { summary: _summary, ask: _ask, ...frontmatter } = { ...headmatter.defaults as object | undefined, ...slide.frontmatter } as Record<string, unknown>
        const { title, level } = slide
        return [
          // A slide may name a class of UnoCSS.
          '// @unocss-include',
          'import { reactive } from "vue"',
          `import { slideMeta } from ${SLIDE_META}`,
          `export const frontmatter = reactive(${JSON.stringify(frontmatter)})`,
          'export default frontmatter',
          `export const meta = slideMeta(frontmatter, ${JSON.stringify({ title, level, no: Number(number) })})`,
        ].join('\n')
      },
    },
    buildEnd(error) {
      if (!error && written.size !== slides.length)
        this.error(`expected Slidev to ask for ${slides.length} modules such as __slidev_1.frontmatter, it asked for ${written.size}; this version of Slidev has another name for them`)
    },
  }
}
