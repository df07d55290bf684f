/** How hands are counted and two votes compared. Shares are of all hands of a vote, because the second may have fewer. */

import { lessonLanguage } from '../../data/loader/locale.ts'
import * as words from '../words.ts'

/** Hands by option. */
export type Counts = Record<string, number>

/** One option on the chart: how it is called, its hands, and the heights of its bars, from 0 to 1. */
export interface Bar { id: string, label: string, before: number, after: number, beforeHeight: number, afterHeight: number }

/** The lowest chart that has bars of its full height; with fewer hands the bars stay low. */
const FULL = 5

/** The bars of a chart, in the order of the options. The highest of both votes has the full height. */
export function bars(options: { id: string, label: string }[], before: Counts, after: Counts): Bar[] {
  const all = options.map(({ id, label }) => ({ id, label, before: before[id] ?? 0, after: after[id] ?? 0 }))
  const full = Math.max(FULL, ...all.flatMap(bar => [bar.before, bar.after]))
  return all.map(bar => ({ ...bar, beforeHeight: bar.before / full, afterHeight: bar.after / full }))
}

/** All hands of one vote. */
export function total(bars: Bar[], round: 'before' | 'after'): number {
  return bars.reduce((sum, bar) => sum + bar[round], 0)
}

/** Whether the class changed its mind, in words; nothing while one of the votes has not been taken. */
export function changeOfMind(bars: Bar[]): string {
  const hands = { before: total(bars, 'before'), after: total(bars, 'after') }
  if (hands.before === 0 || hands.after === 0)
    return ''
  const first = leaders(bars, 'before')
  const second = leaders(bars, 'after')
  const kept = first.length === second.length && first.every(bar => second.includes(bar))
  const lead = kept
    ? words.voteLeadKept(named(second))
    : words.voteLeadChanged(named(first), named(second))
  return `${lead} ${greatestMove(bars, hands)}`
}

function leaders(bars: Bar[], round: 'before' | 'after'): Bar[] {
  const most = Math.max(...bars.map(bar => bar[round]))
  return bars.filter(bar => bar[round] === most)
}

function named(bars: Bar[]): string {
  return new Intl.ListFormat(lessonLanguage()).format(bars.map(({ label }) => label))
}

function greatestMove(bars: Bar[], hands: { before: number, after: number }): string {
  const moves = bars.map(({ label, before, after }) => ({ label, from: percent(before, hands.before), to: percent(after, hands.after) }))
  const { label, from, to } = moves.reduce((most, move) => Math.abs(move.to - move.from) > Math.abs(most.to - most.from) ? move : most)
  return from === to ? words.voteNoChange : words.voteGreatestChange(label, from, to)
}

function percent(part: number, whole: number): number {
  return Math.round(100 * part / whole)
}
