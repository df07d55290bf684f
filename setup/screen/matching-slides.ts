/** A slide as a search knows it; `text` is what is on it and, for a presenter, in its notes. */
export interface Searched { no: number, title: string, text: string }

/**
 * The slides whose number is the text, then those whose title has all of its words, then those that have them anywhere; none for an
 * empty text.
 *
 * @param text what a person typed, such as `17` or `empty chair`
 */
export function matchingSlides<Slide extends Searched>(slides: Slide[], text: string): Slide[] {
  const words = plain(text).split(/\s+/).filter(Boolean)
  if (words.length === 0)
    return []
  const has = (place: string, no: number) => words.every(word => place.includes(word) || String(no) === word)
  const rank = ({ no, title, text }: Slide) => words.length === 1 && words[0] === String(no) ? 0 : has(plain(title), no) ? 1 : has(plain(`${title} ${text}`), no) ? 2 : 3
  return slides.map(slide => ({ slide, at: rank(slide) })).filter(({ at }) => at < 3).sort((a, b) => a.at - b.at).map(({ slide }) => slide)
}

/** Small letters, and the printer's apostrophe for the typewriter's. */
function plain(text: string): string {
  return text.toLowerCase().replaceAll('\'', '’')
}
