import { VERDICTS } from '../../data/loader/verdicts.ts'

/** How the words in a diagram are set: Mermaid measures with it, the drawing's style (components/diagram/diagram.css) says the same. */

export const FONT = 'Barlow Condensed'

/** Size of the words, in px of the drawing: a drawing of at most 868 by 302 px shows them on the slide as large. */
export const FONT_SIZE = 22
/** From one line of text to the next. */
export const LINE_HEIGHT = 24
/** Size of an answer's stamp, and of a verdict's. */
export const ANSWER_SIZE = 30
export const VERDICT_SIZE = 22

/** The size in which a node's text is set. */
export function sizeOf(classes: readonly string[]): number {
  if (classes.includes('verdict'))
    return ANSWER_SIZE
  return classes.some(name => (VERDICTS as readonly string[]).includes(name)) ? VERDICT_SIZE : FONT_SIZE
}
