import type { Claim } from '../../data/loader/schema.ts'
import claims from '#lesson/claims'
import { byId } from '../../data/loader/by-id.ts'

/** The claims of these ids, in their order; all without them. */
export function claimsNamed(ids?: string[]): Claim[] {
  return ids?.map(id => byId(claims, id, 'a claim of data/claims.yaml')) ?? claims
}
