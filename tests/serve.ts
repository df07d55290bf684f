/**
 * Serves the built sites, this lesson's and the other one's (tests/other-lesson), each under a sub-path, as a school's web host would, with
 * nothing rewritten, and with the headers that a site's own file for web hosts asks for: its Content Security Policy among them, so that
 * every test runs under it.
 */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import process from 'node:process'
import sirv from 'sirv'
import { otherProject } from './other-project.ts'

/** Another one for a second run on the same machine. */
export const PORT = Number(process.env.DECK_TEST_PORT ?? 4173)
const LESSON_PATH = '/history/lesson/'
const OTHER_PATH = '/history/other/'

/** Address of this lesson's site while the tests run. */
export const SITE = `http://localhost:${PORT}${LESSON_PATH}`
/** Address of the other lesson's site. */
export const OTHER_SITE = `http://localhost:${PORT}${OTHER_PATH}`

/** The headers that the site in a folder asks for on every page, by name. */
export function siteHeaders(dist: string): Record<string, string> {
  const [, everywhere = ''] = /^\/\*\n((?: {2}.*\n)*)/.exec(readFileSync(join(dist, '_headers'), 'utf8')) ?? []
  return Object.fromEntries([...everywhere.matchAll(/^ {2}([\w-]+): (.*)$/gm)].map(([, name, value]) => [name, value]))
}

if (import.meta.main) {
  const sites = [[LESSON_PATH, 'dist'], [OTHER_PATH, join(otherProject(), 'dist')]].map(([path, dist]) => ({
    path: path!,
    // Only once something is asked for: the other site may still be in the making.
    files: sirv(dist!, { dev: true, setHeaders: response => Object.entries(siteHeaders(dist!)).forEach(header => response.setHeader(...header)) }),
  }))
  createServer((request, response) => {
    const { url = '' } = request
    const missing = () => void response.writeHead(404).end()
    const site = sites.find(({ path }) => url.startsWith(path))
    if (!site)
      return missing()
    request.url = url.slice(site.path.length - 1)
    site.files(request, response, missing)
  }).listen(PORT)
}
