import { existsSync, readdirSync, statSync } from 'node:fs'
import { join, posix } from 'node:path'
import { didYouMean } from './nearest.ts'

/** Everybody who opens the lesson keeps every picture on the device. */
const MOST_KB = 1000

/**
 * What is wrong with a picture's file; nothing where it is there and small enough.
 *
 * @param root the project's folder
 * @param file its path from there
 */
export function fileProblem(root: string, file: string, most = MOST_KB): string | undefined {
  const folder = join(root, posix.dirname(file))
  if (!existsSync(join(root, file)))
    return `expected a file at ${file}${didYouMean(file, existsSync(folder) ? readdirSync(folder).map(name => posix.join(posix.dirname(file), name)) : [])}`
  const size = Math.ceil(statSync(join(root, file)).size / 1000)
  if (size > most)
    return `expected ${most} KB at most, found ${size} KB; make it smaller${most === MOST_KB ? ' (1600 pixels across are enough for a projector)' : ''}`
}
