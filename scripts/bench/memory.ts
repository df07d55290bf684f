/** What a deck holds in memory after it has been walked through, and whether that grows. */
import type { CDPSession } from 'playwright'
import type { Walk } from './walk.ts'
import { inFreshBrowser } from './browser.ts'
import { hurry } from './walk.ts'

/** A class walks a deck once; a day has a few classes. */
const WALKS = 10

/** The heap without what nobody needs any more, in bytes, and what the page has of everything. */
export interface Memory { heap: number, nodes: number, listeners: number }

/** @returns the memory after the first walk to the end and back, and after the tenth */
export async function measureMemory(url: string, walk: Walk): Promise<{ first: Memory, last: Memory }> {
  return inFreshBrowser(async (page) => {
    const session = await page.context().newCDPSession(page)
    await session.send('Performance.enable')
    await page.goto(url, { waitUntil: 'networkidle' })
    const found: Memory[] = []
    for (let times = 1; times <= WALKS; times++) {
      await hurry(page, walk, 'ArrowRight')
      await hurry(page, walk, 'ArrowLeft')
      if (times === 1 || times === WALKS)
        found.push(await memoryOf(session))
    }
    const [first, last] = found as [Memory, Memory]
    return { first, last }
  })
}

async function memoryOf(session: CDPSession): Promise<Memory> {
  // Twice: what is released in the first round may hold others.
  for (let times = 0; times < 2; times++)
    await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  const valueOf = (name: string) => metrics.find(metric => metric.name === name)!.value
  return { heap: valueOf('JSHeapUsedSize'), nodes: valueOf('Nodes'), listeners: valueOf('JSEventListeners') }
}
