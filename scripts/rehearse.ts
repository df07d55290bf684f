/** `npm run rehearse`: whether each lesson has the time that its slides need, and what the times of a lesson that was given say about it. */
import { readFile } from 'node:fs/promises'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { checkAll } from './lesson/check-all.ts'
import { ASSUMPTIONS } from '../data/loader/need.ts'
import { chosenLesson } from './lesson/chosen.ts'
import { runCommand, CommandError } from './lib/command.ts'
import { asksForHelp } from './lib/options.ts'
import { measuredTable, plannedTable } from './lesson/rehearsal.ts'

const HELP = {
  command: 'npm run rehearse',
  takes: '[options] [times.json]',
  does: 'Reckons how long each slide takes in class and holds it against the minutes of data/lessons.yaml. With the times that the\npresenter view has saved it proposes new minutes.',
  options: {
    lesson: { type: 'string', value: 'NAME', does: 'this lesson only' },
  },
  examples: ['', '--lesson 60', 'times.json'],
} as const

/** What "Save the times" in the presenter view writes: minutes by the names of the slides. */
const Times = z.strictObject({ lesson: z.string(), slides: z.record(z.string(), z.number().min(0)) })

await runCommand(async () => {
  const args = process.argv.slice(2)
  if (asksForHelp(HELP, args))
    return
  const { values, positionals: [path, ...more] } = parseArgs({ args, options: { lesson: { type: 'string' } }, allowPositionals: true })
  if (more.length > 0)
    throw new CommandError(`Expected one file of times, found ${[path, ...more].join(', ')}.`)
  const { lesson, slides, paths } = await checkAll(process.cwd())
  const times = path === undefined ? undefined : await readTimes(path)
  const name = values.lesson ?? times?.lesson
  const chosen = name === undefined ? paths : [chosenLesson(paths, name)]
  for (const each of chosen)
    console.log(`${times ? measuredTable(process.cwd(), each, slides, lesson, times.slides) : plannedTable(process.cwd(), each, slides, lesson)}\n`)
  if (!times)
    console.log(`Reckoned with ${ASSUMPTIONS.readPerMinute} words a minute read and ${ASSUMPTIONS.spokenPerMinute} spoken; every figure stands in data/loader/need.ts.`)
})

async function readTimes(path: string): Promise<z.output<typeof Times>> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new CommandError(`Expected the times of a lesson, as the presenter view saves them, found no file "${path}".`)
  })
  try {
    return Times.parse(JSON.parse(text))
  }
  catch {
    throw new CommandError(`${path}: expected what "Save the times" in the presenter view writes, such as {"lesson": "45", "slides": {"cover": 1.5}}.`)
  }
}
