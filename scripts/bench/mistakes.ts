/** Makes single mistakes of each kind in a copy of the sources and counts what the check says. The same numbers in each run; no browser. */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkSources } from '../lesson/check-all.ts'
import { ContentError, ContentErrors } from '../../data/loader/content-error.ts'
import { ENCODINGS, MUTATIONS, seeded } from './mutations.ts'

/** What the check reads. */
const SOURCES = ['data', 'pages', 'snippets', 'slides.md', 'components', 'layouts', 'styles', 'public']

/** What became of the mistakes of one kind; `first` shows an example of what passed or ended in a stack. */
export interface Row { where: string, kind: string, tried: number, line: number, elsewhere: number, passed: number, stack: number, mayPass: boolean, seconds: number, first?: string }

type Outcome = { what: 'line' | 'elsewhere' | 'passed' } | { what: 'stack', error: unknown }

/**
 * @param root the project's folder, which stays as it is
 * @param each how many mistakes of each kind
 * @param onRow told of each kind when it is done
 */
export async function benchMistakes(root: string, each = 5, onRow: (row: Row) => void = () => {}): Promise<Row[]> {
  const copy = mkdtempSync(join(tmpdir(), 'mistakes-'))
  try {
    for (const part of SOURCES.filter(part => existsSync(join(root, part))))
      cpSync(join(root, part), join(copy, part), { recursive: true })
    const rows: Row[] = []
    const done = (row: Row) => {
      rows.push(row)
      onRow(row)
    }
    const files = filesOf(copy)
    for (const [index, { where, kind, spoil, mayPass = false }] of MUTATIONS.entries()) {
      const random = seeded(index + 1)
      const row = emptyRow(where, kind, mayPass)
      const seen = new Set<string>()
      // Chance may choose a file that has no such place, or the same place again.
      for (let tries = 0; row.tried < each && tries < each * 12; tries++) {
        const file = files[where][Math.floor(random() * files[where].length)]!
        const text = readFileSync(join(copy, file), 'utf8')
        const spoilt = spoil(text, random)
        if (!spoilt || seen.has(`${file}\n${spoilt.text}`))
          continue
        seen.add(`${file}\n${spoilt.text}`)
        count(row, await outcome(copy, file, Buffer.from(spoilt.text), spoilt.line), `${file}:${spoilt.line}`)
      }
      done(row)
    }
    for (const { kind, encode, read = false } of ENCODINGS) {
      const row = emptyRow('files', kind, read)
      for (const file of [files.data[0]!, files.slides[0]!, files.slides.at(-1)!, files.snippets[0]!])
        count(row, await outcome(copy, file, encode(readFileSync(join(copy, file), 'utf8')), 1), file)
      done(row)
    }
    return rows
  }
  finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

/** The rows as a table for people, with their sums. */
export function mistakeTable(rows: Row[]): string {
  const sum = (field: 'tried' | 'line' | 'elsewhere' | 'passed' | 'stack', of = rows) => of.reduce((total, row) => total + row[field], 0)
  const cells = ({ where, kind, tried, line, elsewhere, passed, stack, mayPass, first }: Row) =>
    `| ${where} | ${kind}${mayPass ? ' (may pass)' : ''} | ${tried} | ${line} | ${elsewhere} | ${passed} | ${stack} | ${stack > 0 || (passed > 0 && !mayPass) ? first : ''} |`
  const silent = sum('passed', rows.filter(({ mayPass }) => !mayPass))
  return [
    '\n| where | one mistake | tried | told, right line | told elsewhere | passed | stack | for example |',
    '|---|---|---|---|---|---|---|---|',
    ...rows.map(cells),
    `| | all | ${sum('tried')} | ${sum('line')} | ${sum('elsewhere')} | ${sum('passed')} | ${sum('stack')} | ${silent} passed that must not; slowest check ${Math.max(...rows.map(({ seconds }) => seconds)).toFixed(1)} s |`,
  ].join('\n')
}

function emptyRow(where: string, kind: string, mayPass: boolean): Row {
  return { where, kind, tried: 0, line: 0, elsewhere: 0, passed: 0, stack: 0, mayPass, seconds: 0 }
}

function count(row: Row, result: Outcome & { seconds: number }, place: string): void {
  row.tried++
  row[result.what]++
  row.seconds = Math.max(row.seconds, result.seconds)
  if (result.what === 'stack' || result.what === 'passed')
    row.first ??= result.what === 'stack' ? `${place}: ${String(result.error)}` : place
}

function filesOf(root: string): Record<'data' | 'slides' | 'snippets', string[]> {
  const list = (folder: string, ending: string) => readdirSync(join(root, folder)).filter(name => name.endsWith(ending)).sort().map(name => `${folder}/${name}`)
  return { data: list('data', '.yaml'), slides: ['slides.md', ...list('pages', '.md')], snippets: list('snippets', '.mmd') }
}

/** What the check says with one file spoilt: a mistake near the line, a mistake elsewhere, nothing, or a stack. */
async function outcome(root: string, file: string, spoilt: Buffer, line: number): Promise<Outcome & { seconds: number }> {
  const path = join(root, file)
  const whole = readFileSync(path)
  writeFileSync(path, spoilt)
  const start = performance.now()
  const seconds = () => (performance.now() - start) / 1000
  try {
    await checkSources(root)
    return { what: 'passed', seconds: seconds() }
  }
  catch (error) {
    const list = error instanceof ContentErrors ? error.list : error instanceof ContentError ? [error] : undefined
    if (!list)
      return { what: 'stack', error, seconds: seconds() }
    const near = list.some(mistake => mistake.file === file && Math.abs(mistake.line - line) <= 1)
    return { what: near ? 'line' : 'elsewhere', seconds: seconds() }
  }
  finally {
    writeFileSync(path, whole)
  }
}
