/** A copy of the other lesson's diagram and of the data that it names, for tests that change them. */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PROJECT } from './engine/deck.ts'

/** The other lesson has one diagram. */
export const NAME = 'bargain'

/** Makes the copy and returns its folder. */
export function diagramCopy(): string {
  const root = mkdtempSync(join(tmpdir(), 'diagrams-'))
  cpSync(join(PROJECT, 'snippets'), join(root, 'snippets'), { recursive: true })
  for (const name of ['actors', 'acts', 'claims', 'events'])
    cpSync(join(PROJECT, `data/${name}.yaml`), join(root, `data/${name}.yaml`))
  return root
}

/** Changes a file of its snippets. */
export function edit(root: string, file: string, change: (text: string) => string): void {
  const path = join(root, 'snippets', file)
  writeFileSync(path, change(readFileSync(path, 'utf8')))
}
