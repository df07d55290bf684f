/** The plan of the lesson that is shown. */
import { slides } from '#slidev/slides'
import { lesson } from '../../../components/site/place'

/** Minutes of each slide, in order, and the names of the slides that may be left out. */
export interface Plan { minutes: number[], spare: Set<string> }

export function lessonPlan(): Plan {
  return { minutes: slides.value.map(({ meta }) => lesson.slides[aliasOf(meta)] ?? 0), spare: new Set(lesson.spare) }
}

/** The name of a slide. */
export function aliasOf({ slide: { no, frontmatter } }: { slide: { no: number, frontmatter: Record<string, unknown> } }): string {
  return String(frontmatter.routeAlias ?? no)
}
