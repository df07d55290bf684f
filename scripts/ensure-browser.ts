/**
 * `node scripts/ensure-browser.ts`: makes sure that there is a browser for the tests, and installs one where there is none.
 * On a machine that runs the tests of every change (CI) it installs Firefox as well, where it may.
 */
import type { Machine } from './lib/install-browser.ts'
import { existsSync } from 'node:fs'
import process from 'node:process'
import { createInterface } from 'node:readline/promises'
import { programOf, run, runCommand } from './lib/command.ts'
import { NoBrowserError } from './lib/fault.ts'
import { findBrowser, findFirefox } from './lib/find-browser.ts'
import { ensureBrowser } from './lib/install-browser.ts'
import { openBrowser } from './lib/open-site.ts'

const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')

const machine: Machine = {
  find: () => {
    try {
      return findBrowser()
    }
    catch (error) {
      // A browser that somebody has named and that is not there is theirs to mend.
      if (!(error instanceof NoBrowserError) || process.env.CHROMIUM_PATH)
        throw error
      return undefined
    }
  },
  starts: () => openBrowser().then(async (browser) => {
    await browser.close()
    return true
  }, () => false),
  download: () => run(process.execPath, [programOf('playwright', 'playwright'), 'install', 'chromium']),
  install: mayInstall ? installPackage : undefined,
  confirm: process.env.CI || !process.stdin.isTTY || !process.stdout.isTTY ? undefined : confirm,
  say: console.log,
}

await runCommand(async () => {
  console.log(`Browser: ${await ensureBrowser(machine)}`)
  if (process.env.CI && mayInstall && !findFirefox()) {
    console.log('No Firefox found: apt-get will install the package "firefox-esr" for the whole system.')
    await installPackage('firefox-esr')
  }
  console.log(`Firefox: ${findFirefox() ?? 'none; its tests are skipped'}`)
})

async function installPackage(name: string): Promise<void> {
  await run('apt-get', ['update', '-qq'])
  await run('apt-get', ['install', '-y', '-qq', name])
}

async function confirm(question: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  try {
    return /^y(?:es)?$/i.test((await terminal.question(question)).trim())
  }
  finally {
    terminal.close()
  }
}
