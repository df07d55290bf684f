/** Tables that a run writes into README.md itself, between two comments, so that nobody copies a figure by hand. */
import { readFile } from 'node:fs/promises'
import { CommandError } from '../lib/command.ts'
import { writeFileAtomic } from '../lib/write-atomic.ts'

const README = 'README.md'

/** @throws {CommandError} where the README has no place for one of these, before anything is measured */
export async function checkBlock(names: string[]): Promise<void> {
  const readme = await readFile(README, 'utf8')
  names.forEach(name => replaceBlock(readme, name, ''))
}

/** Replaces what stands between `<!-- bench:NAME -->` and `<!-- /bench:NAME -->`. */
export async function writeIntoReadme(name: string, text: string): Promise<void> {
  await writeFileAtomic(README, replaceBlock(await readFile(README, 'utf8'), name, text))
}

/** @throws {CommandError} where the README has no such place */
export function replaceBlock(readme: string, name: string, text: string): string {
  const [from, to] = [`<!-- bench:${name} -->`, `<!-- /bench:${name} -->`]
  const start = readme.indexOf(from)
  const end = readme.indexOf(to, start)
  if (start < 0 || end < 0)
    throw new CommandError(`${README}: expected "${from}" and "${to}", between which the figures are written.`)
  return `${readme.slice(0, start + from.length)}\n\n${text}\n\n${readme.slice(end)}`
}
