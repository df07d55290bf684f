import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'playwright/test'
import { readComplete } from '../../setup/build/wait-for-virtual-modules.ts'

test('a module that another build is just writing is waited for', async () => {
  const text = 'export default import.meta.glob(["./global-top.vue"])\n'
  const folder = mkdtempSync(join(tmpdir(), 'deck-modules-'))
  const virtual = join(folder, '.slidev/virtual')
  mkdirSync(virtual, { recursive: true })
  const path = join(virtual, `import-glob.${createHash('sha256').update(text).digest('hex').slice(0, 10)}.ts`)
  try {
    writeFileSync(path, '')
    const reading = readComplete(path)
    await setTimeout(100)
    writeFileSync(path, text)
    expect(await reading).toBe(text)
    expect(await readComplete(join(folder, 'other.ts'))).toBeUndefined()
  }
  finally {
    rmSync(folder, { recursive: true })
  }
})
