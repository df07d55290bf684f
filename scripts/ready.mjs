/**
 * Runs before every command, on whatever Node there is: says in one sentence what is missing, where the command could only show a stack trace.
 * Plain JavaScript, because a Node that cannot read TypeScript has to read it.
 */
import { existsSync } from 'node:fs'
import process from 'node:process'

/** What to do before anything can run; nothing where all is there. */
function missing() {
  if (!existsSync(new URL('../node_modules/@slidev/cli/package.json', import.meta.url)))
    return 'The packages are not there yet. Run "npm ci" in this folder, and then this command again.'
  if (process.features.typescript)
    return
  const node = `This is Node ${process.versions.node}, which cannot run this project.`
  return existsSync(new URL('../node_modules/node/bin', import.meta.url))
    ? `${node} Use "npm run", which takes the newer one that came with the packages, or install Node 24.`
    : `${node} "npm ci" brings a newer one, unless it may not run install scripts here; then install Node 24 from https://nodejs.org.`
}

const sentence = missing()
if (sentence) {
  console.error(`\n${sentence}\n`)
  process.exitCode = 1
}
