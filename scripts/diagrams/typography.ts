import { VERDICTS } from '../../data/loader/verdicts.ts'

/** How the words in a diagram are set: Mermaid measures with it, the drawing's style (components/diagram/diagram.css) says the same. */

export const HEAD = 'Barlow Condensed'
export const TEXT = 'Source Serif 4'

/** Size of a node's text, in px of the drawing. */
export const FONT_SIZE = 18
/** Size of what is set in the heading's hand: dates in nodes, words on arrows. */
export const STRONG_SIZE = 17
/** From one line of text to the next. */
export const LINE_HEIGHT = 21
/** Size of an answer's stamp, and of a verdict's. */
export const ANSWER_SIZE = 30
export const VERDICT_SIZE = 20

/** The size in which a node's text is set. */
export function sizeOf(classes: readonly string[]): number {
  if (classes.includes('verdict'))
    return ANSWER_SIZE
  return classes.some(name => (VERDICTS as readonly string[]).includes(name)) ? VERDICT_SIZE : FONT_SIZE
}
