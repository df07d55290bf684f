/**
 * `npm run bench`: the built site, the exports, a room with 500 devices and the check, measured in one run on one machine: tables for people, JSON for programs.
 * `-- --only site`, `exports`, `room` or `mistakes` measures a part; `-- --against DIR`, as often as wanted, measures other built decks beside ours,
 * whatever made them, if the right arrow turns their slides. `-- --readme` writes the tables into README.md, with their date.
 */
import process from 'node:process'
import { lessonFolder } from '../data/loader/lesson-pages.ts'
import { benchExports } from './bench/exports.ts'
import { benchMistakes, mistakeTable } from './bench/mistakes.ts'
import { checkBlock, writeIntoReadme } from './bench/readme.ts'
import { benchRoom } from './bench/room.ts'
import { benchSites, checkDecks } from './bench/sites.ts'
import { checkAll } from './lesson/check-all.ts'
import { chosenLesson, LESSON_OPTION } from './lesson/chosen.ts'
import { runCommand, CommandError, run } from './lib/command.ts'
import { readOptions } from './lib/options.ts'
import { writeFileAtomic } from './lib/write-atomic.ts'

const PARTS = ['site', 'exports', 'room', 'mistakes']

await runCommand(async () => {
  const options = readOptions({
    command: 'npm run bench',
    does: 'Measures the site, the exports and a room with 500 devices, and counts how many single mistakes of each kind the check names.\nPrints tables with medians, how far the rounds lie apart, and what the machine was doing meanwhile. Let it do nothing else.',
    options: {
      only: { type: 'string', value: 'PART', does: `one part: ${PARTS.join(', ')}` },
      against: { type: 'string', value: 'DIR', multiple: true, default: [], does: 'another built deck, measured in turn with ours; the right arrow has to turn its slides; may be given more than once' },
      rounds: { type: 'string', value: 'N', default: '3', does: 'how often each deck and each export is measured (default: 3)' },
      lesson: LESSON_OPTION,
      built: { type: 'boolean', default: false, does: 'measures dist/ as it is instead of building it' },
      json: { type: 'string', value: 'FILE', default: 'bench.json', does: 'where every single number is written (default: bench.json)' },
      readme: { type: 'boolean', default: false, does: 'writes the tables of site, exports and room into README.md' },
    },
    examples: ['', '--only mistakes', '--only site --against ../reveal --against ../marp --readme'],
  })
  if (!options)
    return
  const { only, against, built, json: file, readme } = options
  if (only !== undefined && !PARTS.includes(only))
    throw new CommandError(`--only: expected one of ${PARTS.join(', ')}, found "${only}".`)
  const rounds = Number(options.rounds)
  if (!Number.isInteger(rounds) || rounds < 1)
    throw new CommandError(`--rounds: expected a whole number from 1, found "${options.rounds}".`)
  checkDecks([...against, ...built ? ['dist'] : []])
  const measures = (part: string) => only === undefined || only === part
  const json: Record<string, unknown> = {}
  const show = async (part: string, text: string) => {
    console.log(`\n${text}`)
    if (readme)
      await writeIntoReadme(part, text)
  }

  if (readme)
    await checkBlock(PARTS.filter(part => part !== 'mistakes'))
  if (measures('mistakes')) {
    const rows = await benchMistakes(process.cwd())
    json.mistakes = rows
    console.log(mistakeTable(rows))
  }
  if (measures('site')) {
    const { paths } = await checkAll(process.cwd())
    const page = lessonFolder(chosenLesson(paths, options.lesson).id, paths)
    if (!built)
      await run(process.execPath, ['scripts/build.ts'], { quiet: true })
    const { text, details, ...site } = await benchSites({ folder: 'dist', page, against, rounds })
    json.site = site
    await show('site', text)
    console.log(details)
  }
  if (measures('exports')) {
    const { slides } = await checkAll(process.cwd())
    const { text, ...exports } = await benchExports(rounds, slides.length)
    json.exports = exports
    await show('exports', text)
  }
  if (measures('room')) {
    const { text, ...room } = await benchRoom(rounds)
    json.room = room
    await show('room', text)
  }
  await writeFileAtomic(file, `${JSON.stringify(json, null, 1)}\n`)
  console.log(`\nEvery number is in ${file}.`)
})
