/** `npm run check`: types, and the style of code, templates, CSS and Markdown (`eslint.config.js`). */
import process from 'node:process'
import { programOf, run, runCommand } from './lib/command.ts'
import { readOptions } from './lib/options.ts'

/** What ESLint knows of files that have not changed. */
const CACHE = 'node_modules/.cache/eslint/'

await runCommand(async () => {
  const options = readOptions({
    command: 'npm run check',
    does: 'Checks the types, and the style of code, templates, CSS and Markdown.',
    options: { fix: { type: 'boolean', default: false, does: 'mends the style where a program can' } },
    examples: ['', '--fix'],
  })
  if (!options)
    return
  await run(process.execPath, [programOf('eslint', 'eslint'), '.', '--max-warnings', '0', '--cache', '--cache-location', CACHE, '--cache-strategy', 'content', ...options.fix ? ['--fix'] : []])
  await run(process.execPath, [programOf('vue-tsc', 'vue-tsc'), '--noEmit'])
})
