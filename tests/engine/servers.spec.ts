/** The ready-made settings for nginx and Caddy, in the real servers, where they are installed. */
import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { expect, test } from 'playwright/test'
import { DIST } from './deck.ts'
import { siteHeaders } from '../serve.ts'
import { end, freePort, isInstalled, startNginx } from '../servers.ts'

const SITE = DIST

/** How each is started on a port, with its files in a folder of its own. */
const SERVERS: { name: string, program: string, start: (port: number, folder: string) => ChildProcess }[] = [
  {
    name: 'nginx',
    program: 'nginx',
    start: (port, folder) => startNginx(SITE, port, folder),
  },
  {
    name: 'Caddy',
    program: 'caddy',
    start: (port, folder) => {
      const own = readFileSync(join(SITE, 'hosting/Caddyfile'), 'utf8').replace(':8080 {', `http://127.0.0.1:${port} {`).replace('root * /srv/lesson', `root * "${SITE}"`)
      writeFileSync(join(folder, 'Caddyfile'), `{\n  admin off\n}\n${own}`)
      return spawn('caddy', ['run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')], { env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder } })
    },
  },
]

for (const { name, program, start } of SERVERS) {
  test(`${name} sends the policy with everything, keeps what never changes, and has a page for what is not there`, async ({ request }) => {
    test.skip(!isInstalled(program, program === 'caddy' ? 'version' : '-v'), `${name} is not installed`)
    const folder = mkdtempSync(join(tmpdir(), 'deck-server-'))
    const port = await freePort()
    const server = start(port, folder)
    let said = ''
    server.stderr?.on('data', chunk => said += String(chunk))
    const ask = (path: string) => request.get(`http://127.0.0.1:${port}/${path}`)
    try {
      await expect.poll(() => ask('').then(response => response.status(), () => said), { timeout: 20_000 }).toBe(200)
      const { 'Cache-Control': askAgain, ...policy } = siteHeaders(SITE)
      const script = readdirSync(join(SITE, 'assets')).find(file => file.endsWith('.js'))!
      for (const [path, status, caching, type] of [
        ['', 200, askAgain, 'text/html'],
        ['read/', 200, askAgain, 'text/html'],
        ['sw.js', 200, askAgain, 'text/javascript'],
        [`assets/${script}`, 200, 'public, max-age=31536000, immutable', 'text/javascript'],
        ['not/a/page', 404, askAgain, 'text/html'],
        ['assets/nothing.js', 404, askAgain, 'text/html'],
      ] as const) {
        const response = await ask(path)
        const headers = response.headers()
        expect(response.status(), path).toBe(status)
        expect(headers['content-type'], path).toContain(type)
        for (const [header, value] of Object.entries(policy))
          expect(headers[header.toLowerCase()], `${path}: ${header}`).toBe(value)
        expect(headers['cache-control'], path).toBe(caching)
        if (status === 404)
          expect(await response.text(), path).toContain('This page is not part of the lesson')
      }
    }
    finally {
      await end(server)
      rmSync(folder, { recursive: true })
    }
  })
}
