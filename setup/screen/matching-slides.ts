/** A slide as a search knows it. */
export interface Titled { no: number, title: string }

/**
 * The slides whose number is the text, or whose title has all of its words; none for an empty text.
 *
 * @param text what a person typed, such as `17` or `empty chair`
 */
export function matchingSlides(slides: Titled[], text: string): Titled[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  return words.length === 0 ? [] : slides.filter(({ no, title }) => words.every(word => title.toLowerCase().includes(word) || String(no) === word))
}
