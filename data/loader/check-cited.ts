/** A bibliography lists what a reader can follow up: a document or a work that nothing cites has no place in it. */
import type { Slide } from './check-slides.ts'
import type { Lesson } from './load.ts'
import { findCitations } from '../../setup/citation-marks.ts'
import { DATA_FILES } from './load.ts'
import { YamlFile } from './yaml-file.ts'

/**
 * Refuses an entry that is cited nowhere: neither in the data, nor on a slide and in its notes, nor in a diagram.
 *
 * @param diagrams the citations of the diagrams' steps
 * @throws {Mistake} at the first of them
 */
export function checkCited(root: string, lesson: Lesson, slides: Slide[], diagrams: string[]): void {
  const { documents, works, ...data } = lesson
  const cited = new Set([
    ...sourcesIn(data),
    ...lesson.decisions.map(({ paper }) => paper.document),
    ...slides.flatMap(({ content, notes, document }) => [
      ...findCitations(content + notes).flatMap(({ keys }) => keys),
      ...document === undefined ? [] : [document],
    ]),
    ...diagrams,
  ])
  for (const [name, entries] of [['documents', documents], ['works', works]] as const) {
    const index = entries.findIndex(({ id }) => !cited.has(id))
    if (index >= 0)
      throw new YamlFile(root, DATA_FILES[name]).mistake([index, 'id'], `expected an entry that something cites, found "${entries[index]!.id}" cited nowhere`)
  }
}

/** Every key in a list called "sources", however deep it stands. */
function sourcesIn(value: unknown): string[] {
  if (Array.isArray(value))
    return value.flatMap(sourcesIn)
  if (value === null || typeof value !== 'object')
    return []
  return Object.entries(value).flatMap(([key, each]) => key === 'sources' ? each as string[] : sourcesIn(each))
}
