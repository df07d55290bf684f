/** Where the members of a council sit and how they voted. */
import type { Vote } from '../../data/loader/schema.ts'
import * as words from '../words.ts'

/** The ways of voting, in the order in which the chairs are filled; absence sits at the head of the table. */
const CASTS = ['for', 'against', 'abstaining', 'notVoting', 'absent'] as const

export type Cast = typeof CASTS[number]

/** A chair: its centre, with the table's round end at the origin, and its vote. */
export interface Chair {
  x: number
  y: number
  cast: Cast
}

const RADIUS = 96

/** The chairs on a half circle, from left to right; the absent member's stands in the middle, where nobody overlooks it. */
export function chairs(vote: Vote): Chair[] {
  const present = CASTS.filter(cast => cast !== 'absent').flatMap(cast => Array.from<Cast>({ length: vote[cast] }).fill(cast))
  const middle = Math.floor(present.length / 2)
  const casts = [...present.slice(0, middle), ...Array.from<Cast>({ length: vote.absent }).fill('absent'), ...present.slice(middle)]
  return casts.map((cast, index) => {
    const angle = Math.PI * (1 - index / (casts.length - 1))
    return { x: round(RADIUS * Math.cos(angle)), y: round(-RADIUS * Math.sin(angle) + 14), cast }
  })
}

/** The same in words: `9 for, 1 abstaining, one chair empty`. */
export function inWords(vote: Vote): string {
  const counted = [
    [vote.for, words.councilFor],
    [vote.against, words.councilAgainst],
    [vote.abstaining, words.councilAbstaining],
    [vote.notVoting, words.councilNotVoting],
  ] as const
  return [
    ...counted.filter(([count]) => count > 0).map(([count, phrase]) => phrase(count)),
    ...vote.empty !== undefined ? [vote.empty] : [],
  ].join(', ')
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
