/**
 * Keeps others from writing to the dev server. Slidev lets any page that is open in the teacher's browser rewrite a slide, and with
 * `--remote=password` anybody on the network turn the slides without the password, which it sends to everybody.
 * This deck is edited in its files; all that a page may send is where its window stands.
 */
import type { IncomingMessage } from 'node:http'
import type { Plugin } from 'vite'
import { isLoopback } from '../../scripts/lib/loopback.ts'
import { ROOM_PATH } from './room.ts'

/** What the windows share. */
const SHARED = '/@server-reactive/nav'
/** Slidev's settings as the browser gets them, the password among them. */
const SETTINGS = '/@slidev/configs'
/** By which the server hears of the password, which Slidev's links carry behind the "#" (see password.ts). */
const COOKIE = 'deck-password'

/** What of a request says whether it may pass; `remote` is the sender's address. */
export interface Asked { method: string, path: string, host?: string, origin?: string, site?: string, remote?: string, cookie?: string }

/**
 * Why a request may not pass; undefined where it may.
 *
 * @param password of `--remote=password`; none where everybody on the network may turn the slides
 */
export function refusal({ method, path, host, origin, site, remote, cookie }: Asked, password?: string): string | undefined {
  if (['GET', 'HEAD', 'OPTIONS'].includes(method))
    return
  if (path !== SHARED && path !== ROOM_PATH)
    return 'Slides are edited in their files.'
  const foreign = site !== undefined ? site !== 'same-origin' : origin === undefined || new URL(origin).host !== host
  if (foreign)
    return 'Only the deck\'s own windows may turn its slides.'
  if (path === ROOM_PATH && !isLoopback(remote))
    return 'The room is opened on the laptop itself.'
  if (password && !isLoopback(remote) && !knows(cookie, password))
    return 'The password of --remote is missing.'
}

function knows(cookie = '', password: string): boolean {
  return cookie.split(/;\s*/).includes(`${COOKIE}=${encodeURIComponent(password)}`)
}

/** @param remote what `--remote` was given; empty for none, undefined without the option */
export function guardedServer(remote?: string): Plugin {
  const pathOf = ({ url = '/' }: IncomingMessage) => new URL(url, 'http://localhost').pathname
  return {
    name: 'guarded-server',
    apply: 'serve',
    configureServer: {
      order: 'pre',
      handler({ middlewares, config }) {
        const base = config.base.replace(/\/$/, '')
        middlewares.use((request, response, next) => {
          const { headers, method = 'GET', socket } = request
          const path = pathOf(request).slice(base && pathOf(request).startsWith(base) ? base.length : 0)
          const why = refusal({ method, path, host: headers.host, origin: headers.origin, site: headers['sec-fetch-site'] as string | undefined, remote: socket.remoteAddress, cookie: headers.cookie }, remote)
          if (why) {
            response.writeHead(403, { 'Content-Type': 'text/plain' }).end(why)
            return
          }
          if (remote && path === SETTINGS) {
            // Somebody who learns the password later gets another answer.
            delete headers['if-none-match']
            if (!isLoopback(socket.remoteAddress) && !knows(headers.cookie, remote)) {
              const end = response.end.bind(response) as (body?: unknown) => typeof response
              response.end = ((body: unknown) => end(typeof body === 'string' ? body.replaceAll(JSON.stringify(remote), JSON.stringify(crypto.randomUUID())) : body)) as typeof response.end
            }
          }
          next()
        })
      },
    },
  }
}
