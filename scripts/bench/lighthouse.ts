/** Runs Lighthouse, which npm fetches when the benchmark needs it: at 115 MB it is not installed with the rest. */
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { CommandError, run } from '../lib/command.ts'
import { findBrowser } from '../lib/find-browser.ts'
import { inTemporaryFolder } from '../lib/temporary.ts'

const VERSION = '13.5.0'

/** The part of Lighthouse's JSON report that we read. Scores go from 0 to 1. */
export interface Report {
  categories: Record<string, { score: number | null }>
  audits: Record<string, { numericValue?: number }>
}

/**
 * One run of Lighthouse as it comes: a phone of the middle class with a fourth of this machine's speed, on slow 4G.
 *
 * @throws {CommandError} where npm cannot fetch it, or it fails
 */
export async function runLighthouse(url: string, categories: readonly string[]): Promise<Report> {
  const npm = process.env.npm_execpath
  if (!npm)
    throw new CommandError('Lighthouse is fetched by npm. Run "npm run bench".')
  const flags = ['--headless=new', ...process.getuid?.() === 0 ? ['--no-sandbox'] : []]
  return inTemporaryFolder(join(tmpdir(), 'lighthouse-'), async (folder) => {
    const report = join(folder, 'report.json')
    try {
      // Through npm's own script: its command `npx` is a shell's on Windows.
      await run(process.execPath, [
        npm, 'exec', '--yes', `--package=lighthouse@${VERSION}`, '--',
        'lighthouse', url, '--quiet', '--output=json', `--output-path=${report}`, `--only-categories=${categories.join(',')}`, `--chrome-flags=${flags.join(' ')}`,
      ], { quiet: true, env: { ...process.env, CHROME_PATH: findBrowser() } })
      return JSON.parse(await readFile(report, 'utf8')) as Report
    }
    catch (error) {
      if (error instanceof CommandError)
        throw new CommandError(`Lighthouse ${VERSION} could not be run. npm fetches it the first time, which needs the network; "npm run bench -- --only exports" and "--only mistakes" do without it.`)
      throw error
    }
  })
}
