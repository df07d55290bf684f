/** The lesson that a command's `--lesson` names. */
import type { LessonPath } from '../../data/loader/lesson-pages.ts'
import { didYouMean } from '../../data/loader/nearest.ts'
import { CommandError } from '../lib/fault.ts'

/** How `--help` tells of the option. */
export const LESSON_OPTION = { type: 'string', value: 'NAME', does: 'another lesson of data/lessons.yaml (default: the first there)' } as const

/** What `npm run export -- --lesson all` names; no lesson may be called so. */
export const EVERY_LESSON = 'all'

/** The same as `chosenLesson`, or every lesson where `name` is "all". */
export function chosenLessons(paths: LessonPath[], name: string | undefined): LessonPath[] {
  return name === EVERY_LESSON ? paths : [chosenLesson(paths, name)]
}

/**
 * @param name what was typed; without it the first lesson
 * @throws {CommandError} where there is no such lesson
 */
export function chosenLesson(paths: LessonPath[], name: string | undefined): LessonPath {
  const path = name === undefined ? paths[0] : paths.find(({ id }) => id === name)
  if (!path)
    throw new CommandError(`--lesson: expected a lesson of data/lessons.yaml (${paths.map(({ id }) => id).join(', ')}), found "${name}"${didYouMean(name!, paths.map(({ id }) => id))}.`)
  return path
}
