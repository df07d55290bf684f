/** Several decks in one run, their rounds in turn: whatever else the machine does meets all of them. */
import type { Machine } from './machine.ts'
import type { Round, Site } from './site.ts'
import type { Summary } from './table.ts'
import { existsSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { CommandError } from '../lib/command.ts'
import { machineInWords, onThisMachine } from './machine.ts'
import { measureAtTheEnd, measureRound, openSite } from './site.ts'
import { siteTable, slowest, summarize } from './table.ts'

/** What is to be measured. */
export interface SiteOptions {
  /** Our built site, and the page in it. */
  folder: string
  page: string
  /** The folders of other built decks. */
  against: string[]
  rounds: number
}

/** A deck with every single number, for programs. */
export type MeasuredSite = Summary & { presses: number, largest: [string, number][], slowest: ReturnType<typeof slowest>, rounds: Round[] }

/** The run as data, as the text for the README, and what is of use only on the screen. */
export interface SiteRun { machine: Machine, sites: MeasuredSite[], text: string, details: string }

/** @throws {CommandError} where a folder has no `index.html` */
export function checkDecks(folders: string[]): void {
  const empty = folders.find(folder => !existsSync(join(folder, 'index.html')))
  if (empty !== undefined)
    throw new CommandError(`${empty} is no built deck: there is no index.html in it.`)
}

/** Measures our deck and the others, a round of each in turn. */
export async function benchSites({ folder, page, against, rounds }: SiteOptions): Promise<SiteRun> {
  const decks = [{ name: 'this deck', folder, page, ours: true }, ...against.map(folder => ({ name: basename(resolve(folder)), folder, page: '', ours: false }))]
  const sites: Site[] = []
  try {
    const { machine, result } = await onThisMachine(async () => {
      for (const deck of decks) {
        console.error(`Opening ${deck.name} …`)
        sites.push(await openSite(deck))
      }
      const found = await inTurn(sites, rounds)
      for (const site of sites) {
        console.error(`Memory: ${site.name}`)
        Object.assign(site.once, await measureAtTheEnd(site))
      }
      return found
    })
    const measured = sites.map(({ name, walk, largest, once }, index): MeasuredSite => {
      const own = result.map(round => round[index]!)
      return { ...summarize(name, [once, ...own.map(({ figures }) => figures)]), presses: walk.presses, largest, slowest: slowest(own.map(({ steps }) => steps)), rounds: own }
    })
    return { machine, sites: measured, text: `${inWords(machine, measured, rounds)}\n\n${siteTable(measured)}`, details: measured.map(details).join('\n') }
  }
  finally {
    await Promise.all(sites.map(site => site.close()))
  }
}

/** Round by round, each with every deck. */
async function inTurn(sites: Site[], rounds: number): Promise<Round[][]> {
  const found: Round[][] = []
  for (let round = 1; round <= rounds; round++) {
    const own: Round[] = []
    for (const site of sites) {
      console.error(`Round ${round} of ${rounds}: ${site.name}`)
      own.push(await measureRound(site))
    }
    found.push(own)
  }
  return found
}

/** How the figures came about. */
function inWords(machine: Machine, sites: MeasuredSite[], rounds: number): string {
  const presses = sites.map(({ name, presses }) => `${name} ${presses}`).join(', ')
  return [
    machineInWords(machine),
    `Medians of ${rounds} ${rounds === 1 ? 'round' : 'rounds'}, each with all decks in turn; in brackets the least and the most, behind the comma how many times ours.`,
    `Sizes and memory were measured once. At 4×: on a machine a fourth as fast. Presses of the right arrow to the end: ${presses}.`,
  ].join(' ')
}

function details({ name, slowest, largest }: MeasuredSite): string {
  return [
    `\n${name}`,
    `  slowest steps: ${slowest.map(({ place, ms }) => `${place} ${Math.round(ms)} ms`).join('; ')}`,
    `  largest files: ${largest.map(([file, bytes]) => `${file} ${Math.round(bytes / 1000)} KB`).join('; ')}`,
  ].join('\n')
}
