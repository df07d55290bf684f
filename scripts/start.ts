/**
 * `npm start`: checks the data, the slides and the diagrams, and presents the deck. `--cut 20` presents the short lesson;
 * every other option is Slidev's own.
 */
import process from 'node:process'
import { parseArgs } from 'node:util'
import { checkAll } from './lesson/check-all.ts'
import { SHORT_MINUTES, isInShortLesson, minutesOf } from '../data/loader/short-lesson.ts'
import { SHORT_FOLDER } from '../components/site/place.ts'
import { runCommand, CommandError, runSlidev } from './lib/command.ts'
import { asksForHelp } from './lib/options.ts'

const HELP = {
  command: 'npm start',
  does: 'Checks the data, the slides and the diagrams, and presents the deck: opens the browser and prints the addresses.',
  options: {
    cut: { type: 'string', value: String(SHORT_MINUTES), does: `the short lesson of ${SHORT_MINUTES} minutes` },
    port: { type: 'string', value: '3030', does: 'the number in the address (default: 3030, or the next that is free)' },
    remote: { type: 'string', value: 'PASSWORD', does: 'shows the deck to other devices of the network; the presenter view asks them for the password' },
  },
  examples: ['', '--cut 20'],
} as const

await runCommand(async () => {
  const args = process.argv.slice(2)
  if (asksForHelp(HELP, args))
    return
  const { values: { cut }, tokens } = parseArgs({ args, options: { cut: { type: 'string' } }, strict: false, tokens: true })
  if (cut !== undefined && cut !== String(SHORT_MINUTES))
    throw new CommandError(`--cut: expected ${SHORT_MINUTES}, the length of the short lesson, found "${cut === true ? '' : cut}".`)
  const own = tokens.find(token => token.kind === 'option' && token.name === 'cut')
  if (own)
    args.splice(own.index, own.kind === 'option' && own.inlineValue ? 1 : 2)

  const short = own !== undefined
  const { lesson, slides } = await checkAll(process.cwd())
  const shown = slides.filter(slide => !short || isInShortLesson(slide))
  const minutes = shown.reduce((sum, slide) => sum + minutesOf(slide, short), 0)
  console.log(`Facts checked: ${lesson.events.length} events, ${lesson.claims.length} claims, ${lesson.documents.length} documents, ${lesson.works.length} works; ${shown.length} slides, ${minutes} minutes.`)
  // The page knows by its address which of the two lessons it shows.
  await runSlidev(['--open', ...short ? ['--base', `/${SHORT_FOLDER}/`] : [], ...args])
})
