/**
 * `node scripts/ensure-browser.ts`: makes sure that there is a browser for the tests, and installs one where there is none.
 * On a machine that runs the tests of every change (CI) it installs Firefox as well, where it may.
 */
import { existsSync } from 'node:fs'
import process from 'node:process'
import { findBrowser, findFirefox, NoBrowserError } from './lib/find-browser.ts'
import { runCommand, programOf, run } from './lib/command.ts'

const canInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')

await runCommand(async () => {
  await ensureChromium()
  console.log(`Browser: ${findBrowser()}`)
  if (process.env.CI && canInstall && !findFirefox()) {
    await run('apt-get', ['update', '-qq'])
    await run('apt-get', ['install', '-y', '-qq', 'firefox-esr'])
  }
  console.log(`Firefox: ${findFirefox() ?? 'none; its tests are skipped'}`)
})

async function ensureChromium(): Promise<void> {
  try {
    findBrowser()
    return
  }
  catch (error) {
    if (!(error instanceof NoBrowserError) || process.env.CHROMIUM_PATH)
      throw error
  }
  console.log('No browser found. Installing Chromium; this takes a minute or two …')
  try {
    if (canInstall) {
      await run('apt-get', ['update', '-qq'])
      await run('apt-get', ['install', '-y', '-qq', 'chromium'])
    }
    else {
      await run(process.execPath, [programOf('playwright', 'playwright'), 'install', 'chromium'])
    }
  }
  catch {
    throw new NoBrowserError('No Chrome, Chromium or Edge was found, and none could be installed.')
  }
}
