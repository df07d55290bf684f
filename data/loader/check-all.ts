import type { Slide } from './check-slides.ts'
import type { Lesson } from './load.ts'
import { diagramNames, renderDiagrams, sourceOf } from '../../scripts/diagrams/render.ts'
import { readSource } from '../../scripts/diagrams/source.ts'
import { checkCited } from './check-cited.ts'
import { loadSlides } from './check-slides.ts'
import { loadLesson } from './load.ts'
import { Mistake } from './mistake.ts'

/**
 * Reads and checks all that a person writes: the data, the slides, and the diagrams, which are drawn anew where they have changed.
 *
 * @param root the project's folder
 * @throws {Mistake} at the first thing that is wrong
 * @throws {NoBrowserError} where a diagram must be drawn and there is no browser
 */
export async function checkAll(root: string): Promise<{ lesson: Lesson, slides: Slide[] }> {
  const lesson = loadLesson(root)
  const slides = await loadSlides(root, lesson)
  checkCited(root, lesson, slides, checkDiagramSources(root, lesson))
  await renderDiagrams(root, (name, done, total) => console.log(`Drawing diagram ${done} of ${total}: ${name}`))
  return { lesson, slides }
}

/** The citations of all diagrams, each of them a key that is there. */
function checkDiagramSources(root: string, { documents, works }: Lesson): string[] {
  const keys = new Set([...documents, ...works].map(({ id }) => id))
  return diagramNames(root).flatMap((name) => {
    const { file, steps } = readSource(`snippets/${name}.mmd`, sourceOf(root, name))
    for (const { line, sources } of steps) {
      const unknown = sources.find(key => !keys.has(key))
      if (unknown)
        throw new Mistake(file, line, `citation "${unknown}": expected a key of data/documents.yaml or data/bibliography.yaml`)
      if (sources.length === 0)
        throw new Mistake(file, line, 'expected a citation in the step, such as [@D03]')
    }
    return steps.flatMap(({ sources }) => sources)
  })
}
