/** `npm test`: finds or installs a browser, checks types and style, builds the site for teachers as strictly as it can, and runs every test. */
import process from 'node:process'
import { programOf, run, runCommand } from './lib/command.ts'
import { asksForHelp } from './lib/options.ts'

const HELP = {
  command: 'npm test',
  takes: '[files] [options of Playwright]',
  does: 'Finds or installs a browser, checks types and style, builds the site for teachers and runs every test.\n"npm run test:unit" runs those that need no browser and no site, in seconds; it takes the same options.',
  options: {
    project: { type: 'string', value: 'NAME', does: 'the tests of one folder of tests/ only, such as unit, paper, commands or site' },
    grep: { type: 'string', value: 'WORDS', does: 'the tests with these words in their name' },
  },
  examples: ['', '--project=paper', 'tests/engine/trial.spec.ts'],
} as const

await runCommand(async () => {
  const args = process.argv.slice(2)
  if (asksForHelp(HELP, args))
    return
  const node = (...call: string[]) => run(process.execPath, call)
  await node('scripts/ensure-browser.ts')
  await node('scripts/check.ts')
  await node('scripts/build.ts', '--strict', '--for-teachers')
  await node(programOf('playwright', 'playwright'), 'test', '-c', 'tests', ...args)
})
