/**
 * Slidev writes small modules into node_modules/.slidev whenever it starts, not atomically: when two builds run at once,
 * one can read a file that the other has just emptied. The name of each file is a hash of its text, so a build waits until
 * they match (.github/SLIDEV.md).
 */
import type { Plugin } from 'vite'
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'

const MODULE = /\/\.slidev\/virtual\/import-glob\.([\da-f]{10})\.ts$/
const TRIES = 100
const PAUSE_MS = 20

/** The text of a module whose name was made from it; nothing for any other file, and where it does not come. */
export async function readComplete(path: string): Promise<string | undefined> {
  const hash = MODULE.exec(path)?.[1]
  for (let tries = 0; hash && tries < TRIES; tries++) {
    const text = await readFile(path, 'utf8')
    if (createHash('sha256').update(text).digest('hex').startsWith(hash))
      return text
    await setTimeout(PAUSE_MS)
  }
}

export function waitForVirtualModules(): Plugin {
  return { name: 'wait-for-virtual-modules', enforce: 'pre', load: readComplete }
}
