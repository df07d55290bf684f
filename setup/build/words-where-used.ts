/**
 * Gives every module that names words of the interface a copy of `components/words.ts` of its own. Tree shaking leaves in a copy what
 * that module uses, and it goes into that module's chunk; one copy for all would go into the first slide's.
 */
import type { Plugin } from 'vite'

const WORDS = /\/components\/words\.ts$/

export function wordsWhereUsed(): Plugin {
  return {
    name: 'words-where-used',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!importer || !/\/words(?:\.ts)?$/.test(source))
        return
      const found = await this.resolve(source, importer, { skipSelf: true })
      return found && WORDS.test(found.id) ? `${found.id}?in=${encodeURIComponent(importer)}` : found
    },
  }
}
