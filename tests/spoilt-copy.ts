/** A copy of what a teacher edits, for tests that make a mistake in it. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { test as base } from 'playwright/test'

/** What the check of a lesson reads. */
const PARTS = ['data', 'pages', 'snippets', 'slides.md', 'components', 'layouts', 'styles', 'public']

/** A lesson in a folder of its own. Each test finds it without a mistake, because `mend` puts back what the one before has changed. */
export class SpoiltCopy {
  readonly root = mkdtempSync(join(tmpdir(), 'mistake-'))
  /** What the changed files said before; nothing of a file that was not there. */
  private readonly before = new Map<string, Buffer | undefined>()

  constructor(layOut: (root: string) => void) {
    layOut(this.root)
    process.once('exit', () => rmSync(this.root, { recursive: true }))
  }

  read(file: string): string {
    return readFileSync(join(this.root, file), 'utf8').replaceAll('\r\n', '\n')
  }

  write(file: string, content: string | Uint8Array): void {
    this.keep(file)
    mkdirSync(dirname(join(this.root, file)), { recursive: true })
    writeFileSync(join(this.root, file), content)
  }

  remove(file: string): void {
    this.keep(file)
    rmSync(join(this.root, file))
  }

  /** Replaces `from` by `to` in a file and tells the line it stood on. */
  change(file: string, from: string | RegExp, to: string): number {
    const text = this.read(file)
    const at = typeof from === 'string' ? text.indexOf(from) : text.search(from)
    if (at < 0)
      throw new Error(`expected "${from}" in ${file}`)
    this.write(file, typeof from === 'string' ? text.replace(from, () => to) : text.replace(from, to))
    return text.slice(0, at).split('\n').length
  }

  mend(): void {
    for (const [file, content] of this.before)
      content ? writeFileSync(join(this.root, file), content) : rmSync(join(this.root, file), { force: true })
    this.before.clear()
  }

  private keep(file: string): void {
    const path = join(this.root, file)
    if (!this.before.has(file))
      this.before.set(file, existsSync(path) ? readFileSync(path) : undefined)
  }
}

/**
 * A fixture that gives each test such a lesson. It is laid out once in each worker: to write a hundred files for each of some hundred
 * mistakes takes longer than to check them.
 *
 * @param layOut writes the lesson into a folder
 */
export function copyToSpoil(layOut: (root: string) => void) {
  let shared: SpoiltCopy | undefined
  // Playwright reads the fixture names from this pattern
  return async ({}, use: (copy: SpoiltCopy) => Promise<void>) => {
    shared ??= new SpoiltCopy(layOut)
    await use(shared)
    shared.mend()
  }
}

/** Playwright's `test` with `copy`, a copy of a project. */
export function testWithCopyOf(project: string) {
  const copy = copyToSpoil(root => PARTS.forEach(part => cpSync(join(project, part), join(root, part), { recursive: true })))
  return base.extend<{ copy: SpoiltCopy }>({ copy: [copy, { box: true }] })
}

/** The message of what is thrown; nothing where nothing is. */
export function messageOf(work: () => unknown): string {
  try {
    work()
    return ''
  }
  catch (error) {
    return (error as Error).message
  }
}
