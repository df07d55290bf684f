/** The marks of the time axis: years, quarters, months or days, whichever the view has room for. */
import type { DayRange } from '../../data/loader/dates.ts'
import { formatDate } from '../../data/loader/dates.ts'

/** One mark of the axis; `strong` where a year begins. */
export interface Tick {
  day: number
  label: string
  strong: boolean
}

/** Ticks stand at least this far apart, in px. */
const LEAST_GAP = 64
const DAY_MS = 86_400_000

interface Unit {
  /** About how many days one unit lasts. */
  days: number
  begins: (month: number, day: number) => boolean
}

const UNITS: Unit[] = [
  { days: 5, begins: (_, day) => day % 5 === 0 && day < 30 || day === 1 },
  { days: 30, begins: (_, day) => day === 1 },
  { days: 91, begins: (month, day) => day === 1 && month % 3 === 1 },
  { days: 365, begins: (month, day) => day === 1 && month === 1 },
]

/** The ticks of a view that is `width` px wide. The first one names its year, so that no picture is without one. */
export function ticksOf(view: DayRange, width: number): Tick[] {
  const pxPerDay = width / Math.max(1, view.end - view.start)
  const unit = UNITS.find(({ days }) => days * pxPerDay >= LEAST_GAP) ?? UNITS.at(-1)!
  const ticks: Tick[] = []
  for (let day = view.start; day <= view.end; day++) {
    const iso = new Date(day * DAY_MS).toISOString().slice(0, 10)
    const [year, month, date] = iso.split('-').map(Number) as [number, number, number]
    if (!unit.begins(month, date))
      continue
    const strong = month === 1 && date === 1
    const text = date === 1 ? iso.slice(0, 7) : iso
    ticks.push({ day, strong, label: strong ? String(year) : formatDate(text, { short: true, year: ticks.length === 0 }) })
  }
  return ticks
}
