/** Which answers a class has found by a slide: the thread shows no other. */
import type { Act } from '../../data/loader/schema.ts'

/** What the thread knows of a slide: the act that it opens, and the act in whose time it stands. */
export interface Stop { opens?: string, within?: string }

/**
 * The answer of an act is found on its card, where its stamp falls, so it is known on every slide after that; of an act without a card
 * after its last slide. What comes before an act whose card is on the wall is known as well.
 *
 * @param place the slide's place among the stops, from 0
 * @returns the ids of the acts
 */
export function answersFound(acts: Pick<Act, 'id' | 'number'>[], stops: Stop[], place: number): string[] {
  const opened = Math.max(0, ...acts.filter(({ id }) => stops.slice(0, place + 1).some(({ opens }) => opens === id)).map(({ number }) => number))
  return acts.filter(({ id, number }) => {
    const card = stops.findIndex(({ opens }) => opens === id)
    const end = card >= 0 ? card : stops.findLastIndex(({ within }) => within === id)
    return number < opened || (end >= 0 && end < place)
  }).map(({ id }) => id)
}
