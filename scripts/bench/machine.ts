/** Where and when something was measured: figures of two machines, or of a busy one, cannot be compared. */
import { availableParallelism, cpus, loadavg } from 'node:os'
import process from 'node:process'
import { inFreshBrowser } from './browser.ts'

/** A machine, and what it was doing when the measuring began and when it ended. */
export interface Machine {
  date: string
  chromium: string
  node: string
  processors: number
  model: string
  /** How many programs wanted a processor in the minute before; always 0 on Windows, which does not count them. */
  loadBefore: number
  loadAfter: number
}

/** Looks at the machine, measures, and looks again. */
export async function onThisMachine<Result>(measure: () => Promise<Result>): Promise<{ machine: Machine, result: Result }> {
  const date = new Date().toISOString()
  const loadBefore = load()
  const chromium = await inFreshBrowser(async (_, context) => context.browser()!.version())
  const result = await measure()
  return {
    result,
    machine: { date, chromium, node: process.versions.node, processors: availableParallelism(), model: cpus()[0]?.model.trim() ?? 'unknown', loadBefore, loadAfter: load() },
  }
}

/** The machine in a sentence or two, with a warning where other work made the times too long. */
export function machineInWords({ date, chromium, node, processors, model, loadBefore, loadAfter }: Machine): string {
  const time = `${date.slice(0, 10)}, ${date.slice(11, 16)} UTC`
  const busy = loadBefore > processors / 2 ? ' Other work kept the machine busy, so that times are too long.' : ''
  return `Measured on ${time}, with Chromium ${chromium} and Node ${node} on ${processors} processors (${model}); load average ${loadBefore.toFixed(1)} before, ${loadAfter.toFixed(1)} after.${busy}`
}

function load(): number {
  return loadavg()[0] ?? 0
}
