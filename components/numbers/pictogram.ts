/** Rows of small figures that stand for a number. */

/** A figure as a path, how large it is drawn, how high it then is, and how far it is to the next one. */
export interface Mark { path: string, scale: number, height: number, step: number }

export const MARKS: Record<'person' | 'tank', Mark> = {
  person: {
    path: 'M10 1.5a5 5 0 1 1 0 10 5 5 0 1 1 0-10ZM10 13C14.5 13 17 16 17 20V31H14V43.5H6V31H3V20C3 16 5.5 13 10 13Z',
    scale: 0.8,
    height: 35,
    step: 24,
  },
  tank: {
    path: 'M2.4 9.6h24.8l1.6 2.4H.8ZM8 9.6 9.6 4.8h9.6l2.4 4.8ZM19 5.4h12.4V7H19.6ZM3.2 12h22.4a2.9 2.9 0 0 1 0 5.8H3.2a2.9 2.9 0 0 1 0-5.8Z',
    scale: 0.88,
    height: 16,
    step: 29,
  },
}

/** More figures than these nobody counts at a glance. */
const MOST_MARKS = 20

/** What one figure stands for, so that the greatest number has up to twenty of them: 1, 2, 5, 10, 20, 50 … */
export function unitFor(most: number): number {
  const power = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, most))) - 1)
  return [1, 2, 5, 10].map(step => step * power).find(unit => most / unit <= MOST_MARKS)!
}
