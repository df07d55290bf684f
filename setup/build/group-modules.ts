/** The site comes in the files of `chunk-plan.ts`. */
import type { Plugin, Rolldown } from 'vite'
import { planChunks } from './chunk-plan.ts'

export function groupModules(): Plugin {
  let names = new Map<string, string>()
  return {
    name: 'group-modules',
    // Pages that are rendered without a browser load nothing.
    apply: ({ build }, { command }) => command === 'build' && !build?.ssr,
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
              { name: id => names.get(id) ?? null, includeDependenciesRecursively: false },
              { name: (id, context) => manualChunks(id, { getModuleInfo: context.getModuleInfo }) ?? null },
            ],
          } satisfies Rolldown.CodeSplittingOptions
        }
      }
    },
    buildEnd() {
      names = planChunks({
        ids: [...this.getModuleIds()],
        importsOf: id => this.getModuleInfo(id)?.importedIds ?? [],
        isEntry: id => this.getModuleInfo(id)?.isEntry ?? false,
      })
    },
  }
}
