import type { PaperPart } from '../../components/paper/options.ts'
import { ALL_PARTS, PARTS } from '../../components/paper/options.ts'
import { namesOf } from '../lib/names.ts'

/**
 * The parts that `--with` names, in the handout's order; commas work as well.
 *
 * @throws {CommandError} where there is no such part
 */
export function parseParts(given: string[]): PaperPart[] {
  const names = namesOf('--with', given, [...PARTS, ALL_PARTS])
  return PARTS.filter(part => names.includes(part) || names.includes(ALL_PARTS))
}
