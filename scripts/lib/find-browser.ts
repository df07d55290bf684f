/**
 * Finds the browser that draws diagrams, exports PDFs and runs the tests.
 * Looked for in this order: the one named in CHROMIUM_PATH, Playwright's own, Chrome, Chromium or Edge on the system.
 */
import { existsSync } from 'node:fs'
import { win32 } from 'node:path'
import process from 'node:process'
import { Launcher } from 'chrome-launcher'
import { chromium } from 'playwright'

/** Says what to do where no browser is found; thrown with nothing else to read. */
export class NoBrowserError extends Error {
  override name = 'NoBrowserError'
  constructor(detail = 'No Chrome, Chromium or Edge was found.') {
    super(`${detail} Install Google Chrome, or run "npx playwright install chromium", or set CHROMIUM_PATH to a browser's program file.`)
  }
}

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
  const system = systemBrowsers()[0] ?? findEdge()
  if (system)
    return system
  throw new NoBrowserError()
}

/** Microsoft Edge, which comes with Windows and which chrome-launcher does not look for; none where it is not installed. */
export function findEdge({ platform, env, exists }: Machine = HERE): string | undefined {
  const usual: Partial<Record<NodeJS.Platform, string[]>> = {
    win32: [env['ProgramFiles(x86)'], env.ProgramFiles, env.LOCALAPPDATA]
      .filter(folder => folder !== undefined)
      .map(folder => win32.join(folder, 'Microsoft\\Edge\\Application\\msedge.exe')),
    darwin: ['/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    linux: ['/usr/bin/microsoft-edge', '/usr/bin/microsoft-edge-stable', '/opt/microsoft/msedge/msedge'],
  }
  return usual[platform]?.find(exists)
}

/** Firefox, with which some tests try the site as well; none where it is not installed. FIREFOX_PATH names another one. */
export function findFirefox(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const usual = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe']
  return [env.FIREFOX_PATH, ...usual].find(path => path && existsSync(path))
}

/** chrome-launcher throws, instead of answering none, on some systems without Chrome. */
function systemBrowsers(): string[] {
  try {
    return Launcher.getInstallations()
  }
  catch {
    return []
  }
}
