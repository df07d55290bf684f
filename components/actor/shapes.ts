/** The actors' shapes, in a box of 16 by 16 with the middle at 8, 8. Drawn to look equally heavy, which is not equally wide. */
import type { Actor } from '../../data/loader/schema.ts'

export const SHAPES: Record<Actor['shape'], string> = {
  diamond: 'M8 .8 15.2 8 8 15.2.8 8Z',
  circle: 'M8 1.6a6.4 6.4 0 1 1 0 12.8A6.4 6.4 0 1 1 8 1.6Z',
  square: 'M2.2 2.2h11.6v11.6H2.2Z',
  triangle: 'M8 1.2 15.4 14.2H.6Z',
  pentagon: 'M8 .9 15.2 6.1 12.5 14.6H3.5L.8 6.1Z',
}
