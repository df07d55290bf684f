/** The class's verdicts beside the record's. */
import type { Claim } from '../../data/loader/schema.ts'
import type { Verdict } from '../../data/loader/verdicts.ts'
import * as words from '../words.ts'

/** A claim in the table: what the class said, if it has, and what the record says, once its stamp has fallen. */
export interface Row { claim: Claim, ours?: Verdict, record?: Verdict }

/** The table after so many stamps. */
export function rows(claims: Claim[], verdicts: Record<string, Verdict>, stamps: number): Row[] {
  return claims.map((claim, index) => ({ claim, ours: verdicts[claim.id], record: index < stamps ? claim.verdict : undefined }))
}

/** How far the class and the record agree, once every stamp has fallen; nothing where the class has judged no claim. */
export function agreement(rows: Row[]): string {
  const judged = rows.filter(({ ours }) => ours)
  if (judged.length === 0 || rows.some(({ record }) => !record))
    return ''
  const agreed = judged.filter(({ ours, record }) => ours === record).length
  return judged.length === rows.length ? words.trialAgreement(agreed, rows.length) : words.trialAgreementJudged(agreed, judged.length)
}
