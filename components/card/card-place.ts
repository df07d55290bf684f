/** Where a term's card lies: near its word, never over it, and inside the window. Lengths are pixels of the window. */

/** The box of a word. */
export type Box = Pick<DOMRect, 'left' | 'top' | 'bottom'>

export type Column = Pick<DOMRect, 'left' | 'right'>

export interface Size { width: number, height: number }

/** The card's corner, and how high it may be at most. */
export interface Place { left: number, top: number, room: number }

/** Air to the word, and to the edges of the window. */
const GAP = 7
const EDGE = 8

/**
 * Below the word, or above it where there is more room.
 *
 * @param column the edges of the slide's text, which a card keeps to where it is not too wide
 */
export function placeCard(word: Box, card: Size, column: Column, view: Size): Place {
  const below = view.height - EDGE - word.bottom - GAP
  const above = word.top - GAP - EDGE
  const left = Math.max(EDGE, Math.min(Math.max(word.left, column.left), column.right - card.width, view.width - EDGE - card.width))
  return card.height <= below || below >= above
    ? { left, top: word.bottom + GAP, room: below }
    : { left, top: word.top - GAP - Math.min(card.height, above), room: above }
}
