import type { Actor } from '../../data/loader/schema.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

/** Path data of each marker shape, around 0,0 and about 15 px wide. */
const MARKS: Record<Actor['shape'], string> = {
  circle: 'M-6.6 0a6.6 6.6 0 1 0 13.2 0a6.6 6.6 0 1 0-13.2 0z',
  diamond: 'M0-8 8 0 0 8-8 0z',
  square: 'M-6-6H6V6H-6z',
  triangle: 'M0-7.6 7.8 5.8H-7.8z',
  pentagon: 'M0-7.6 7.4-2.2 4.6 6.4H-4.6L-7.4-2.2z',
}

/** The marker of each actor of `data/actors.yaml`, as path data by the actor's id. */
export function actorMarks(root: string): Map<string, string> {
  // The loader checks this file; here two of its fields are enough.
  const actors = parse(readFileSync(join(root, 'data/actors.yaml'), 'utf8')) as Pick<Actor, 'id' | 'shape'>[]
  return new Map(actors.map(actor => [actor.id, MARKS[actor.shape]]))
}
