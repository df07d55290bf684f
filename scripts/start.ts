/**
 * `npm start`: checks the data, the slides and the diagrams, and presents the deck. `--lesson NAME` presents another lesson of data/lessons.yaml;
 * every other option is Slidev's own.
 */
import process from 'node:process'
import { parseArgs } from 'node:util'
import { checkAll } from './lesson/check-all.ts'
import { chosenLesson, LESSON_OPTION } from './lesson/chosen.ts'
import { lessonFolder, slidesIn } from '../data/loader/lesson-pages.ts'
import { runCommand, runSlidev } from './lib/command.ts'
import { asksForHelp } from './lib/options.ts'
import { chooseEdition } from './lib/edition.ts'

const HELP = {
  command: 'npm start',
  does: 'Checks the data, the slides and the diagrams, and presents the deck: opens the browser and prints the addresses.',
  options: {
    lesson: LESSON_OPTION,
    port: { type: 'string', value: '3030', does: 'the number in the address (default: 3030, or the next that is free)' },
    remote: { type: 'string', value: 'PASSWORD', does: 'shows the deck to other devices of the network; the presenter view asks them for the password' },
  },
  examples: ['', '--lesson 60'],
} as const

await runCommand(async () => {
  const args = process.argv.slice(2)
  if (asksForHelp(HELP, args))
    return
  const { values, tokens } = parseArgs({ args, options: { lesson: { type: 'string' } }, strict: false, tokens: true })
  const own = tokens.find(token => token.kind === 'option' && token.name === 'lesson')
  if (own)
    args.splice(own.index, own.kind === 'option' && own.inlineValue ? 1 : 2)

  const { lesson, slides, paths } = await checkAll(process.cwd())
  const path = chosenLesson(paths, own && String(values.lesson))
  console.log(`Facts checked: ${lesson.events.length} events, ${lesson.claims.length} claims, ${lesson.documents.length} documents, ${lesson.works.length} works; ${slidesIn(path, slides).length} slides, ${path.minutes} minutes.`)
  const folder = lessonFolder(path.id, paths)
  chooseEdition(true)
  process.env.DECK_ROOM = '1'
  // The page knows by its address which of the lessons it shows.
  await runSlidev(['--open', ...folder ? ['--base', `/${folder}`] : [], ...args])
})
