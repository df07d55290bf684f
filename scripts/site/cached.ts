/** The built site that exports are printed from, `npm run look` looks at and `npm run class` shows, kept until a source changes. */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { glob, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { DOWNLOADS_FOLDER, DOWNLOADS_LIST } from '../../components/site/downloads.ts'
import { inTemporaryFolder } from '../lib/temporary.ts'

/** Everything that Slidev reads, with the packages' versions. */
const SOURCES = ['{components,data,layouts,pages,public,scripts,setup,snippets,styles}/**/*', '*.{md,vue,ts,json}']
const CACHE = resolve('node_modules/.cache/deck')
const DAY_MS = 86_400_000

/** Which site it is. */
export interface CachedSite {
  /** True to have the pages that need no JavaScript as well, which takes longer. */
  pages?: boolean
  /** False for the site of students. */
  forTeachers?: boolean
  /** True for a site with a room for devices, and the broker beside it. */
  room?: boolean
}

/**
 * Builds the site where its sources have changed since the last time. Its folder is named after their hash and is never
 * written to again, so that several exports can read it at once.
 *
 * @returns the folder
 * @throws {ContentError} or {CommandError} as `buildSite` does
 */
export async function cachedSite({ pages = false, forTeachers = true, room = false }: CachedSite = {}): Promise<string> {
  const name = join(CACHE, `${await hashOfSources()}${forTeachers ? '' : '-students'}${room ? '-room' : ''}`)
  const known = [...pages ? [] : [name], `${name}-pages`].find(folder => existsSync(folder))
  if (known)
    return known
  const place = room ? 'beside' : undefined
  const folder = pages ? `${name}-pages` : name
  await mkdir(CACHE, { recursive: true })
  // Only here: what builds a site takes as long to load as everything else together.
  const { buildSite } = await import('./build.ts')
  const { writeStaticPages } = await import('../static/write.ts')
  await inTemporaryFolder(join(CACHE, 'new-'), async (work) => {
    await buildSite(join(work, 'site'), {
      forTeachers,
      room: place,
      finish: pages ? async (site, { slides, paths, lesson }) => {
        await mkdir(join(site, DOWNLOADS_FOLDER))
        await writeFile(join(site, DOWNLOADS_FOLDER, DOWNLOADS_LIST), '[]')
        await writeStaticPages(site, { slides, paths, language: lesson.about.language, downloads: [], base: './', frames: [], cards: new Set(), forTeachers, room: place })
      } : undefined,
    })
    await rename(join(work, 'site'), folder).catch(() => {
      // Another export has been faster with the same sources.
    })
  })
  await forgetOld()
  return folder
}

async function hashOfSources(): Promise<string> {
  const hash = createHash('sha256')
  for (const path of (await Array.fromAsync(glob(SOURCES))).toSorted()) {
    if ((await stat(path)).isFile())
      hash.update(`${path}\0`).update(await readFile(path)).update('\0')
  }
  return hash.digest('hex').slice(0, 16)
}

/** Sites of older sources; one of the last day may still be read. */
async function forgetOld(): Promise<void> {
  for (const name of await readdir(CACHE)) {
    const folder = join(CACHE, name)
    if (Date.now() - (await stat(folder)).mtimeMs > DAY_MS)
      await rm(folder, { recursive: true, force: true })
  }
}
