/**
 * `npm run bench`: the exports and the built site, measured in one run on one machine; tables for people and one line of JSON.
 * `-- --only site`, `exports` or `mistakes` measures a part; `-- --against DIR` measures another built deck beside ours, whatever made it,
 * if the right arrow turns its slides.
 */
import process from 'node:process'
import { checkAll } from './lesson/check-all.ts'
import { benchExports } from './bench/exports.ts'
import { benchMistakes, mistakeTable } from './bench/mistakes.ts'
import { benchSite } from './bench/site.ts'
import { runCommand, CommandError, run } from './lib/command.ts'
import { readOptions } from './lib/options.ts'

const PARTS = ['site', 'exports', 'mistakes']

await runCommand(async () => {
  const options = readOptions({
    command: 'npm run bench',
    does: 'Measures the exports and the built site in one run, and counts how many single mistakes of each kind the check names.\nPrints tables, and one line of JSON.',
    options: {
      only: { type: 'string', value: 'PART', does: `one part: ${PARTS.join(', ')}` },
      against: { type: 'string', value: 'DIR', does: 'another built deck, measured beside ours; the right arrow has to turn its slides' },
    },
    examples: ['', '--only mistakes'],
  })
  if (!options)
    return
  const { only, against } = options
  if (only !== undefined && !PARTS.includes(only))
    throw new CommandError(`--only: expected one of ${PARTS.join(', ')}, found "${only}".`)
  const json: Record<string, unknown> = {}
  if (only === undefined || only === 'mistakes') {
    const rows = await benchMistakes(process.cwd())
    json.mistakes = rows
    console.log(mistakeTable(rows))
  }
  if (only === undefined || only === 'site') {
    const { slides } = await checkAll(process.cwd())
    await run(process.execPath, ['scripts/build.ts'], { quiet: true })
    for (const folder of ['dist', ...against ? [against] : []]) {
      console.error(`Measuring ${folder} …`)
      const site = await benchSite(folder, slides.length)
      json[folder] = site
      const kilo = (bytes: number) => `${(bytes / 1000).toFixed(0)} KB`
      console.log([
        `\n| ${folder} | |`,
        '|---|---|',
        `| first slide, gzip | ${kilo(site.firstBytes)} in ${site.firstRequests} requests |`,
        `| all slides, gzip | ${kilo(site.allBytes)} |`,
        `| the whole site without PDFs, gzip | ${kilo(site.siteBytes)} in ${site.files} files |`,
        `| largest files | ${site.largest.map(([name, bytes]) => `${name} ${kilo(bytes)}`).join(', ')} |`,
        `| Lighthouse, mobile | ${Object.entries(site.scores).map(([name, score]) => `${name} ${score}`).join(', ')} |`,
        `| LCP, CLS on a slow phone | ${(site.lcp / 1000).toFixed(1)} s, ${site.cls.toFixed(3)} |`,
        `| a step at a fourth of the speed, median and worst | ${site.stepMedian} ms, ${site.stepWorst} ms |`,
      ].join('\n'))
    }
  }
  if (only === undefined || only === 'exports')
    json.exports = await benchExports()
  console.log(`\n${JSON.stringify(json)}`)
})
