/** The lessons that can be given with the slides of the deck, with all that can be computed. */
import type { Slide } from './check-slides.ts'
import type { Lesson } from './load.ts'
import type { LessonPath } from './lesson-pages.ts'
import type { NamedLesson } from './schema.ts'
import { needOf, planned } from './need.ts'
import { type Chosen, workOf } from './slides/work.ts'

/** What a slide needs in a lesson, in minutes. */
export function needIn(root: string, slide: Slide, lesson: Lesson, chosen?: Chosen): number {
  return needOf(workOf(root, slide, lesson, chosen))
}

/**
 * The named lessons of `data/lessons.yaml`, in its order.
 *
 * @param root the project's folder, for the diagrams
 */
export function lessonPaths(root: string, lesson: Lesson, slides: Slide[]): LessonPath[] {
  return lesson.lessons.map(({ id, name, minutes, lost = 0, question, trial, quiz, spare, slides: own }: NamedLesson) => {
    const each = own === 'all' ? Object.fromEntries(slides.map(slide => [slide.name, planned(needIn(root, slide, lesson, { trial, quiz }))])) : own
    return {
      id,
      name,
      ...own === 'all' && { all: true as const },
      minutes: minutes ?? Object.values(each).reduce((sum, one) => sum + one, 0),
      lost,
      ...question && { question },
      ...trial && { trial },
      ...quiz && { quiz },
      spare,
      slides: each,
    }
  })
}
