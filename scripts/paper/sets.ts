/** Which files of which lessons `npm run export` makes, and where they go. */
import type { LessonPath } from '../../data/loader/lesson-pages.ts'
import type { Product } from './products.ts'
import { lessonFolder } from '../../data/loader/lesson-pages.ts'

/** The papers of a lesson; `folder` is theirs below the one that `--out` names, with a slash at its end, and empty for the deck's first lesson. */
export interface PaperSet { path: LessonPath, folder: string, products: Product[] }

/**
 * @param chosen the lessons whose papers are wanted, of all that the deck has
 * @returns a set a lesson; what is the same for every lesson is in the first of them only
 */
export function setsOf(chosen: LessonPath[], paths: LessonPath[], products: Product[]): PaperSet[] {
  return chosen.map((path, index) => ({
    path,
    folder: lessonFolder(path.id, paths),
    products: products.filter(({ once }) => !once || index === 0),
  }))
}
