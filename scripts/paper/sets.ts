/** Which files of which lessons `npm run export` makes, and where they go. */
import type { LessonPath } from '../../data/loader/lesson-pages.ts'
import type { Product } from './products.ts'
import { lessonFolder } from '../../data/loader/lesson-pages.ts'
import { CommandError } from '../lib/fault.ts'

/** The papers of a lesson; `folder` is theirs below the one that `--out` names, with a slash at its end, and empty for the deck's first lesson. */
export interface PaperSet { path: LessonPath, folder: string, products: Product[] }

/**
 * @param chosen the lessons whose papers are wanted, of all that the deck has
 * @param named true where somebody asked for each of the products by its name
 * @returns a set a lesson; what is the same for every lesson is in the first of them only
 * @throws {CommandError} where somebody asked a lesson for a file that it does not have
 */
export function setsOf(chosen: LessonPath[], paths: LessonPath[], products: Product[], named = false): PaperSet[] {
  const [first, ...others] = chosen
  const missing = named && others.length === 0 && products.find(({ isFor }) => isFor?.(first!) === false)
  if (missing)
    throw new CommandError(`--only: "${missing.id}" needs a lesson with minutes of its own, and "${first!.id}" has every slide there is.`)
  return chosen.map((path, index) => ({
    path,
    folder: lessonFolder(path.id, paths),
    products: products.filter(({ once, isFor }) => (!once || index === 0) && isFor?.(path) !== false),
  }))
}
