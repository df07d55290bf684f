/** The figures of several decks side by side: medians, how far the rounds lie apart, and how many times ours the others are. */
import type { Figure, FigureName, Figures } from './figures.ts'
import type { Spread } from './statistics.ts'
import type { Latency } from './steps.ts'
import { FIGURES } from './figures.ts'
import { median, spread } from './statistics.ts'

/** A deck with all its rounds, put together. */
export interface Summary { name: string, figures: Partial<Record<FigureName, Spread>> }

/** So many of the slowest steps are named. */
const NAMED = 10

/** Puts the rounds of a deck together. */
export function summarize(name: string, rounds: Figures[]): Summary {
  const names = Object.keys(FIGURES) as FigureName[]
  return {
    name,
    figures: Object.fromEntries(names.flatMap((figure) => {
      const numbers = rounds.flatMap(round => round[figure] ?? [])
      return numbers.length > 0 ? [[figure, spread(numbers)]] : []
    })),
  }
}

/** A table in Markdown, a deck a column; the first one is ours, to which the others are compared. */
export function siteTable(decks: Summary[]): string {
  const names = (Object.keys(FIGURES) as FigureName[]).filter(name => decks.some(({ figures }) => figures[name]))
  const [ours] = decks
  return [
    `| | ${decks.map(({ name }) => name).join(' | ')} |`,
    `|---|${'---|'.repeat(decks.length)}`,
    ...names.map((name) => {
      const cells = decks.map(deck => cell(FIGURES[name], deck.figures[name], deck === ours ? undefined : ours?.figures[name]))
      return `| ${titleOf(FIGURES[name])} | ${cells.join(' | ')} |`
    }),
  ].join('\n')
}

/** The slowest steps of several rounds over the same way, slowest first; each by the median of its rounds. */
export function slowest(rounds: Latency[][]): Latency[] {
  const [first = []] = rounds
  return first
    .map(({ place }, index) => ({ place, ms: median(rounds.map(round => round[index]!.ms)) }))
    .toSorted((a, b) => b.ms - a.ms)
    .slice(0, NAMED)
}

/** How many times ours a number is; nothing where ours is nought. */
export function ratio(theirs: number, ours: number): number | undefined {
  return ours === 0 ? undefined : theirs / ours
}

function titleOf({ title, unit }: Figure): string {
  return unit ? `${title}, ${unit}` : title
}

/** `1,070 (1,000–1,170), 0.42×` */
function cell({ digits = 0 }: Figure, found: Spread | undefined, ours: Spread | undefined): string {
  if (!found)
    return '–'
  const inWords = (number: number) => Number.isNaN(number) ? 'never' : number.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })
  const [middle, least, most] = [found.median, found.least, found.most].map(inWords)
  const times = ours && ratio(found.median, ours.median)
  return [
    least === most ? middle : `${middle} (${least}–${most})`,
    ...times === undefined || Number.isNaN(times) ? [] : [`${times.toFixed(2)}×`],
  ].join(', ')
}
