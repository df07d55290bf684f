/** The lessons of a deck as pages of its site: which slides each has, and where it lies. */

/** A lesson with all that can be computed. */
export interface LessonPath {
  id: string
  name: string
  /** True where it is every slide, to read and to choose from, and has no length of its own. */
  all?: true
  /** Minutes of the whole lesson, and those of them that are lost to entering and leaving. */
  minutes: number
  lost: number
  /** Its own central question; none where it asks the deck's. */
  question?: string
  /** The claims on trial; none for all that its slides put there. */
  trial?: string[]
  /** The questions that its slides with a quiz ask; none for all that they have. */
  quiz?: string[]
  /** Names of the slides that may be left out. */
  spare: string[]
  /** Minutes of each slide, by name, in order. */
  slides: Record<string, number>
}

/** The slides of a lesson, numbered as it numbers them, from 1; `inDeck` is the number in the whole deck. */
export function slidesIn<One extends { name: string, number: number }>(path: Pick<LessonPath, 'slides'>, slides: One[]): (One & { inDeck: number })[] {
  return slides.filter(({ name }) => name in path.slides).map((slide, index) => ({ ...slide, number: index + 1, inDeck: slide.number }))
}

/** Where a lesson's page lies in the site; the first lesson is the site's first page. */
export function lessonFolder(id: string, lessons: Pick<LessonPath, 'id'>[]): string {
  return id === lessons[0]?.id ? '' : `lesson-${id}/`
}

/** The lesson that has a slide: the first one if it does. */
export function lessonWith(name: string, lessons: LessonPath[]): LessonPath {
  return lessons.find(({ slides }) => name in slides) ?? lessons[0]!
}

/** The lesson that has every slide, which a check asks for. */
export function wholeLesson(lessons: LessonPath[], slides: { name: string }[]): LessonPath {
  return lessons.find(lesson => slides.every(({ name }) => name in lesson.slides)) ?? lessons[0]!
}

/** True where a class that has seen `slides` can do the task at home. */
export function canFollow(task: { slides: string[] }, slides: string[]): boolean {
  return task.slides.every(name => slides.includes(name))
}
