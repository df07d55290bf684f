/** How far a command is, as a bar in a terminal, and as lines where there is none. */
import process from 'node:process'
import { Presets, SingleBar } from 'cli-progress'

/** Tells of one step after the other. */
export interface Progress {
  /** The step that begins; the one before it is done. */
  step: (name: string) => void
  stop: () => void
}

/** @param total how many steps there will be */
export function showProgress(total: number): Progress {
  if (!process.stdout.isTTY) {
    let count = 0
    return { step: name => console.log(`${++count}/${total} ${name} …`), stop: () => {} }
  }
  const bar = new SingleBar({ format: '  {bar} {value}/{total}  {name}', clearOnComplete: true, hideCursor: true, barsize: 30 }, Presets.shades_grey)
  let done = -1
  bar.start(total, 0, { name: '' })
  return {
    step: name => bar.update(++done, { name }),
    stop: () => bar.stop(),
  }
}
