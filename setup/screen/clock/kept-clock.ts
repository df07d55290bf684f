/** The lesson's clock as the browser keeps it, so that a reload in mid-lesson does not stop it. */

/** A clock that has been started. Times are milliseconds since 1970; `pausedAt` counts while it is paused. */
export interface KeptClock { status: 'running' | 'paused', startedAt: number, pausedAt: number }

const VERSION = 1

/** A clock that was last touched longer ago belongs to another lesson. */
const STALE_MS = 3 * 3600 * 1000

/** What is stored, as text. */
export function writeClock({ status, startedAt, pausedAt }: KeptClock): string {
  return JSON.stringify({ version: VERSION, status, startedAt, pausedAt })
}

/** The clock that was stored; none where it is broken, of another version, or of another lesson. */
export function readClock(stored: string | null, now: number): KeptClock | undefined {
  try {
    const { version, status, startedAt, pausedAt } = JSON.parse(stored ?? '') as KeptClock & { version: number }
    const touched = status === 'paused' ? pausedAt : startedAt
    const sound = version === VERSION && ['running', 'paused'].includes(status)
      && Number.isFinite(startedAt) && Number.isFinite(pausedAt) && touched >= startedAt && touched <= now && now - touched < STALE_MS
    return sound ? { status, startedAt, pausedAt } : undefined
  }
  catch {}
}
