/** How far a command is, as a bar in a terminal, and as lines where there is none. */
import process from 'node:process'
import { Presets, SingleBar } from 'cli-progress'

/** Tells of one step after the other. */
export interface Progress {
  /** The step that begins; the one before it is done. */
  step: (name: string) => void
  /** How much of the step is done. */
  part: (done: number, of: number) => void
  stop: () => void
}

/** In a log a line for every part would be too many. */
const PARTS_A_LINE = 10

/** @param total how many steps there will be */
export function showProgress(total: number): Progress {
  if (!process.stdout.isTTY) {
    let count = 0
    return {
      step: name => console.log(`${++count}/${total} ${name} …`),
      part: (done, of) => void (done % PARTS_A_LINE === 0 && console.log(`    ${done} of ${of}`)),
      stop: () => {},
    }
  }
  // The clock goes on while a step is silent.
  const bar = new SingleBar({ format: '  {bar} {value}/{total}  {name}  {duration_formatted}', clearOnComplete: true, hideCursor: true, barsize: 30, forceRedraw: true, fps: 2 }, Presets.shades_grey)
  let done = -1
  let current = ''
  bar.start(total, 0, { name: '' })
  return {
    step: name => bar.update(++done, { name: current = name }),
    part: (part, of) => bar.update({ name: `${current}, ${part} of ${of}` }),
    stop: () => bar.stop(),
  }
}
