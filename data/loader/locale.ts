/** The lesson's language, in which dates and numbers are written. */

/** Until a lesson has said its own. */
let language = 'en-GB'
let numbers: Intl.NumberFormat | undefined

/**
 * Called where a lesson is loaded, before anything of it is shown.
 *
 * @param tag BCP 47, from data/lesson.yaml
 */
export function setLanguage(tag: string): void {
  language = tag
  numbers = undefined
}

/** BCP 47. */
export function lessonLanguage(): string {
  return language
}

/** `1,337` in English. The format is made once, because making one takes longer than using it. */
export function formatNumber(value: number): string {
  numbers ??= new Intl.NumberFormat(language)
  return numbers.format(value)
}
