/**
 * Finds the components that slides and other components name, by the names of their files, as Slidev does. Slidev looks for
 * them with a glob of the whole path, in which a folder called `deck[1]` means another one, `deck1`; here names are only compared.
 * What nobody finds stops the build: Vue would leave a hole in the page instead.
 */
import type { Plugin } from 'vite'
import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { pathInProject, withSlashes } from '../data/loader/project-path.ts'

/** How Vue's compiler asks for a component. */
const ASKED = /_resolveComponent\("([^"]+)"\)/g
/** Vue Router's own are there for everybody. */
const GIVEN = new Set(['RouterLink', 'RouterView'])
const COMPILED = /\.(?:vue|md)(?:$|\?vue|\?v=)/

/** The file of every component below some folders, by its name; a later folder has the last word. */
export function componentFiles(folders: string[]): Map<string, string> {
  const files = folders.flatMap(folder => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(name => join(folder, name)))
  return new Map(files.flatMap(file => /\.(?:vue|ts)$/.test(file) && !file.endsWith('.d.ts')
    ? [[pascalCase(basename(file).replace(/\.\w+$/, '')), withSlashes(file)] as const]
    : []))
}

/** A compiled module with an import for each of the components that it asks for and that are there. */
export function withComponents(code: string, files: Map<string, string>): string {
  const imports: string[] = []
  const found = code.replaceAll(ASKED, (asked, name: string) => {
    const file = files.get(pascalCase(name))
    if (!file)
      return asked
    const as = `__component_${imports.length}`
    imports.push(`import ${as} from ${JSON.stringify(file)}`)
    return as
  })
  return [...imports, found].join('\n')
}

export function ownComponents(root: string): Plugin[] {
  const builtin = join(dirname(createRequire(import.meta.url).resolve('@slidev/client/package.json')), 'builtin')
  return [
    {
      name: 'own-components',
      transform: (code, id) => COMPILED.test(id) && code.includes('_resolveComponent(')
        // Anew each time: in the dev server a component may have come.
        ? { code: withComponents(code, componentFiles([builtin, join(root, 'components')])), map: null }
        : undefined,
    },
    {
      name: 'no-component-missing',
      apply: 'build',
      enforce: 'post',
      transform(code, id) {
        for (const [, name = ''] of COMPILED.test(id) ? code.matchAll(ASKED) : []) {
          if (!GIVEN.has(pascalCase(name)))
            this.error(`${pathInProject(root, id.replace(/\?.*$/s, ''))}: expected a component, in components/ or of Slidev, found <${name}>`)
        }
      },
    },
  ]
}

function pascalCase(name: string): string {
  return name.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())
}
