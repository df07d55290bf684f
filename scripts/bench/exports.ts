/**
 * How long each export takes and how much memory it needs, beside plain `slidev export` of the slides alone. Exports print
 * from the built site, which they keep; building it has a row of its own.
 */
import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { performance } from 'node:perf_hooks'
import pidtree from 'pidtree'
import pidusage from 'pidusage'
import { findBrowser } from '../lib/find-browser.ts'
import { cachedSite } from '../site/cached.ts'
import { CommandError, programOf } from '../lib/command.ts'
import { median } from './median.ts'

/** Times that every command is run. */
const ROUNDS = 3
/** Between two looks at the memory, in ms. */
const INTERVAL = 150

/** Seconds, and the most memory that the program and all it started had at once, in MB. */
export interface Measurement { seconds: number, megabytes: number }

/** Every command is run in turn, several times over; prints a table of medians and returns them. */
export async function benchExports(): Promise<Record<string, Measurement>> {
  const out = await mkdtemp(join(tmpdir(), 'deck-bench-'))
  const ours = (only: string) => [process.execPath, 'scripts/export.ts', '--out', out, '--only', only]
  const commands = {
    'slidev export (slides alone)': [process.execPath, programOf('@slidev/cli', 'slidev'), 'export', '--executable-path', findBrowser(), '--output', join(out, 'plain.pdf')],
    'building the site, without PDFs': [process.execPath, 'scripts/build.ts', '--without-pdfs', '--out', join(out, 'site')],
    'all PDFs': ours('slides,handout,guide'),
    'slides.pdf': ours('slides'),
    'handout.pdf': ours('handout'),
    'teacher-guide.pdf': ours('guide'),
    'slides.pptx': ours('powerpoint'),
  }
  const measured = new Map<string, Measurement[]>(Object.keys(commands).map(name => [name, []]))
  await cachedSite()
  try {
    for (let round = 1; round <= ROUNDS; round++) {
      for (const [name, words] of Object.entries(commands)) {
        console.error(`Round ${round} of ${ROUNDS}: ${name}`)
        measured.get(name)!.push(await measure(words))
      }
    }
  }
  finally {
    await rm(out, { recursive: true, force: true })
  }

  const medians = Object.fromEntries([...measured].map(([name, runs]) => [name, {
    seconds: median(runs.map(({ seconds }) => seconds)),
    megabytes: Math.round(median(runs.map(({ megabytes }) => megabytes))),
  }]))
  const plain = medians['slidev export (slides alone)']!
  console.log('\n| | seconds | peak memory, MB | against slidev export |\n|---|---|---|---|')
  for (const [name, { seconds, megabytes }] of Object.entries(medians))
    console.log(`| ${name} | ${seconds.toFixed(1)} | ${megabytes} | ${(seconds / plain.seconds).toFixed(2)} of the time, ${(megabytes / plain.megabytes).toFixed(2)} of the memory |`)
  return medians
}

/** Runs a program to its end and watches it and all its children. */
async function measure([program = '', ...args]: string[]): Promise<Measurement> {
  const begun = performance.now()
  const child = spawn(program, args, { stdio: 'ignore' })
  let megabytes = 0
  let running = true
  const watching = (async () => {
    while (running) {
      megabytes = Math.max(megabytes, await memory(child.pid!))
      await new Promise(resolve => setTimeout(resolve, INTERVAL))
    }
  })()
  const code = await new Promise<number | null>(resolve => child.once('exit', resolve))
  const seconds = (performance.now() - begun) / 1000
  running = false
  await watching
  if (code !== 0)
    throw new CommandError(`"${[program, ...args].join(' ')}" ended with exit code ${code}.`)
  return { seconds, megabytes }
}

/** What a program and its children hold now, in MB; memory that they share is counted for each, in every command alike. */
async function memory(pid: number): Promise<number> {
  try {
    const usage = await pidusage(await pidtree(pid, { root: true }))
    return Object.values(usage).reduce((sum, each) => sum + (each?.memory ?? 0), 0) / 1_000_000
  }
  catch {
    // A process may end between being listed and being looked at.
    return 0
  }
}
