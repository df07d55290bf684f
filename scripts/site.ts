/** Builds the static site. */
import { mkdtemp, rename, rm } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import process from 'node:process'
import { run } from './run.ts'

/**
 * Builds into a folder beside `out` and puts it in the place of `out` when it is whole,
 * so that a build that fails leaves the old site as it was.
 *
 * @param out folder of the site
 * @param base path on the host; `./` works at any
 * @throws {Fault} where the slides or the data have a mistake, which has then been printed
 */
export async function buildSite(out: string, base = './'): Promise<void> {
  const target = resolve(out)
  const fresh = await mkdtemp(join(dirname(target), `.${basename(target)}-`))
  try {
    await run(process.execPath, ['scripts/facts.ts'])
    await run('slidev', ['build', 'slides.md', '--base', base, '--out', fresh])
    await rm(target, { recursive: true, force: true })
    await rename(fresh, target)
  }
  finally {
    await rm(fresh, { recursive: true, force: true })
  }
}
