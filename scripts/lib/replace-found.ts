import { CommandError } from './fault.ts'

/** What is looked for, and what stands in its place; a pattern with the flag `g` means every such place, anything else the first. */
export type Replacement = [find: string | RegExp, instead: (found: string) => string]

/**
 * Makes changes in a text of somebody else's, such as the page that Slidev builds, where each of them has to find its place.
 *
 * @param name what the text is, for the message
 * @throws {CommandError} where there is no such place
 */
export function replaceFound(text: string, replacements: Replacement[], name: string): string {
  return replacements.reduce((changed, [find, instead]) => {
    let found = false
    const result = changed.replace(find, (match) => {
      found = true
      return instead(match)
    })
    if (!found)
      throw new CommandError(`Expected ${String(find).split('\n')[0]} in ${name}, found nothing like it.`)
    return result
  }, text)
}
