/** Puts modules of our own in the place of some that Slidev's client imports. */
import type { Plugin } from 'vite'
import { globSync, readFileSync } from 'node:fs'
import { findPackageJSON } from 'node:module'
import { dirname, join } from 'node:path'

/** What an import in Slidev's client says, and the file or package that it gets instead. */
export interface Alias { find: RegExp, replacement: string }

/** `from '…'`, `import '…'`, `import('…')`, and a picture of a template. */
const IMPORT = /\b(?:(?:from|import)\s*\(?\s*|src=)['"]([^'"]+)['"]/g

let imports: Set<string> | undefined

/** All that the sources of Slidev, client and server, import: the server writes some modules for the browser. */
export function slidevImports(): Set<string> {
  return imports ??= readImports()
}

function readImports(): Set<string> {
  const folders = ['@slidev/client', '@slidev/cli'].map(name => dirname(findPackageJSON(name, import.meta.url)!))
  const files = folders.flatMap(folder => globSync(['*.{ts,vue}', '{builtin,composables,internals,layouts,logic,modules,pages,setup,state,styles}/**/*.{ts,vue}', 'dist/*.mjs'], { cwd: folder }).map(file => join(folder, file)))
  return new Set(files.flatMap(file => [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(([, name]) => name!)))
}

/**
 * An alias that nothing asks for leaves Slidev's own part in its place without a word, so it is an error.
 *
 * @param imports what Slidev's sources import
 * @throws {Error} with every alias that fits none of them
 */
export function expectAsked(aliases: Alias[], imports: Set<string>): void {
  const idle = aliases.filter(({ find }) => ![...imports].some(name => find.test(name)))
  if (idle.length > 0)
    throw new Error(`expected Slidev to import something like ${idle.map(({ find }) => find).join(' and ')}; this version of Slidev has another name for it`)
}

/**
 * A route that Slidev no longer has would be neither replaced nor left out.
 *
 * @param source of Slidev's `setup/routes.ts`
 * @throws {Error} with every name that it does not give to a route
 */
export function expectRoutes(names: readonly string[], source = readFileSync(join(dirname(findPackageJSON('@slidev/client', import.meta.url)!), 'setup/routes.ts'), 'utf8')): void {
  const missing = names.filter(name => !source.includes(`name: '${name}'`))
  if (missing.length > 0)
    throw new Error(`expected Slidev to have the ${missing.length > 1 ? 'routes' : 'route'} ${missing.join(' and ')}; this version of Slidev has another name for it`)
}

/** @param apply `build` leaves the dev server as it is */
export function replaceModules(plugin: string, aliases: Alias[], apply?: 'build'): Plugin {
  return {
    name: plugin,
    apply,
    enforce: 'pre',
    config() {
      expectAsked(aliases, slidevImports())
      return { resolve: { alias: aliases } }
    },
  }
}
