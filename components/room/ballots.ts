/** The votes of the devices. They are counted from what each device said last, so that a message that comes twice, late or out of turn changes nothing. */
import type { Vote } from './messages.ts'

/** What each device said last, by ballot and device. */
export type Ballots = Record<string, Record<string, Vote>>

/** The ballots with one vote more; the same ones where the device has said something later. */
export function cast(ballots: Ballots, ballot: string, device: string, vote: Vote): Ballots {
  const known = ballots[ballot]?.[device]
  if (known && known.count >= vote.count)
    return ballots
  return { ...ballots, [ballot]: { ...ballots[ballot], [device]: vote } }
}

/** The ballots without a device that was put out of the room. */
export function without(ballots: Ballots, device: string): Ballots {
  return Object.fromEntries(Object.entries(ballots).map(([ballot, { [device]: _out, ...others }]) => [ballot, others]))
}

/** Votes by option; an option that the ballot does not have counts nowhere. */
export function countVotes(ballots: Ballots, ballot: string, options: string[]): Record<string, number> {
  const votes = Object.values(ballots[ballot] ?? {})
  return Object.fromEntries(options.map(option => [option, votes.filter(vote => vote.option === option).length]))
}

/** How many devices have answered. */
export function answered(ballots: Ballots, ballot: string, options: string[]): number {
  return Object.values(ballots[ballot] ?? {}).filter(({ option }) => options.includes(option)).length
}
