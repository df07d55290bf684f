/** What a visitor has to load and to wait for: bytes, requests, a slow phone, a slow laptop. */
import type { Page } from 'playwright'
import { readdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { chromium } from 'playwright'
import { findBrowser } from '../lib/find-browser.ts'
import { weightOf } from '../lib/transfer-size.ts'
import { runLighthouse } from './lighthouse.ts'
import { median } from './median.ts'
import { serve } from './serve.ts'

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const
const ROUNDS = 3
/** Key presses whose answer is timed in each round. */
const PRESSES = 60
/** A slow laptop is a fourth as fast as this machine. */
const SLOWER = 4
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []

/** Everything measured of one site. Bytes are gzip, times ms, scores of 100. */
export interface SiteMeasurement {
  firstBytes: number
  firstRequests: number
  allBytes: number
  siteBytes: number
  files: number
  largest: [string, number][]
  scores: Record<typeof CATEGORIES[number], number>
  lcp: number
  cls: number
  stepMedian: number
  stepWorst: number
}

/**
 * @param folder of a built site, ours or another's whose slides the right arrow turns
 * @param slides how many slides it has
 */
export async function benchSite(folder: string, slides: number): Promise<SiteMeasurement> {
  const { url, server, copy } = await serve(folder)
  try {
    const loads = await measureLoads(url, slides)
    const runs: Awaited<ReturnType<typeof measurePhone>>[] = []
    for (let round = 0; round < ROUNDS; round++)
      runs.push(await measurePhone(url))
    const steps = await measureSteps(url)
    return {
      ...loads,
      ...await measureFolder(folder),
      scores: Object.fromEntries(CATEGORIES.map(name => [name, Math.round(100 * median(runs.map(({ scores }) => scores[name] ?? 0)))])) as SiteMeasurement['scores'],
      lcp: Math.round(median(runs.map(({ lcp }) => lcp))),
      cls: median(runs.map(({ cls }) => cls)),
      stepMedian: Math.round(median(steps)),
      stepWorst: Math.round(Math.max(...steps)),
    }
  }
  finally {
    server.close()
    await rm(copy, { recursive: true })
  }
}

/** The first slide, before a show begins to fetch the others three seconds later, and then every slide. */
async function measureLoads(url: string, slides: number): Promise<Pick<SiteMeasurement, 'firstBytes' | 'firstRequests' | 'allBytes'>> {
  return withPage(async (page) => {
    const loads: Promise<number>[] = []
    page.on('response', response => loads.push(response.body().then(body => weightOf(new URL(response.url()).pathname, body), () => 0)))
    const sum = async () => (await Promise.all(loads)).reduce((total, each) => total + each, 0)
    await page.clock.install()
    await page.goto(url)
    await page.clock.runFor(500)
    await page.waitForLoadState('networkidle')
    const first = { firstBytes: await sum(), firstRequests: loads.length }
    await page.clock.resume()
    for (let press = 0; press < slides * 6; press++) {
      await page.keyboard.press('ArrowRight')
      await painted(page)
    }
    await page.waitForLoadState('networkidle')
    return { ...first, allBytes: await sum() }
  })
}

async function measureFolder(folder: string): Promise<Pick<SiteMeasurement, 'siteBytes' | 'files' | 'largest'>> {
  const weights: [string, number][] = []
  for (const name of await readdir(folder, { recursive: true })) {
    if (!name.endsWith('.pdf') && (await stat(join(folder, name))).isFile())
      weights.push([name, weightOf(name, await readFile(join(folder, name)))])
  }
  return {
    siteBytes: weights.reduce((total, [, bytes]) => total + bytes, 0),
    files: weights.length,
    largest: weights.toSorted(([, a], [, b]) => b - a).slice(0, 6),
  }
}

/** What Lighthouse says of the site on a phone. */
async function measurePhone(url: string): Promise<Pick<SiteMeasurement, 'lcp' | 'cls'> & { scores: Record<string, number> }> {
  const { audits, categories } = await runLighthouse(url, CATEGORIES)
  return {
    scores: Object.fromEntries(CATEGORIES.map(name => [name, categories[name]?.score ?? 0])),
    lcp: audits['largest-contentful-paint']?.numericValue ?? Number.NaN,
    cls: audits['cumulative-layout-shift']?.numericValue ?? Number.NaN,
  }
}

/** From a key press to the frame that shows its answer, step by step through the slides. */
async function measureSteps(url: string): Promise<number[]> {
  return withPage(async (page) => {
    await page.goto(url)
    await page.waitForLoadState('networkidle')
    await (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
    await page.evaluate(() => {
      const times: number[] = []
      Object.assign(window, { times })
      // After the frame in which all that the key has set off is drawn.
      window.addEventListener('keydown', ({ timeStamp }) =>
        requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - timeStamp))), { capture: true })
    })
    for (let press = 0; press < PRESSES; press++) {
      await page.keyboard.press('ArrowRight')
      await page.waitForTimeout(250)
    }
    return page.evaluate(() => (window as unknown as { times: number[] }).times)
  })
}

async function withPage<Result>(work: (page: Page) => Promise<Result>): Promise<Result> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: sandbox })
  try {
    return await work(await browser.newPage({ viewport: { width: 1280, height: 720 }, serviceWorkers: 'block' }))
  }
  finally {
    await browser.close()
  }
}

async function painted(page: Page): Promise<void> {
  await page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))))
}
