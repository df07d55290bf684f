/**
 * Dates as the data files write them: `1950-06-25` (a day), `1950-04` (a month) or
 * `1950-03-30/1950-04-25` (an ISO 8601 interval). Everything is reckoned in UTC, so that
 * a classroom's time zone never moves a day.
 */

import { lessonLanguage } from './locale.ts'

const DAY_MS = 86_400_000
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/
const MONTH = /^(\d{4})-(\d{2})$/

/** A date or interval, as days since 1970-01-01 (UTC); `end` is the last day itself. */
export interface DayRange {
  start: number
  end: number
}

/** The date of the event that `when` names, or `when` itself, which is a date. */
export function dateNamed(when: string, events: { id: string, date: string }[]): string {
  return events.find(({ id }) => id === when)?.date ?? when
}

/** Days since 1970-01-01 of one calendar day, or undefined where there is no such day. */
function dayNumber(text: string): number | undefined {
  const match = DAY.exec(text)
  if (!match)
    return undefined
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number]
  const date = new Date(Date.UTC(year, month - 1, day))
  // Date.UTC rolls 30 February over to March; a date that changed was never on the calendar.
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? date.getTime() / DAY_MS
    : undefined
}

/** The days a date covers. Throws a RangeError that says what was expected. */
export function parseDate(text: string): DayRange {
  const [from, to, ...rest] = text.split('/')
  if (from !== undefined && to !== undefined && rest.length === 0) {
    const start = parseDate(from).start
    const end = parseDate(to).end
    if (end < start)
      throw new RangeError(`"${text}" ends before it begins`)
    return { start, end }
  }
  const month = MONTH.exec(text)
  if (month) {
    const start = dayNumber(`${text}-01`)
    if (start !== undefined)
      return { start, end: Date.UTC(Number(month[1]), Number(month[2]), 0) / DAY_MS }
  }
  const day = dayNumber(text)
  if (day === undefined)
    throw new RangeError(`"${text}" is not a date on the calendar`)
  return { start: day, end: day }
}

/** True where `text` is a date in one of the three forms. */
export function isDate(text: string): boolean {
  try {
    parseDate(text)
    return true
  }
  catch {
    return false
  }
}

/** Whole days from the first day of `from` to the first day of `to` (the later day is not counted in). */
export function daysBetween(from: string, to: string): number {
  return parseDate(to).start - parseDate(from).start
}

/**
 * `25 June 1950`, `April 1950`, `30 March – 25 April 1950`, `15–27 September 1950`, in the lesson's language; `short` cuts month
 * names of more than four letters to three.
 */
export function formatDate(text: string, { short = false, year = true } = {}): string {
  const [from, to = from] = text.split('/') as [string, string | undefined]
  if (from.length !== to.length)
    return `${formatDate(from, { short, year })} – ${formatDate(to, { short, year })}`
  const format = formatOf(lessonLanguage(), DAY.test(from), year)
  // A range takes ten times as long, and most dates are none.
  const parts = from === to ? format.formatToParts(new Date(from)) : format.formatRangeToParts(new Date(from), new Date(to))
  const words = parts
    .map(({ type, value }) => short && type === 'month' && value.length > 4 ? value.slice(0, 3) : value)
    .join('')
    // The spaces round the dash differ between versions of the browsers' data: two days of one month have none, other dates a plain one.
    .replaceAll(/\s/g, ' ')
  return from.slice(0, 7) === to.slice(0, 7) ? words.replace(' – ', '–') : words
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** Made once for each kind of date, because making one takes longer than using it. */
function formatOf(language: string, day: boolean, year: boolean): Intl.DateTimeFormat {
  const key = `${language} ${day} ${year}`
  const format = formats.get(key)
    ?? new Intl.DateTimeFormat(language, { timeZone: 'UTC', day: day ? 'numeric' : undefined, month: 'long', year: year ? 'numeric' : undefined })
  formats.set(key, format)
  return format
}
