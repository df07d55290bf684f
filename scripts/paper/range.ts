import { parseRangeString } from '@slidev/parser/core'
import { CommandError } from '../lib/fault.ts'

/**
 * The numbers of slides that a range such as `5-9` or `1,4-6` names, in order.
 *
 * @param total slides of the deck
 * @param option the option that says it
 * @throws {CommandError} where it is no range, or names a slide that the deck does not have
 */
export function parseRange(text: string, total: number, option = '--range'): number[] {
  if (!/^\d+(?:-\d+)?(?:,\d+(?:-\d+)?)*$/.test(text))
    throw new CommandError(`${option}: expected numbers of slides such as "5-9" or "1,4-6", found "${text}".`)
  const unknown = text.split(/[,-]/).map(Number).find(number => number < 1 || number > total)
  if (unknown !== undefined)
    throw new CommandError(`${option}: expected slides from 1 to ${total}, found ${unknown}.`)
  const numbers = parseRangeString(total, text)
  if (numbers.length === 0)
    throw new CommandError(`${option}: expected the smaller number first, found "${text}".`)
  return numbers
}
