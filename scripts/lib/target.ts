/**
 * Where a command may write. What a build replaces it would delete, so it replaces nothing but what a build has made:
 * a site lists its own files (`.lesson-files`), and a folder with any other file in it is left alone.
 */
import { constants, existsSync } from 'node:fs'
import { access, lstat, mkdir, mkdtemp, readdir, readFile, realpath, rename, rm, rmdir, statfs, writeFile } from 'node:fs/promises'
import native, { basename, dirname, join, resolve } from 'node:path'
import process from 'node:process'
import { pathInProject } from '../../data/loader/project-path.ts'
import { CommandError } from './fault.ts'
import { systemMessage } from './write-atomic.ts'

const LIST = '.lesson-files'
/** What file managers leave in any folder that somebody looks into. */
const LITTER = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini'])
/** A site with its PDFs and pictures takes less than a third of it. */
const ROOM_MB = 32

/**
 * Looks before anything is built whether a site may take the place of `out`, and can. Makes the folders above it.
 *
 * @param out as the person typed it
 * @param free megabytes that are free in a folder
 * @returns its full path; behind a link, the folder that the link names
 * @throws {CommandError} where it holds the project or files that no build wrote, and where it cannot be written to or moved
 */
export async function siteTarget(out: string, free = freeMegabytes): Promise<string> {
  const refuse = (reason: string) => new CommandError(`Cannot build into "${out}": ${reason}. Nothing has been changed.`)
  const reason = (error: unknown) => error instanceof CommandError ? error : refuse(systemMessage(error))
  const there = await lstat(resolve(out)).catch(() => undefined)
  const target = there ? await realpath(resolve(out)).catch((error: unknown) => { throw reason(error) }) : resolve(out)
  if (isWithin(target, await realpath(process.cwd())))
    throw refuse('it holds this project, which a build would delete; name a folder of its own, such as "--out site"')
  const folder = dirname(target)
  try {
    await makeFolder(folder)
    // With the dot a file is none.
    await access(`${folder}/.`, constants.W_OK)
    if (there)
      await mayBeReplaced(target, refuse)
  }
  catch (error) {
    throw reason(error)
  }
  const megabytes = await free(folder)
  if (megabytes < ROOM_MB)
    throw refuse(`it needs ${ROOM_MB} MB for a moment, and ${Math.floor(megabytes)} MB are free`)
  return target
}

async function mayBeReplaced(target: string, refuse: (reason: string) => CommandError): Promise<void> {
  if (!(await lstat(target)).isDirectory())
    throw refuse('it is a file; a site is a folder')
  const stranger = await firstStranger(target)
  if (stranger)
    throw refuse(`it holds files that no build wrote, such as "${stranger}"; move or delete them, or name another folder, such as "--out site"`)
  await access(target, constants.W_OK)
  // A folder that another program holds open, or a drive of its own, cannot be moved aside.
  const aside = await mkdtemp(join(dirname(target), `.${basename(target)}-`))
  try {
    await rename(target, join(aside, 'site'))
    await rename(join(aside, 'site'), target)
  }
  finally {
    // Not with what is in it, should the second step have failed.
    await rmdir(aside).catch(() => {})
  }
}

/** A file of the folder that the site's own list does not name. */
async function firstStranger(folder: string): Promise<string | undefined> {
  const own = new Set((await readFile(join(folder, LIST), 'utf8').catch(() => '')).split('\n'))
  // A folder without a list may be somebody's home: nothing below its first level need be looked at.
  const names = own.has(LIST) ? await filesOf(folder) : await readdir(folder)
  return names.find(name => !own.has(name) && !LITTER.has(basename(name)))
}

/** Every file below a folder, with slashes, links among them. */
async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.filter(entry => !entry.isDirectory()).map(entry => pathInProject(folder, join(entry.parentPath, entry.name))).toSorted()
}

/** Writes into a site the list of its files, by which the next build knows it. */
export async function listFiles(site: string): Promise<void> {
  await writeFile(join(site, LIST), [...await filesOf(site), LIST, ''].join('\n'))
}

/**
 * Puts a folder in the place of another, which is moved aside first and deleted last: whatever happens, one of the two is there whole.
 *
 * @throws {CommandError} where it cannot be done; the old one is in its place then
 */
export async function replaceFolder(fresh: string, target: string, move = rename): Promise<void> {
  const aside = await mkdtemp(join(dirname(target), `.${basename(target)}-`))
  const old = join(aside, 'site')
  let moved = false
  try {
    const there = await lstat(target).catch(() => undefined)
    if (there)
      await move(target, old)
    moved = Boolean(there)
    await move(fresh, target)
  }
  catch (error) {
    if (moved)
      await move(old, target).catch(() => { throw new CommandError(`Cannot replace "${target}": ${systemMessage(error)}. The site that was there is in "${old}".`) })
    await rmdir(aside).catch(() => {})
    throw new CommandError(`Cannot replace "${target}": ${systemMessage(error)}. What was there is as it was.`)
  }
  await rm(aside, { recursive: true, force: true })
}

/**
 * Looks whether a lesson in one file may be written to a path.
 *
 * @param mark words that every such file has
 * @throws {CommandError} where something else is there
 */
export async function fileTarget(path: string, mark: string): Promise<void> {
  const refuse = (reason: string) => new CommandError(`Cannot write "${path}": ${reason}. Nothing has been changed.`)
  const there = await lstat(path).catch(() => undefined)
  if (there?.isDirectory())
    throw refuse('it is a folder; name a file, such as "--out lesson.html"')
  if (there && !(await readFile(path, 'utf8').catch(() => '')).includes(mark))
    throw refuse('a file is there that this command did not write; move it away, or name another one')
  try {
    await makeFolder(dirname(resolve(path)))
    await access(`${dirname(resolve(path))}/.`, constants.W_OK)
  }
  catch (error) {
    throw refuse(systemMessage(error))
  }
}

/** Makes a folder and those above it, one by one: made all at once, some (below /proc) are tried for ever. */
export async function makeFolder(path: string): Promise<void> {
  if (existsSync(path))
    return
  await makeFolder(dirname(path))
  await mkdir(path).catch((error: unknown) => {
    // Another command may just have made it.
    if (!existsSync(path))
      throw error
  })
}

/** True where a path is the folder or lies in it, by the rules of the system we run on, or of another. */
export function isWithin(folder: string, path: string, system: Pick<typeof native, 'relative' | 'isAbsolute'> = native): boolean {
  const way = system.relative(folder, path)
  // Another drive has no way from here.
  return way === '' || way.split(/[\\/]/)[0] !== '..' && !system.isAbsolute(way)
}

async function freeMegabytes(folder: string): Promise<number> {
  const { blocks, bavail, bsize } = await statfs(folder)
  // Some network drives do not tell.
  return blocks > 0 ? bavail * bsize / 1_000_000 : Infinity
}
