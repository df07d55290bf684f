/** A bibliography lists what a reader can follow up: a document or a work that nothing cites has no place in it. */
import type { Slide } from './check-slides.ts'
import type { Lesson } from './load.ts'
import type { ContentErrorList } from './content-error.ts'
import type { Story } from './schema.ts'
import { citedKeys, findCitations } from './markup/citations.ts'
import { storyProse } from './story-prose.ts'
import { DATA_FILES } from './load.ts'
import { YamlFile } from './yaml-file.ts'

/**
 * Refuses an entry that is cited nowhere: neither in the data, nor on a slide and in its notes, nor in a diagram.
 *
 * @param diagrams the citations of the diagrams' steps
 * @param mistakes where each of them goes
 */
export function checkCited(root: string, lesson: Lesson, slides: Slide[], diagrams: string[], mistakes: ContentErrorList): void {
  const { documents, works, ...data } = lesson
  const cited = new Set([
    ...sourcesIn(data),
    // Of a document, those behind the answers to its questions.
    ...sourcesIn(documents),
    ...lesson.decisions.map(({ paper }) => paper.document),
    ...lesson.story ? toldIn(lesson.story) : [],
    ...slides.flatMap(({ content, notes, document }) => [
      ...findCitations(content + notes).flatMap(({ keys }) => keys),
      ...document === undefined ? [] : [document],
    ]),
    ...diagrams,
  ])
  for (const [name, entries] of [['documents', documents], ['works', works]] as const) {
    const file = YamlFile.openOptional(root, DATA_FILES[name], mistakes)
    entries.forEach(({ id }, index) => {
      if (!cited.has(id))
        file.add([index, 'id'], `expected an entry that something cites, found "${id}" cited nowhere`)
    })
  }
}

/** Every key that the story's prose cites, and the documents beside it. */
function toldIn(story: Story): string[] {
  return [...citedKeys(storyProse(story)), ...story.acts.map(({ document }) => document)]
}

/** Every key in a list called "sources", however deep it stands. */
function sourcesIn(value: unknown): string[] {
  if (Array.isArray(value))
    return value.flatMap(sourcesIn)
  if (value === null || typeof value !== 'object')
    return []
  return Object.entries(value).flatMap(([key, each]) => key === 'sources' ? each as string[] : sourcesIn(each))
}
