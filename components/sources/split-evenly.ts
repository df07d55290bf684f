/** What an entry takes beside its letters: its last line is seldom full, and there is air behind it. */
const LINE_END = 40

/**
 * Cuts a list into parts that take about the same room, in order.
 *
 * @param lengthOf letters of an item
 * @returns `parts` lists; together they are `items`
 */
export function splitEvenly<Item>(items: readonly Item[], parts: number, lengthOf: (item: Item) => number): Item[][] {
  const rooms = items.map(item => lengthOf(item) + LINE_END)
  const total = rooms.reduce((sum, room) => sum + room, 0)
  const shares = Array.from<unknown, Item[]>({ length: parts }, () => [])
  let before = 0
  items.forEach((item, index) => {
    const middle = before + rooms[index]! / 2
    shares[Math.min(parts - 1, Math.floor(middle / total * parts))]!.push(item)
    before += rooms[index]!
  })
  return shares
}
