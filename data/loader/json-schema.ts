/** The files of `data/` as JSON Schema, from which an editor completes fields and ids, and marks mistakes while somebody types. */
import type { Listed, Names } from './names.ts'
import { basename } from 'node:path/posix'
import { z } from 'zod'
import { DATA_FILES, LISTS } from './load.ts'
import * as schema from './schema.ts'

/** Files that are one entry, not lists of them. */
const WHOLE: Partial<Record<keyof typeof DATA_FILES, z.ZodType>> = { about: schema.About, plan: schema.LessonPlan, front: schema.Front, story: schema.Story }

/**
 * The JSON Schema of every file, as text, by the file's name without its ending (`events`).
 *
 * @param names what may be named where an entry of another list is asked for
 */
export function jsonSchemas(names: Names): Record<string, string> {
  return Object.fromEntries(Object.entries(DATA_FILES).map(([file, path]) => {
    const lists = Object.values(LISTS).filter(list => list.file === file)
    const whole = WHOLE[file as keyof typeof DATA_FILES]
    const list = lists.find(({ path }) => path.length === 0)
    const content = whole ?? (list ? z.array(list.entry) : z.strictObject(Object.fromEntries(lists.map(({ path, entry }) => [path[0]!, z.array(entry).optional()]))))
    return [basename(path, '.yaml'), `${JSON.stringify(asJson(content, names), null, 2)}\n`]
  }))
}

function asJson(content: z.ZodType, names: Names): object {
  return z.toJSONSchema(content, {
    io: 'input',
    // What only our own check knows is left to it.
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      const { to } = jsonSchema as { to?: Listed }
      if (to === undefined)
        return
      delete jsonSchema.to
      const known = names.all(to)
      if (known.length > 0) {
        delete jsonSchema.pattern
        jsonSchema.enum = known
      }
    },
  })
}
