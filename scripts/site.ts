/** Builds the static site. */
import type { Slide } from '../data/loader/check-slides.ts'
import { mkdtemp, rename, rm } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import process from 'node:process'
import { checkAll } from '../data/loader/check-all.ts'
import { run } from './run.ts'

/**
 * Builds into a folder beside `out` and puts it in the place of `out` when it is whole,
 * so that a build that fails leaves the old site as it was.
 *
 * @param out folder of the site
 * @param base path on the host; `./` works at any
 * @returns the slides that it shows
 * @throws {Mistake} where the slides, the data or a diagram have one
 * @throws {Fault} where Slidev cannot build them, for reasons that it has printed
 */
export async function buildSite(out: string, base = './'): Promise<Slide[]> {
  const { slides } = await checkAll(process.cwd())
  const target = resolve(out)
  const fresh = await mkdtemp(join(dirname(target), `.${basename(target)}-`))
  try {
    await run('slidev', ['build', 'slides.md', '--base', base, '--out', fresh])
    await rm(target, { recursive: true, force: true })
    await rename(fresh, target)
    return slides
  }
  finally {
    await rm(fresh, { recursive: true, force: true })
  }
}
