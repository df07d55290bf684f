/** Where a lesson should be by now, and how far from it it is. Times are in minutes. */
import * as words from '../../../components/words.ts'
import { clock, runningTimes } from '../../../data/loader/minutes.ts'

/** The lesson's plan held against the clock. */
export interface Pace {
  /** Number of the slide that should be shown now, from 1; once the time is up, the last with any minutes. */
  due: number
  /** When the slide that is shown should begin and end, counted from the start of the lesson. */
  from: number
  until: number
  /** Minutes late; below zero, early; 0 while the slide has its own minutes. */
  behind: number
  /** Minutes of the whole lesson. */
  total: number
}

/**
 * @param minutes planned for every slide, in order
 * @param slide number of the slide that is shown, from 1
 * @param passed since the lesson began
 * @throws RangeError where there is no such slide
 */
export function paceOf(minutes: number[], slide: number, passed: number): Pace {
  const times = runningTimes(minutes)
  const own = times[slide - 1]
  if (!own)
    throw new RangeError(`expected a slide from 1 to ${minutes.length}, found ${slide}`)
  const next = times.findIndex(({ from, to }) => from < to && passed < to)
  return {
    due: (next < 0 ? minutes.findLastIndex(each => each > 0) : next) + 1,
    from: own.from,
    until: own.to,
    behind: passed > own.to ? passed - own.to : Math.min(0, passed - own.from),
    total: times.at(-1)!.to,
  }
}

/** `3 min behind`, as a teacher reads it in passing: whole minutes, and nothing that lasts for less than half of one. */
export function paceInWords(behind: number): string {
  const minutes = Math.round(Math.abs(behind))
  if (minutes === 0)
    return words.clockOnTime
  return behind > 0 ? words.clockBehind(minutes) : words.clockAhead(minutes)
}

/** `12:30`, from minutes: a second is shown when it has passed. */
export function clockFace(minutes: number): string {
  return clock(Math.floor(Math.max(0, minutes) * 60) / 60)
}
