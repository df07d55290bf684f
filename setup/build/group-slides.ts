/**
 * The slides of one file of Markdown come in one chunk, because many small ones weigh more. What they import stays where it is, so that
 * the first slide does not get heavier; the opening is left out, because the first slide loads its neighbour at once.
 */
import type { Plugin, Rolldown } from 'vite'

const SLIDE = /\/pages\/([1-9][\w-]*)\.md__slidev_\d+\.md$/

/** The name of the chunk for a slide of `pages/`; none for anything else. */
export function chunkOf(id: string): string | undefined {
  const [, file] = SLIDE.exec(id) ?? []
  return file === undefined ? undefined : `slides-${file}`
}

export function groupSlides(): Plugin {
  return {
    name: 'group-slides',
    apply: 'build',
    enforce: 'post',
    config({ build }) {
      for (const options of [build?.rollupOptions, build?.rolldownOptions]) {
        for (const output of [options?.output ?? []].flat()) {
          const { manualChunks } = output
          if (!manualChunks)
            continue
          // Slidev's own groups come after ours.
          delete output.manualChunks
          output.codeSplitting = {
            groups: [
              { name: id => chunkOf(id) ?? null, test: SLIDE, includeDependenciesRecursively: false },
              { name: (id, context) => manualChunks(id, { getModuleInfo: context.getModuleInfo }) ?? null },
            ],
          } satisfies Rolldown.CodeSplittingOptions
        }
      }
    },
  }
}
