/** The moments of this lesson, each worked out once: every slide in the page asks for those of all slides at every step. */
import type { Moment } from './moment'
import acts from '#lesson/acts'
import events from '#lesson/calendar'
import { momentOf } from './moment'

const known = new Map<string, Moment>()

/**
 * The moment that `when` names in this lesson.
 *
 * @throws {RangeError} where it names none
 */
export function momentAt(when: string): Moment {
  const moment = known.get(when) ?? momentOf(when, { acts, events })
  known.set(when, moment)
  return moment
}
