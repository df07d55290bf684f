import type { PaperPart } from '../../components/paper/options.ts'
import { ALL_PARTS, PARTS } from '../../components/paper/options.ts'
import { CommandError } from '../lib/fault.ts'

/**
 * The parts that `--with` names, in the handout's order; commas work as well.
 *
 * @throws {CommandError} where there is no such part
 */
export function parseParts(given: string[]): PaperPart[] {
  const names = given.flatMap(names => names.split(','))
  const known: string[] = [...PARTS, ALL_PARTS]
  const unknown = names.find(name => !known.includes(name))
  if (unknown !== undefined)
    throw new CommandError(`--with: expected ${known.join(', ')}, found "${unknown}".`)
  return PARTS.filter(part => names.includes(part) || names.includes(ALL_PARTS))
}
