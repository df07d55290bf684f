/** A project with the engine of this one and another lesson in it, tests/other-lesson, as somebody has it who teaches something else. */
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve, sep } from 'node:path'

const ROOT = resolve(import.meta.dirname, '..')
const OTHER_LESSON = resolve(import.meta.dirname, 'other-lesson')
const DAY_MS = 86_400_000

/** What is this project's lesson, and not its engine. */
const LESSON = /^(?:data\/[^/]+\.yaml|(?:pages|snippets)\/.*|public\/[^/]+\/.*|slides\.md)$/
/** What is no source. */
const LEFT_OUT = /^(?:\..*|node_modules|dist|paper|tests|test-results)$/
const NAME = 'other-lesson-'

/** The files of the project: where each lies, by its path there. */
function filesOfProject(): Map<string, string> {
  const filesIn = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(name => join(folder, name)).filter(path => statSync(path).isFile())
  const engine = readdirSync(ROOT).filter(name => !LEFT_OUT.test(name)).map(name => join(ROOT, name)).flatMap(path => statSync(path).isFile() ? [path] : filesIn(path))
  const named = (from: string, paths: string[]) => paths.map(path => [relative(from, path).split(sep).join('/'), path] as const)
  return new Map([...named(ROOT, engine).filter(([name]) => !LESSON.test(name)), ...named(OTHER_LESSON, filesIn(OTHER_LESSON))])
}

/** The project's folder. It is named after the hash of all that is in it, and is laid out once; nobody writes to it but its own build. */
export function otherProject(): string {
  const files = [...filesOfProject()].toSorted()
  const hash = createHash('sha256')
  files.forEach(([name, path]) => hash.update(`${name}\0`).update(readFileSync(path)).update('\0'))
  const folder = join(tmpdir(), `${NAME}${hash.digest('hex').slice(0, 16)}`)
  if (existsSync(folder)) {
    const now = new Date()
    utimesSync(folder, now, now)
    return folder
  }
  forgetOld()
  const fresh = mkdtempSync(join(tmpdir(), 'new-other-lesson-'))
  files.forEach(([name, path]) => cpSync(path, join(fresh, name)))
  symlinkSync(join(ROOT, 'node_modules'), join(fresh, 'node_modules'), 'dir')
  try {
    renameSync(fresh, folder)
  }
  catch {
    // Another worker has been faster with the same files.
    rmSync(fresh, { recursive: true })
  }
  return folder
}

/** Projects of older sources that nobody has asked for since yesterday. */
function forgetOld(): void {
  for (const name of readdirSync(tmpdir()).filter(name => name.startsWith(NAME))) {
    const folder = join(tmpdir(), name)
    if (Date.now() - statSync(folder).mtimeMs > DAY_MS)
      rmSync(folder, { recursive: true, force: true })
  }
}

/** Lays a copy of the project into an empty folder, to be changed. */
export function copyOtherProject(folder: string): void {
  const project = otherProject()
  for (const name of readdirSync(project).filter(name => !LEFT_OUT.test(name)))
    cpSync(join(project, name), join(folder, name), { recursive: true })
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'dir')
}
