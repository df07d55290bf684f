/** Which claims a lesson puts on trial. */
import type { Slide } from '../check-slides.ts'

/** The claims that slides put on trial, in their order; of these only those of `trial`, where that is given. */
export function claimsTried(slides: Pick<Slide, 'content'>[], trial?: string[]): string[] {
  return slides
    .flatMap(({ content }) => [...content.matchAll(/<ClaimTrial\b[^>]*:claims="([^"]*)"/g)])
    .flatMap(([, list]) => [...list!.matchAll(/[\w-]+/g)].map(([id]) => id))
    .filter(id => trial?.includes(id) ?? true)
}
