/** The plan of the lesson that is shown. */
import { slides } from '#slidev/slides'
import { isShortLesson } from '../../../components/site/place'
import { minutesOf } from '../../../data/loader/short-lesson.ts'

/** Minutes of each slide, in order, and the names of the slides that may be left out. */
export interface Plan { minutes: number[], spare: Set<string> }

export function lessonPlan(): Plan {
  return { minutes: slides.value.map(({ meta }) => minutesOf(meta.slide.frontmatter, isShortLesson)), spare: new Set() }
}

/** The name of the lesson. */
export const lessonId = (): string => 'whole'

/** The name of a slide. */
export function aliasOf({ slide: { no, frontmatter } }: { slide: { no: number, frontmatter: Record<string, unknown> } }): string {
  return String(frontmatter.routeAlias ?? no)
}
