/** Changes to the sources of Slidev itself, which a new version of it may have written in another way. */
import type { Plugin } from 'vite'

/** What stands in a source, and what it becomes; `what` finds one place. */
export interface Change { what: RegExp, instead: string | ((found: string, ...groups: string[]) => string) }

/** A module of Slidev's that is changed: how its id looks without a query, and what it becomes. */
export interface ChangedModule { id: RegExp, change: (code: string) => string }

/** Slidev's module of a slide, which the browser asks for when the app has started. */
const SLIDE = /__slidev_\d+\.md$/

/**
 * A source with its changes made.
 *
 * @param name what Slidev calls it, such as `setup/root.ts`
 * @throws {Error} where one of the changes finds nothing to change
 */
export function changedSource(code: string, name: string, changes: Change[]): string {
  return changes.reduce((text, { what, instead }) => {
    if (!what.test(text))
      throw new Error(`expected Slidev's ${name} to match ${what}; this version of Slidev writes it in another way`)
    return text.replace(what, instead as string)
  }, code)
}

/** A module's id without the query that the dev server adds to it, such as `?v=a1367eb9` or `?t=1730000000000`. */
export function withoutQuery(id: string): string {
  return id.replace(/\?.*$/s, '')
}

/**
 * Changes modules of Slidev's. A module that never came is an error as well: at the end of a build, and in the dev server
 * as soon as the first slide is asked for, because by then the app has asked for all of Slidev's own modules.
 *
 * @param modules by what Slidev calls them
 */
export function changeSources(plugin: string, modules: Record<string, ChangedModule>): Plugin {
  const missing = new Set(Object.keys(modules))
  const complaint = () => `${plugin}: expected Slidev to load ${[...missing].join(' and ')}; this version of Slidev has another name for it`
  let checked = true
  return {
    name: plugin,
    configResolved({ build }) {
      // A page that is rendered without a browser needs only a part of Slidev.
      checked = !build.ssr
    },
    transform(code, id) {
      const path = withoutQuery(id)
      if (checked && SLIDE.test(path) && this.environment.mode === 'dev' && missing.size > 0)
        this.error(complaint())
      for (const [name, { id, change }] of Object.entries(modules)) {
        if (!id.test(path))
          continue
        missing.delete(name)
        return { code: change(code), map: null }
      }
    },
    buildEnd(error) {
      if (!error && checked && this.environment.mode === 'build' && missing.size > 0)
        this.error(complaint())
    },
  }
}
