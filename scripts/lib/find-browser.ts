/**
 * Finds the browser that draws diagrams, exports PDFs and runs the tests.
 * Looked for in this order: the one named in CHROMIUM_PATH, Playwright's own, Chrome, Chromium or Edge on the system.
 */
import { existsSync } from 'node:fs'
import { posix, win32 } from 'node:path'
import process from 'node:process'
import { chromium } from 'playwright'
import { NoBrowserError } from './fault.ts'

/** Where we look: the system's name, its environment, and whether a file is there. */
export interface Machine { platform: NodeJS.Platform, env: NodeJS.ProcessEnv, exists: (path: string) => boolean }

const HERE: Machine = { platform: process.platform, env: process.env, exists: existsSync }

/** The path of a Chromium-based browser's program. Throws NoBrowserError where there is none. */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): string {
  const named = env.CHROMIUM_PATH
  if (named) {
    if (!existsSync(named))
      throw new NoBrowserError(`CHROMIUM_PATH names "${named}", where there is no file.`)
    return named
  }
  const own = chromium.executablePath()
  if (existsSync(own))
    return own
  const system = findSystemBrowser()
  if (system)
    return system
  throw new NoBrowserError()
}

/** Chrome, Chromium or Edge where their installers put them; none where there is none of them. */
export function findSystemBrowser({ platform, env, exists }: Machine = HERE): string | undefined {
  switch (platform) {
    case 'win32': {
      const folders = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter(folder => folder !== undefined)
      const programs = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe']
      return programs.flatMap(program => folders.map(folder => win32.join(folder, program))).find(exists)
    }
    case 'darwin': {
      const folders = ['/Applications', ...env.HOME ? [posix.join(env.HOME, 'Applications')] : []]
      const programs = ['Google Chrome', 'Chromium', 'Microsoft Edge']
      return programs.flatMap(name => folders.map(folder => posix.join(folder, `${name}.app/Contents/MacOS/${name}`))).find(exists)
    }
    default: {
      const folders = (env.PATH ?? '').split(posix.delimiter).filter(Boolean)
      const programs = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge-stable', 'microsoft-edge']
      return programs.flatMap(program => folders.map(folder => posix.join(folder, program))).find(exists)
    }
  }
}

/** Firefox, with which some tests try the site as well; none where it is not installed. FIREFOX_PATH names another one. */
export function findFirefox(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const usual = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe']
  return [env.FIREFOX_PATH, ...usual].find(path => path && existsSync(path))
}
