/** The lesson's language, in which dates and numbers are written. */

/** Until a lesson has said its own. */
let language = 'en-GB'

/**
 * Called where a lesson is loaded, before anything of it is shown.
 *
 * @param tag BCP 47, from data/lesson.yaml
 */
export function setLanguage(tag: string): void {
  language = tag
}

/** BCP 47. */
export function lessonLanguage(): string {
  return language
}

/** `1,337` in English. */
export function formatNumber(value: number): string {
  return value.toLocaleString(language)
}
