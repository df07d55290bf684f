/** `node scripts/ensure-browser.ts`: makes sure that there is a browser for the tests, and installs one where there is none. */
import { existsSync } from 'node:fs'
import process from 'node:process'
import { findBrowser, NoBrowserError } from './browser.ts'
import { command, run } from './run.ts'

await command(async () => {
  try {
    console.log(`Browser: ${findBrowser()}`)
    return
  }
  catch (error) {
    if (!(error instanceof NoBrowserError) || process.env.CHROMIUM_PATH)
      throw error
  }
  console.log('No browser found. Installing Chromium; this takes a minute or two …')
  try {
    if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
      await run('apt-get', ['update', '-qq'])
      await run('apt-get', ['install', '-y', '-qq', 'chromium'])
    }
    else {
      await run('playwright', ['install', 'chromium'])
    }
  }
  catch {
    throw new NoBrowserError('No Chromium or Chrome was found, and none could be installed.')
  }
  console.log(`Browser: ${findBrowser()}`)
})
