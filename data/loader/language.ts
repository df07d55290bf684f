/** Languages by their BCP 47 names. */

/** The language without its country or script: `en` of `en-GB`. */
export const baseLanguage = (name: string): string => new Intl.Locale(name).language

/** True for a well-formed name, such as `en-GB`, of a language that this machine can write dates in. */
export function isLanguage(name: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(name).length > 0
  }
  catch {
    return false
  }
}
