/**
 * How long building and each export take and how much memory they need, beside Slidev's own: a plain deck of as many slides, and plain
 * `slidev export` of ours, the slides alone. Exports print from the built site, which they keep; building it has a row of its own.
 */
import type { Machine } from './machine.ts'
import type { Measurement, Program } from './program.ts'
import { mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { programOf } from '../lib/command.ts'
import { findBrowser } from '../lib/find-browser.ts'
import { inTemporaryFolder } from '../lib/temporary.ts'
import { cachedSite } from '../site/cached.ts'
import { machineInWords, onThisMachine } from './machine.ts'
import { writePlainDeck } from './plain-deck.ts'
import { measureProgram } from './program.ts'
import { ratio } from './table.ts'
import { median, spread } from './statistics.ts'

/** What each command took in every round, and the table of it. */
export interface ExportRun { machine: Machine, measured: Record<string, Measurement[]>, text: string }

/** What the others are held against. */
const PLAIN = 'slidev export of our slides'

/** Every command is run in turn, several times over. */
export async function benchExports(rounds: number, slides: number): Promise<ExportRun> {
  await cachedSite()
  return inTemporaryFolder(join(tmpdir(), 'deck-bench-'), async (folder) => {
    const out = (name: string) => join(folder, name)
    await mkdir(out('plain'))
    await writePlainDeck(out('plain'), slides)
    const slidev = (...words: string[]) => [process.execPath, programOf('@slidev/cli', 'slidev'), ...words]
    const exportSlides = (name: string) => slidev('export', '--executable-path', findBrowser(), '--output', out(name))
    const ours = (only: string) => ({ words: [process.execPath, 'scripts/export.ts', '--out', out('paper'), '--only', only] })
    const programs: Record<string, Program> = {
      [`slidev build of a plain deck, ${slides} slides`]: { words: slidev('build', '--out', out('plain-site')), folder: out('plain') },
      [`slidev export of a plain deck, ${slides} slides`]: { words: exportSlides('plain.pdf'), folder: out('plain') },
      [PLAIN]: { words: exportSlides('slides.pdf') },
      'building the site, without PDFs': { words: [process.execPath, 'scripts/build.ts', '--without-pdfs', '--out', out('site')] },
      'all PDFs': ours('slides,handout,guide'),
      'slides.pdf': ours('slides'),
      'handout.pdf': ours('handout'),
      'teacher-guide.pdf': ours('guide'),
      'slides.pptx': ours('powerpoint'),
    }
    const { machine, result: measured } = await onThisMachine(() => inTurn(programs, rounds))
    return { machine, measured, text: `${machineInWords(machine)} Medians of ${rounds === 1 ? 'one round' : `${rounds} rounds`}, in brackets the least and the most.\n\n${exportTable(measured)}` }
  })
}

async function inTurn(programs: Record<string, Program>, rounds: number): Promise<Record<string, Measurement[]>> {
  const measured = Object.fromEntries(Object.keys(programs).map((name): [string, Measurement[]] => [name, []]))
  for (let round = 1; round <= rounds; round++) {
    for (const [name, program] of Object.entries(programs)) {
      console.error(`Round ${round} of ${rounds}: ${name}`)
      measured[name]!.push(await measureProgram(program))
    }
  }
  return measured
}

function exportTable(measured: Record<string, Measurement[]>): string {
  const middle = (name: string, field: keyof Measurement) => median(measured[name]!.map(run => run[field]))
  const times = (name: string, field: keyof Measurement) => ratio(middle(name, field), middle(PLAIN, field))?.toFixed(2)
  return [
    `| | seconds | peak memory, MB | against ${PLAIN} |`,
    '|---|---|---|---|',
    ...Object.entries(measured).map(([name, runs]) => {
      const { median: seconds, least, most } = spread(runs.map(run => run.seconds))
      return `| ${name} | ${seconds.toFixed(1)} (${least.toFixed(1)}–${most.toFixed(1)}) | ${Math.round(middle(name, 'megabytes'))} | ${times(name, 'seconds')}× the time, ${times(name, 'megabytes')}× the memory |`
    }),
  ].join('\n')
}
