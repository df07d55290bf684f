/** The claims that some slides of this page's lesson put on trial. */
import type { PaperSlide } from './chapters'
import tried from '#lesson/tried'
import { triedClaims } from '../classroom/tried-claims'

/** Ids of data/claims.yaml, in the order of the trial. */
export function triedOn(slides: PaperSlide[]): string[] {
  return triedClaims(slides.flatMap(({ inDeck }) => tried[inDeck - 1]!))
}
