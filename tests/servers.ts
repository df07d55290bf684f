/** Real servers in a test, each with the ready-made settings of a built site. */
import type { ChildProcess } from 'node:child_process'
import { execFileSync, spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import process from 'node:process'

/** True where a program is there; `asks` is what it says its version by, and ends. */
export function isInstalled(program: string, asks = '-v'): boolean {
  try {
    execFileSync(program, [asks], { stdio: 'ignore' })
    return true
  }
  catch (error) {
    // Some end with a number of their own after they have said it.
    return (error as NodeJS.ErrnoException).code !== 'ENOENT'
  }
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  await new Promise(done => server.close(done))
  return typeof address === 'object' ? address!.port : 0
}

/**
 * nginx with the settings of a site.
 *
 * @param folder for its own files
 * @param settings those of the site, changed where they name another port
 */
export function startNginx(site: string, port: number, folder: string, settings = readFileSync(join(site, 'hosting/nginx.conf'), 'utf8')): ChildProcess {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(kind => `${kind}_temp_path ${folder}/${kind};`).join(' ')
  const user = process.getuid?.() === 0 ? 'user root;' : ''
  writeFileSync(join(folder, 'site.conf'), settings)
  writeFileSync(join(folder, 'nginx.conf'), `${user} daemon off; pid ${folder}/pid; error_log stderr; events {} http { access_log off; ${temporary} server { listen 127.0.0.1:${port}; root "${site}"; include "${folder}/site.conf"; } }`)
  return spawn('nginx', ['-c', join(folder, 'nginx.conf'), '-e', 'stderr'])
}

/** Ends a server, and waits until it has. */
export async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null)
    return
  server.kill()
  await new Promise(done => server.once('exit', done))
}
