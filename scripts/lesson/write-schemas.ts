import type { Names } from '../../data/loader/names.ts'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { jsonSchemas } from '../../data/loader/json-schema.ts'
import { CommandError } from '../lib/fault.ts'
import { writeFileAtomic } from '../lib/write-atomic.ts'

/** The folder that the first line of every file in data/ names. */
const FOLDER = '.schema'

/**
 * Writes the JSON Schemas of data/ for the editor of a person who writes there; a file that has not changed stays untouched. A lesson in a
 * folder that cannot be written to is shown without them.
 *
 * @param root the project's folder
 * @param names ids that the schemas offer
 */
export async function writeSchemas(root: string, names: Names): Promise<void> {
  try {
    await mkdir(join(root, FOLDER), { recursive: true })
    for (const [name, text] of Object.entries(jsonSchemas(names))) {
      const path = join(root, FOLDER, `${name}.json`)
      if (!existsSync(path) || readFileSync(path, 'utf8') !== text)
        await writeFileAtomic(path, text)
    }
  }
  catch (error) {
    if (!(error instanceof CommandError) && (error as NodeJS.ErrnoException).code === undefined)
      throw error
  }
}
