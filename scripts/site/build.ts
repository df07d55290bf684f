/** Builds the static site. */
import type { CheckedDeck } from '../lesson/check-all.ts'
import type { RoomPlace } from '../lib/room-place.ts'
import { chmod } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import process from 'node:process'
import { checkAll } from '../lesson/check-all.ts'
import { writeWorker } from '../offline/write-worker.ts'
import { writeLessonPages } from '../static/lesson-pages.ts'
import { runSlidev } from '../lib/command.ts'
import { listFiles, replaceFolder, siteTarget } from '../lib/target.ts'
import { inTemporaryFolder } from '../lib/temporary.ts'
import { chooseEdition } from '../lib/edition.ts'
import { chooseRoom } from '../lib/room-place.ts'

/** How a site is built. */
export interface SiteOptions {
  /** Path on the host; `./` works at any. */
  base?: string
  /** The address at which it will stand, with a slash at its end. */
  url?: string
  /** True for the site with the speaker's notes, the teacher's guide, the key and good answers. */
  forTeachers: boolean
  /** The broker of a room for devices; without it there is no trace of one. */
  room?: RoomPlace
  /** Called when everything has been checked, before the part that takes long. */
  onBuild?: (checked: CheckedDeck) => void
  /** What is still to be done in the folder before it takes the place of the old one. */
  finish?: (folder: string, checked: CheckedDeck) => Promise<void>
}

/**
 * Builds into a folder beside `out` and puts it in the place of `out` when it is whole,
 * so that a build that fails leaves the old site as it was.
 *
 * @param out folder of the site
 * @throws {ContentError} where the slides, the data or a diagram have one
 * @throws {CommandError} where `out` may not be replaced, or Slidev cannot build them, for reasons that it has printed
 */
export async function buildSite(out: string, { base = './', url, forTeachers, room, onBuild, finish }: SiteOptions): Promise<void> {
  chooseEdition(forTeachers)
  chooseRoom(room)
  const target = await siteTarget(out)
  const checked = await checkAll(process.cwd())
  onBuild?.(checked)
  await inTemporaryFolder(join(dirname(target), `.${basename(target)}-`), async (fresh) => {
    // Temporary folders are closed to everybody else; a web server must read this one.
    await chmod(fresh, 0o755)
    await runSlidev(['build', 'slides.md', '--base', base, '--out', fresh, ...forTeachers ? [] : ['--without-notes']], {
      quiet: true,
      env: { ...process.env, ...url && { DECK_URL: url } },
    })
    await writeLessonPages(fresh, checked.paths)
    await finish?.(fresh, checked)
    await writeWorker(fresh)
    await listFiles(fresh)
    await replaceFolder(fresh, target)
  })
}
