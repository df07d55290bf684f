/** What a slide tells of a diagram. */

/** A step as the slide tells it. */
export interface DescribedStep {
  /** The sentence that the teacher says. */
  say: string
  /** Citation keys of what the sentence says. */
  sources: string[]
  /** The same in words as the drawing shows, one line an arrow or a chain of arrows. */
  shows: string[]
}

/** What the slide needs to know about a diagram beside its drawing. */
export interface DiagramText {
  title: string
  /** What stands there before the first step. */
  before: string[]
  steps: DescribedStep[]
}
