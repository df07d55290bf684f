/** The service worker of a built site. */
import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import ts from 'typescript'
import { withSlashes } from '../../data/loader/project-path.ts'
import { writeFileAtomic } from '../lib/write-atomic.ts'

/** What only hosts and other sites read, and what begins with a dot, which some hosts never send. */
const NOT_KEPT = /^(?:404\.html|_headers|og-image\.png|sw\.js|(?:cards|hosting)\/.*)$|(?:^|\/)\./

/**
 * Writes `sw.js` into a site; its version is the hash of all files, so that it changes with any of them.
 *
 * @returns the version
 */
export async function writeWorker(site: string): Promise<string> {
  const files: string[] = []
  const hash = createHash('sha256')
  for (const name of (await readdir(site, { recursive: true })).map(withSlashes).toSorted()) {
    if (NOT_KEPT.test(name) || !(await stat(join(site, name))).isFile())
      continue
    // A page is asked for by its folder.
    files.push(name.replace(/^(.+\/)?index\.html$/, '$1') || './')
    hash.update(`${name}\0`).update(await readFile(join(site, name)))
  }
  const version = hash.digest('hex').slice(0, 12)
  const source = ts.transpile(await readFile(join(import.meta.dirname, 'worker.ts'), 'utf8'), { target: ts.ScriptTarget.ESNext, removeComments: true })
  await writeFileAtomic(join(site, 'sw.js'), source
    .replace('__VERSION__', version)
    .replace('[\'__FILES__\']', JSON.stringify(files)))
  return version
}
