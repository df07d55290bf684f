/** Which known name a misspelt one was most likely meant to be. */

/** ` Did you mean "timeline"?`, or nothing where no name is near. */
export function didYouMean(found: string, names: Iterable<string>): string {
  const name = nearest(found, names)
  return name === undefined ? '' : `. Did you mean "${name}"?`
}

/** The known name that takes the fewest changed letters, if they are few enough for a slip. */
export function nearest(found: string, names: Iterable<string>): string | undefined {
  const [best] = [...names]
    .map(name => ({ name, distance: distance(found.toLowerCase(), name.toLowerCase()) }))
    .filter(({ name, distance }) => distance <= Math.max(1, Math.floor(Math.max(found.length, name.length) / 3)))
    .sort((a, b) => a.distance - b.distance)
  return best?.name
}

/** Letters to add, drop, change or swap with a neighbour, to make one word of the other (the "optimal string alignment" distance). */
export function distance(from: string, to: string): number {
  let before: number[] = []
  let above = Array.from({ length: to.length + 1 }, (_, column) => column)
  for (let row = 1; row <= from.length; row++) {
    const current = [row]
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1]
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
      current[column] = Math.min(
        above[column]! + 1,
        current[column - 1]! + 1,
        above[column - 1]! + (same ? 0 : 1),
        swapped ? before[column - 2]! + 1 : Infinity,
      )
    }
    before = above
    above = current
  }
  return above[to.length]!
}
