/** How far a command is: a line for each step, and some of its parts. */

/** Tells of one step after the other. */
export interface Progress {
  /** The step that begins; the one before it is done. */
  step: (name: string) => void
  /** How much of the step is done. */
  part: (done: number, of: number) => void
}

/** A line for every part would be too many. */
const PARTS_A_LINE = 10

/** @param total how many steps there will be */
export function showProgress(total: number): Progress {
  let count = 0
  return {
    step: name => console.log(`${++count}/${total} ${name} …`),
    part: (done, of) => void (done % PARTS_A_LINE === 0 && console.log(`    ${done} of ${of}`)),
  }
}
