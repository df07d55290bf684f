/**
 * `npm start`: checks the data, the slides and the diagrams, and presents the deck. `--lesson NAME` presents another lesson of data/lessons.yaml,
 * `--room` and `--url` let devices join at a site on the web; every other option is Slidev's own.
 */
import process from 'node:process'
import { parseArgs } from 'node:util'
import { checkAll } from './lesson/check-all.ts'
import { chosenLesson, LESSON_OPTION } from './lesson/chosen.ts'
import { lessonFolder, slidesIn } from '../data/loader/lesson-pages.ts'
import { runCommand, runSlidev } from './lib/command.ts'
import { asksForHelp } from './lib/options.ts'
import { chooseEdition } from './lib/edition.ts'
import { CommandError } from './lib/fault.ts'
import { checkBroker, chooseRoom } from './lib/room-place.ts'
import { checkUrl } from './lib/site-url.ts'

const HELP = {
  command: 'npm start',
  does: 'Checks the data, the slides and the diagrams, and presents the deck: opens the browser and prints the addresses.',
  options: {
    lesson: LESSON_OPTION,
    port: { type: 'string', value: '3030', does: 'the number in the address (default: 3030, or the next that is free)' },
    room: { type: 'string', value: 'wss://broker.example/mqtt', does: 'opens rooms by the broker of a site that was built with the same option' },
    url: { type: 'string', value: 'https://school.example/lesson/', does: 'the address of that site, where devices join' },
    remote: { type: 'string', value: 'PASSWORD', does: 'shows the deck to other devices of the network; the presenter view asks them for the password' },
  },
  examples: ['', '--lesson 60'],
} as const

/** Slidev does not know these. */
const OWN = { lesson: { type: 'string' }, room: { type: 'string' }, url: { type: 'string' } } as const

await runCommand(async () => {
  const args = process.argv.slice(2)
  if (asksForHelp(HELP, args))
    return
  const { values, tokens } = parseArgs({ args, options: OWN, strict: false, tokens: true })
  for (const token of tokens.toReversed()) {
    if (token.kind === 'option' && token.name in OWN)
      args.splice(token.index, token.inlineValue ? 1 : 2)
  }
  const { lesson: chosen, room, url } = values as { [name in keyof typeof OWN]?: string }
  if (room !== undefined)
    checkBroker(room)
  if (room !== undefined && url === undefined)
    throw new CommandError('--room: expected --url beside it, with the address of the site that devices open.')
  if (url !== undefined)
    process.env.DECK_URL = checkUrl(url)

  const { lesson, slides, paths } = await checkAll(process.cwd())
  const path = chosenLesson(paths, chosen)
  console.log(`Facts checked: ${lesson.events.length} events, ${lesson.claims.length} claims, ${lesson.documents.length} documents, ${lesson.works.length} works; ${slidesIn(path, slides).length} slides, ${path.minutes} minutes.`)
  const folder = lessonFolder(path.id, paths)
  chooseEdition(true)
  chooseRoom(room ?? 'beside')
  // The page knows by its address which of the lessons it shows.
  await runSlidev(['--open', ...folder ? ['--base', `/${folder}`] : [], ...args])
})
