/** Changes to the sources of Slidev itself, which a new version of it may have written in another way. */

/** What stands in a source, and what it becomes; `what` finds one place. */
export interface Change { what: RegExp, instead: string | ((found: string, ...groups: string[]) => string) }

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
