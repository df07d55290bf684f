/** `npm run diagrams`: draws the diagrams in `snippets/` whose source has changed. */
import process from 'node:process'
import { renderDiagrams } from './diagrams/render.ts'
import { runCommand } from './lib/command.ts'
import { readOptions } from './lib/options.ts'

await runCommand(async () => {
  if (!readOptions({ command: 'npm run diagrams', does: 'Draws the diagrams in snippets/ whose source has changed.', options: {}, examples: [''] }))
    return
  const drawn = await renderDiagrams(process.cwd(), (name, done, total) => {
    console.log(`[${done}/${total}] snippets/${name}.svg`)
  })
  if (drawn.length === 0)
    console.log('All diagrams are up to date.')
})
