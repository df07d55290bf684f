/** The course of a trial, click by click, and the class's verdicts beside the record's. */
import type { Claim } from '../../data/loader/schema.ts'
import type { Verdict } from '../../data/loader/verdicts.ts'
import * as words from '../words.ts'

/** A claim in the table: what the class said, if it has, and what the record says, once its stamp has fallen. */
export interface Row { claim: Claim, ours?: Verdict, record?: Verdict }

/** A claim is there, with the next click its stamp falls, and with the one after that the next claim comes; behind the last one stands the table. */
export const clicksOf = (claims: number) => 2 * claims

/** What the slide shows after so many clicks: the place of the claim on trial, none where all have been tried, and the stamps that have fallen. */
export function courtAt(click: number, claims: number): { turn?: number, stamps: number } {
  const turn = Math.floor(click / 2)
  return { turn: turn < claims ? turn : undefined, stamps: Math.ceil(click / 2) }
}

/** The numbers of some sources in their order, three or more in a row as a span: `1, 2`, `4–6`. */
export function numbersInWords(numbers: number[]): string {
  const spans: number[][] = []
  for (const number of numbers.toSorted((one, other) => one - other)) {
    const last = spans.at(-1)
    if (last?.at(-1) === number - 1)
      last.push(number)
    else
      spans.push([number])
  }
  return spans.map(span => span.length > 2 ? `${span[0]}–${span.at(-1)}` : span.join(', ')).join(', ')
}

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
