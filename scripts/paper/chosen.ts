/** The files that the options of `npm run export` name. */
import type { Lesson } from '../../data/loader/load.ts'
import type { Product } from './products.ts'
import { DATA_FILES } from '../../data/loader/load.ts'
import { CommandError } from '../lib/fault.ts'
import { namesOf } from '../lib/names.ts'
import { PRODUCTS } from './products.ts'

/**
 * @param only what `--only` names; commas work as well
 * @returns those files, or all for which the lesson has something
 * @throws {CommandError} where a name is none, or the lesson has nothing for that file
 */
export function chosenProducts(only: string[], lesson: Lesson): Product[] {
  const names = namesOf('--only', only, PRODUCTS.map(({ id }) => id))
  const isPossible = ({ needs }: Product) => !needs || lesson[needs].length > 0
  if (names.length === 0)
    return PRODUCTS.filter(isPossible)
  const products = PRODUCTS.filter(({ id }) => names.includes(id))
  const empty = products.find(product => !isPossible(product))
  if (empty)
    throw new CommandError(`--only: "${empty.id}" needs the file ${DATA_FILES[empty.needs!]}, which this lesson does not have.`)
  return products
}
