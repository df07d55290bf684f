/** Everything that is measured of a deck, in the order of the table. */

/** A row of the table: what its numbers are, and in what unit. */
export interface Figure { title: string, unit?: 'ms' | 'KB' | 'MB', digits?: number }

export const FIGURES = {
  firstBytes: { title: 'first slide on the wire, headers included', unit: 'KB', digits: 1 },
  firstRequests: { title: 'requests for the first slide' },
  allBytes: { title: 'all slides on the wire', unit: 'KB', digits: 1 },
  allRequests: { title: 'requests for all slides' },
  siteBytes: { title: 'the whole site without PDFs, gzip', unit: 'KB' },
  performance: { title: 'Lighthouse, mobile: performance' },
  accessibility: { title: '– accessibility' },
  bestPractices: { title: '– best practices' },
  seo: { title: '– search engines' },
  totalBlocking: { title: '– total blocking time', unit: 'ms' },
  largestPaint: { title: '– largest contentful paint', unit: 'ms' },
  layoutShift: { title: '– cumulative layout shift', digits: 3 },
  busy: { title: 'main thread until the first slide is quiet, at 4×', unit: 'ms' },
  processor: { title: '– the same in time of the processor', unit: 'ms' },
  script: { title: '– of which script', unit: 'ms' },
  styleAndLayout: { title: '– of which style and layout', unit: 'ms' },
  blocking: { title: '– beyond 50 ms in each task', unit: 'ms' },
  longest: { title: '– the longest task', unit: 'ms' },
  forcedLayouts: { title: '– layouts that scripts forced' },
  forcedLayoutTime: { title: '– style and layout that scripts forced', unit: 'ms' },
  quiet: { title: 'the first slide is quiet, at 4×', unit: 'ms' },
  busyInAll: { title: 'main thread, with what is put off for some seconds', unit: 'ms' },
  firstAnswer: { title: 'the first press of a key is answered, at 4×', unit: 'ms' },
  stepMedian: { title: 'from a press to the painted answer, at 4×: median', unit: 'ms' },
  step95: { title: '– 95 of 100 are faster than', unit: 'ms' },
  stepWorst: { title: '– the slowest', unit: 'ms' },
  stepWork: { title: '– main thread for a step, on average', unit: 'ms' },
  presenterMedian: { title: 'with both windows, at 4×: the presenter’s answer, median', unit: 'ms' },
  presenterWorst: { title: '– the slowest', unit: 'ms' },
  audienceMedian: { title: '– the audience’s answer, median', unit: 'ms' },
  audienceWorst: { title: '– the slowest', unit: 'ms' },
  heap: { title: 'heap after walking there and back once', unit: 'MB', digits: 2 },
  heapLater: { title: '– after ten times', unit: 'MB', digits: 2 },
  nodes: { title: 'nodes after once' },
  nodesLater: { title: '– after ten times' },
  listeners: { title: 'listeners after once' },
  listenersLater: { title: '– after ten times' },
} as const satisfies Record<string, Figure>

export type FigureName = keyof typeof FIGURES

/** What one round, or the look before the rounds, has found of a deck. */
export type Figures = Partial<Record<FigureName, number>>
