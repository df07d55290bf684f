/** When each slide begins and ends, by the minutes planned for it. */

/** Minutes from the beginning of the lesson. */
export interface RunningTime { from: number, to: number }

/** One after the other, in order. */
export function runningTimes(minutes: number[]): RunningTime[] {
  let to = 0
  return minutes.map((each) => {
    const from = to
    to += each
    return { from, to }
  })
}

/** `1 minute`, `½ minute`, `1½ minutes`. */
export function minutes(count: number): string {
  const whole = Math.floor(count)
  const number = count - whole === 0.5 ? `${whole || ''}½` : String(count)
  return `${number} ${count <= 1 ? 'minute' : 'minutes'}`
}

/** `12:30` for twelve and a half minutes. */
export function clock(minutes: number): string {
  const seconds = Math.round(minutes * 60)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
