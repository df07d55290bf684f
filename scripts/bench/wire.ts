/** What goes over the wire to a visitor, headers included, and what a whole site weighs. */
import type { Page } from 'playwright'
import type { Walk } from './walk.ts'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { weightOf } from '../lib/transfer-size.ts'
import { inFreshBrowser } from './browser.ts'
import { walkToTheEnd } from './walk.ts'

/** Bytes as they were sent, and how often something was asked for. */
export interface Transfer { bytes: number, requests: number }

/** The first slide until the network is silent, and then every slide. */
export async function measureWire(url: string): Promise<{ first: Transfer, all: Transfer, walk: Walk }> {
  return inFreshBrowser(async (page) => {
    const sum = await scale(page)
    await page.goto(url, { waitUntil: 'networkidle' })
    const first = sum()
    const walk = await walkToTheEnd(page)
    await page.waitForLoadState('networkidle')
    return { first, all: sum(), walk }
  })
}

/** Weighs everything that a page asks for from now on. */
async function scale(page: Page): Promise<() => Transfer> {
  const session = await page.context().newCDPSession(page)
  const total = { bytes: 0, requests: 0 }
  const addresses = new Map<string, string>()
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    // Pictures that stand in a style sheet are no requests.
    if (!request.url.startsWith('http'))
      return
    addresses.set(requestId, request.url)
    total.requests++
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (addresses.has(requestId))
      total.bytes += encodedDataLength
  })
  await session.send('Network.enable')
  return () => ({ ...total })
}

/** Everything in the folder of a site but its PDFs, compressed; `largest` names a few files with their bytes. */
export async function measureFolder(folder: string): Promise<{ bytes: number, files: number, largest: [string, number][] }> {
  const weights: [string, number][] = []
  for (const name of await readdir(folder, { recursive: true })) {
    if (!name.endsWith('.pdf') && (await stat(join(folder, name))).isFile())
      weights.push([name, weightOf(name, await readFile(join(folder, name)))])
  }
  return {
    bytes: weights.reduce((total, [, bytes]) => total + bytes, 0),
    files: weights.length,
    largest: weights.toSorted(([, a], [, b]) => b - a).slice(0, 6),
  }
}
