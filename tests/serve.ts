/**
 * Serves the built site under a sub-path, as a school's web host would, with nothing rewritten, and with the headers that the
 * site's own file for web hosts asks for: its Content Security Policy among them, so that every test runs under it.
 */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import process from 'node:process'
import sirv from 'sirv'

/** Another one for a second run on the same machine. */
const PORT = Number(process.env.DECK_TEST_PORT ?? 4173)
const PATH = '/history/korea/'

/** Address of the site while the tests run. */
export const SITE = `http://localhost:${PORT}${PATH}`

/** The headers that `dist/_headers` asks for on every page, by name. */
export function siteHeaders(): Record<string, string> {
  const [, everywhere = ''] = /^\/\*\n((?: {2}.*\n)*)/.exec(readFileSync('dist/_headers', 'utf8')) ?? []
  return Object.fromEntries([...everywhere.matchAll(/^ {2}([\w-]+): (.*)$/gm)].map(([, name, value]) => [name, value]))
}

if (import.meta.main) {
  const headers = siteHeaders()
  const files = sirv('dist', { dev: true, setHeaders: response => Object.entries(headers).forEach(header => response.setHeader(...header)) })
  createServer((request, response) => {
    const { url = '' } = request
    if (!url.startsWith(PATH)) {
      response.writeHead(404).end()
      return
    }
    request.url = url.slice(PATH.length - 1)
    files(request, response, () => void response.writeHead(404).end())
  }).listen(PORT)
}
