/** Reads out of a trace what the page's main thread did while it loaded. */
import type { Interval } from './intervals.ts'
import { lengthOf, merge, within } from './intervals.ts'

/** An event of a trace; times in microseconds. */
export interface TraceEvent { name: string, ph: string, pid: number, tid: number, ts: number, dur?: number, tdur?: number, args?: { frame?: string, data?: { documentLoaderURL?: string } } }

/** What the main thread did from the start of the navigation until it was quiet. Times in ms. */
export interface MainThread {
  /** The moment from which for a second hardly anything was done. */
  quiet: number
  /** All tasks together. */
  busy: number
  /** The same in time of the processor, which other work on the machine hardly changes. */
  processor: number
  script: number
  /** Style, layout, and what they do inside scripts. */
  styleAndLayout: number
  /** What each task takes beyond 50 ms, while no key is answered. */
  blocking: number
  longest: number
  /** Layouts inside a script, which measured something that it had changed; their time is that of the styles for them as well. */
  forcedLayouts: number
  forcedLayoutTime: number
  /** All tasks of the whole recording: work that was only put off is in it. */
  busyInAll: number
}

const TASK = /^RunTask$/
const SCRIPT = /^(?:EvaluateScript|FunctionCall|RunMicrotasks|FireAnimationFrame|FireIdleCallback|TimerFire|EventDispatch|BlinkScheduler_PerformMicrotaskCheckpoint|v8\.(?:callFunction|compile|compileModule|evaluateModule|newInstance|run))$/
const STYLE_AND_LAYOUT = /^(?:Layout|UpdateLayoutTree)$/
/** A task that lasts longer keeps a key waiting. */
const LONG_MS = 50
/** For so long the page has to be quiet. */
const QUIET_MS = 1000
/** How much of that time may be spent on small things, such as frames of an animation. */
const IDLE_SHARE = 0.15

/** @throws {RangeError} where the trace shows no page that was loaded */
export function readMainThread(events: TraceEvent[]): MainThread {
  const begun = events.find(({ name, args }) => name === 'navigationStart' && args?.data?.documentLoaderURL?.startsWith('http'))
  if (!begun)
    throw new RangeError('the trace shows no page that was loaded')
  // A browser has other renderers, in reserve and for its own windows.
  const thread = events.filter(({ pid, tid }) => pid === begun.pid && tid === begun.tid)
  const all = (kind: RegExp): Interval[] => thread
    .filter(({ name, ph, ts }) => ph === 'X' && ts >= begun.ts && kind.test(name))
    .map(({ ts, dur = 0 }) => ({ start: (ts - begun.ts) / 1000, end: (ts - begun.ts + dur) / 1000 }))
  const tasks = merge(all(TASK))
  // Pictures in SVG are pages as well, with a loading of their own.
  const loaded = thread.find(({ name, ts, args }) => name === 'loadEventEnd' && ts >= begun.ts && args?.frame === begun.args?.frame)
  const quiet = quietFrom(tasks, loaded ? (loaded.ts - begun.ts) / 1000 : 0)
  const loading = (intervals: Interval[]) => intervals.filter(({ start }) => start < quiet)
  const script = loading(all(SCRIPT))
  const styleAndLayout = loading(all(STYLE_AND_LAYOUT))
  const forced = within(styleAndLayout, script)
  return {
    quiet,
    busy: lengthOf(loading(tasks)),
    processor: thread.filter(({ name, ts }) => TASK.test(name) && ts >= begun.ts && ts < begun.ts + quiet * 1000).reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0),
    script: lengthOf(script) - lengthOf(forced),
    styleAndLayout: lengthOf(styleAndLayout),
    blocking: blockingTime(loading(tasks)),
    longest: Math.max(0, ...loading(tasks).map(({ start, end }) => end - start)),
    forcedLayouts: loading(all(/^Layout$/)).filter(layout => within([layout], script).length > 0).length,
    forcedLayoutTime: lengthOf(forced),
    busyInAll: lengthOf(tasks),
  }
}

/** What tasks take beyond 50 ms each. */
export function blockingTime(tasks: Interval[]): number {
  return tasks.reduce((sum, { start, end }) => sum + Math.max(0, end - start - LONG_MS), 0)
}

/** The end of the last task, at or after `earliest`, that is followed by a quiet second: no long task in it, and little of anything. */
export function quietFrom(tasks: Interval[], earliest: number): number {
  const candidates = [earliest, ...tasks.map(({ end }) => end).filter(end => end > earliest)]
  const isQuiet = (from: number) => {
    const next = within(tasks, [{ start: from, end: from + QUIET_MS }])
    return lengthOf(next) < QUIET_MS * IDLE_SHARE && next.every(({ start, end }) => end - start < LONG_MS)
  }
  return candidates.find(isQuiet) ?? candidates.at(-1)!
}
