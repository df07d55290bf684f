/** What many measurements of one thing say together. */

/** The middle of several rounds, which one slow round does not move, and how far they lie apart. */
export interface Spread { median: number, least: number, most: number }

/** The value below which a share of the numbers lies, between two neighbours in proportion; none of no numbers. */
export function quantile(numbers: number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const at = (sorted.length - 1) * share
  const below = sorted[Math.floor(at)] ?? Number.NaN
  const above = sorted[Math.ceil(at)] ?? Number.NaN
  return below + (above - below) * (at % 1)
}

/** The middle of some numbers; of an even count, half-way between the two in the middle. */
export function median(numbers: number[]): number {
  return quantile(numbers, 0.5)
}

/** The middle of some numbers, with the least and the greatest of them. */
export function spread(numbers: number[]): Spread {
  return { median: median(numbers), least: Math.min(...numbers), most: Math.max(...numbers) }
}
