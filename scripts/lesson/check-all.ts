import type { Slide } from '../../data/loader/check-slides.ts'
import type { Lesson } from '../../data/loader/load.ts'
import type { LessonPath } from '../../data/loader/lesson-pages.ts'
import type { Names } from '../../data/loader/names.ts'
import { diagramNames, renderDiagrams, sourceOf } from '../diagrams/render.ts'
import { readSource } from '../diagrams/source.ts'
import { checkCited } from '../../data/loader/check-cited.ts'
import { readSlides } from '../../data/loader/check-slides.ts'
import { lessonPaths } from '../../data/loader/lessons.ts'
import { readLesson } from '../../data/loader/load.ts'
import { writeSchemas } from './write-schemas.ts'
import { ContentError, ContentErrorList } from '../../data/loader/content-error.ts'

/**
 * Reads and checks all that a person writes: the data, the slides, and the diagrams, which are drawn anew where they have changed.
 * The editor's schemas of the data are written on the way.
 *
 * @param root the project's folder
 * @throws {ContentErrors} all that is wrong, grouped by file
 * @throws {ContentError} where a diagram cannot be drawn
 * @throws {NoBrowserError} where a diagram must be drawn and there is no browser
 */
export async function checkAll(root: string): Promise<CheckedDeck> {
  const { names, ...checked } = await checkSources(root)
  await writeSchemas(root, names)
  await renderDiagrams(root, (name, done, total) => console.log(`Drawing diagram ${done} of ${total}: ${name}`))
  return { ...checked, paths: lessonPaths(root, checked.lesson, checked.slides) }
}

/** The lesson, true to its schemas, and its slides. */
export interface Checked { lesson: Lesson, slides: Slide[] }

/** The same with the lessons that can be given. */
export interface CheckedDeck extends Checked { paths: LessonPath[] }

/**
 * The same without the drawings, so that no browser is asked for, and without writing anything; `names` are the ids that are known.
 *
 * @param root the project's folder
 * @throws {ContentErrors} all that is wrong, grouped by file
 */
export async function checkSources(root: string): Promise<Checked & { names: Names }> {
  const mistakes = new ContentErrorList()
  const { lesson, names } = readLesson(root, mistakes)
  const slides = await readSlides(root, lesson, names, mistakes)
  const diagrams = checkDiagramSources(root, names, mistakes)
  mistakes.end()
  // Only once all is right: an entry whose citation is misspelt would be told twice.
  checkCited(root, lesson, slides, diagrams, mistakes)
  mistakes.end()
  return { lesson, slides, names }
}

/** Every step of a diagram rests on a source; returns the citations of all of them. */
function checkDiagramSources(root: string, names: Names, mistakes: ContentErrorList): string[] {
  return diagramNames(root).flatMap((name) => {
    const source = mistakes.attempt(() => readSource(`snippets/${name}.mmd`, sourceOf(root, name)))
    for (const { line, sources } of source?.steps ?? []) {
      const tell = (problem: string) => mistakes.add(new ContentError(source!.file, line, problem))
      sources.map(key => names.problem('sources', key)).filter(problem => problem !== undefined).forEach(tell)
      if (sources.length === 0)
        tell('expected a citation in the step, such as [@D03]')
    }
    return source?.steps.flatMap(({ sources }) => sources) ?? []
  })
}
