/** Which claims a lesson puts on trial. */
import type { Slide } from '../check-slides.ts'
import { valuesIn } from './markup.ts'

/** The claims that slides put on trial, in their order; of these only those of `trial`, where that is given. */
export function claimsTried(slides: Pick<Slide, 'content'>[], trial?: string[]): string[] {
  return slides
    .flatMap(({ content }) => valuesIn(content, 'ClaimTrial'))
    .flatMap(({ claims }) => claims)
    .filter((id): id is string => typeof id === 'string' && (trial?.includes(id) ?? true))
}
