/** The claims that the class tries. */
import { lesson } from '../site/place'

/**
 * Those of a slide that are on trial in this page's lesson, in the slide's order.
 *
 * @param ids the claims of the slide, ids of data/claims.yaml
 */
export function triedClaims(ids: string[]): string[] {
  return ids.filter(id => lesson.trial?.includes(id) ?? true)
}
