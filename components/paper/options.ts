/** What the address asks of a page of paper: `#/handout?range=5-9&with=timeline,terms&paper=letter`. */

/**
 * The two formats of the trade, with the room between the margins: the width in mm, the height that a sheet of it fills, and what
 * text and lines to write on shrink to, because Letter is the shorter sheet.
 */
export const PAPERS = {
  a4: { size: 'A4', width: 178, height: '256mm', fit: 1 },
  letter: { size: 'letter', width: 183.9, height: '238mm', fit: 0.92 },
} as const

/** A format's name. */
export type Paper = keyof typeof PAPERS

/** What the handout has behind the lesson where it is asked for, in its order; `claims` are all claims in the guide as well. */
export const PARTS = ['timeline', 'maps', 'terms', 'claims', 'debates', 'questions', 'bibliography'] as const

/** A part's name. */
export type PaperPart = typeof PARTS[number]

/** All of them. */
export const ALL_PARTS = 'all'

/** What to print, and on what. */
export interface PaperOptions {
  /** None where the reader's own printer decides. */
  paper?: Paper
  /** Numbers of the slides; none for all. */
  range?: number[]
  /** The parts that are asked for. */
  with: PaperPart[]
}

/** Reads the options from an address or the part of it behind its `#`; what cannot be read is left out. */
export function paperOptions(hash: string): PaperOptions {
  const query = new URLSearchParams(hash.split('?')[1])
  const paper = query.get('paper')
  const range = query.get('range')
  const named = query.get('with')?.split(',') ?? []
  return {
    paper: paper === 'a4' || paper === 'letter' ? paper : undefined,
    range: range ? range.split(',').map(Number).filter(Number.isInteger) : undefined,
    with: PARTS.filter(part => named.includes(part) || named.includes(ALL_PARTS)),
  }
}
