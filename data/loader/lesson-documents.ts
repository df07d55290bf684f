/** Which documents the papers of a lesson have, and under which numbers. */
import type { LessonPath } from './lesson-pages.ts'

/**
 * @returns the ids of the documents that the lesson's slides show, in order, and in the lesson with every slide those that no slide
 * shows as well; the first is document 1 on every paper
 */
export function documentsIn({ all }: Pick<LessonPath, 'all'>, slides: { document?: string }[], documents: { id: string }[]): string[] {
  const shown = slides.flatMap(({ document }) => document ?? [])
  return [...new Set([...shown, ...all ? documents.map(({ id }) => id) : []])]
}
