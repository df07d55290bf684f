/** Options that take names from a list. */
import { CommandError } from './fault.ts'

/**
 * The names that an option was given, in one list; commas work as well.
 *
 * @param option how it is typed, such as `--only`
 * @throws {CommandError} where a name is not one of `known`
 */
export function namesOf(option: string, given: string[], known: readonly string[]): string[] {
  const names = given.flatMap(names => names.split(','))
  const unknown = names.find(name => !known.includes(name))
  if (unknown !== undefined)
    throw new CommandError(`${option}: expected ${known.join(', ')}, found "${unknown}".`)
  return names
}
