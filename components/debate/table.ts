/** Which positions of a debate lie on the table. */

/** More cards would have to be smaller than can be read from the last row. */
export const ROOM = 3

/** Ids of positions, in the order in which they were laid there. */
export type Table = string[]

/** What lies on the table when so many positions have had their turn: the latest ones. */
export function tableAfter(positions: { id: string }[], turns: number): Table {
  return positions.slice(Math.max(0, turns - ROOM), turns).map(({ id }) => id)
}

/** Who holds what, in one line. */
export function positionInWords({ who, text }: { who: string, text: string }): string {
  return `${who}: ${text}`
}

/** The table after a position's name was pressed: it leaves, or it comes, and then the one that lay there longest makes room. The last one stays. */
export function pressed(table: Table, id: string): Table {
  if (!table.includes(id))
    return [...table, id].slice(-ROOM)
  return table.length > 1 ? table.filter(other => other !== id) : table
}

/** Columns in which so many cards stand: up to three beside each other, four in two rows of two. */
export function columns(cards: number): number {
  return cards === 4 ? 2 : Math.min(ROOM, cards)
}
