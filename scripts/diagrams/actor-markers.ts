import type { Actor } from '../../data/loader/schema.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { SHAPES } from '../../components/actor/shapes.ts'

/** The marker of each actor of `data/actors.yaml`, as path data by the actor's id, in a box of 16 by 16. */
export function actorMarks(root: string): Map<string, string> {
  // The loader checks this file; here two of its fields are enough.
  const actors = parse(readFileSync(join(root, 'data/actors.yaml'), 'utf8')) as Pick<Actor, 'id' | 'shape'>[]
  return new Map(actors.map(actor => [actor.id, SHAPES[actor.shape]]))
}
