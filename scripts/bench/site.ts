/** One built deck, ours or another's, on a web host of its own: what every round measures, and what is measured once. */
import type { Figures } from './figures.ts'
import type { Latency } from './steps.ts'
import type { Walk } from './walk.ts'
import { rm } from 'node:fs/promises'
import { runLighthouse } from './lighthouse.ts'
import { firstAnswer, traceLoad } from './load.ts'
import { measureMemory } from './memory.ts'
import { measurePresenter } from './presenter.ts'
import { serve } from './serve.ts'
import { median, quantile } from './statistics.ts'
import { measureSteps } from './steps.ts'
import { measureFolder, measureWire } from './wire.ts'

/** A deck that is being served. */
export interface Site {
  name: string
  /** The page that is measured. */
  url: string
  /** Only ours has a presenter's view that we know how to open. */
  ours: boolean
  walk: Walk
  /** What is the same in every round. */
  once: Figures
  largest: [string, number][]
  close: () => Promise<void>
}

/** What a round found, and every single step of it. */
export interface Round { figures: Figures, steps: Latency[] }

const CATEGORIES = { performance: 'performance', accessibility: 'accessibility', bestPractices: 'best-practices', seo: 'seo' } as const

/**
 * Serves a deck and measures what needs no rounds.
 *
 * @param page the deck's page in its folder, such as `lesson-60/`; empty for the first
 * @throws {CommandError} where the right arrow turns no slide
 */
export async function openSite({ name, folder, page, ours }: { name: string, folder: string, page: string, ours: boolean }): Promise<Site> {
  const { url: root, server, copy } = await serve(folder)
  const close = async () => {
    server.close()
    await rm(copy, { recursive: true })
  }
  try {
    const url = root + page
    const { first, all, walk } = await measureWire(url)
    const { bytes, largest } = await measureFolder(folder)
    return {
      name,
      url,
      ours,
      walk,
      largest,
      close,
      once: {
        firstBytes: first.bytes / 1000,
        firstRequests: first.requests,
        allBytes: all.bytes / 1000,
        allRequests: all.requests,
        siteBytes: bytes / 1000,
      },
    }
  }
  catch (error) {
    await close()
    throw error
  }
}

/** What takes long and hardly differs from round to round. */
export async function measureAtTheEnd({ url, walk }: Site): Promise<Figures> {
  const { first, last } = await measureMemory(url, walk)
  return {
    heap: first.heap / 1_000_000,
    heapLater: last.heap / 1_000_000,
    nodes: first.nodes,
    nodesLater: last.nodes,
    listeners: first.listeners,
    listenersLater: last.listeners,
  }
}

/** One round: a phone, a slow laptop while it loads, every step, and both windows of a lesson. */
export async function measureRound({ url, walk, ours }: Site): Promise<Round> {
  const { audits, categories } = await runLighthouse(url, Object.values(CATEGORIES))
  const audit = (name: string) => audits[name]?.numericValue ?? Number.NaN
  const scores = Object.entries(CATEGORIES).map(([figure, category]) => [figure, Math.round(100 * (categories[category]?.score ?? 0))])
  const load = await traceLoad(url)
  const answer = await firstAnswer(url, walk)
  const { latencies, work } = await measureSteps(url, walk)
  const times = latencies.map(({ ms }) => ms)
  return {
    steps: latencies,
    figures: {
      ...Object.fromEntries(scores) as Figures,
      totalBlocking: audit('total-blocking-time'),
      largestPaint: audit('largest-contentful-paint'),
      layoutShift: audit('cumulative-layout-shift'),
      ...load,
      firstAnswer: answer,
      stepMedian: median(times),
      step95: quantile(times, 0.95),
      stepWorst: Math.max(...times),
      stepWork: work,
      ...ours ? await bothWindows(url, walk) : {},
    },
  }
}

async function bothWindows(url: string, walk: Walk): Promise<Figures> {
  const { presenter, audience } = await measurePresenter(url, walk)
  const [ours, theirs] = [presenter, audience].map(latencies => latencies.map(({ ms }) => ms)) as [number[], number[]]
  return { presenterMedian: median(ours), presenterWorst: Math.max(...ours), audienceMedian: median(theirs), audienceWorst: Math.max(...theirs) }
}
