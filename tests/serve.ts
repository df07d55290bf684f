/** Serves the built site under a sub-path, as a school's web host would, with nothing rewritten. */
import { createServer } from 'node:http'
import sirv from 'sirv'

const PORT = 4173
const PATH = '/history/korea/'

/** Address of the site while the tests run. */
export const SITE = `http://localhost:${PORT}${PATH}`

if (import.meta.main) {
  const files = sirv('dist', { dev: true })
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
