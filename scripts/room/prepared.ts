/** The sites that a room shows, made by another program (sites.ts) if they are not there. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import process from 'node:process'
import { text } from 'node:stream/consumers'

export interface Sites {
  /** Of the lesson in either site. */
  folder: string
  students: string
  /** Only where it was asked for. */
  teacher?: string
}

/** Which sites are wanted: beside a dev server the students' alone. */
export type Wanted = 'both' | 'students'

/**
 * @param wanted which of them
 * @param lesson as `--lesson` names it; without it the first
 * @returns nothing where the lesson has a mistake; it has been told
 */
export async function preparedSites(wanted: Wanted, lesson?: string): Promise<Sites | undefined> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'sites.ts'), wanted, ...lesson === undefined ? [] : [lesson]], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [said] = await Promise.all([text(child.stdout), once(child, 'exit')])
  return child.exitCode === 0 ? JSON.parse(said.trim().split('\n').at(-1)!) as Sites : undefined
}
