/** A web host as schools have it: static files, text compressed with gzip, everything cached. */
import type { Server } from 'node:http'
import { cp, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import sirv from 'sirv'

const TEXT = /\.(?:html|js|css|json|svg)$/

/**
 * Serves a copy of a folder on a free port.
 *
 * @returns the copy's folder, which is the caller's to delete
 */
export async function serve(folder: string): Promise<{ url: string, server: Server, copy: string }> {
  const copy = await mkdtemp(join(tmpdir(), 'deck-served-'))
  await cp(folder, copy, { recursive: true })
  for (const name of (await readdir(copy, { recursive: true })).filter(name => TEXT.test(name)))
    await writeFile(join(copy, `${name}.gz`), gzipSync(await readFile(join(copy, name))))
  const files = sirv(copy, { gzip: true, maxAge: 31_536_000 })
  const server = createServer((request, response) => files(request, response, () => void response.writeHead(404).end()))
  await new Promise<void>(resolve => server.listen(0, resolve))
  const address = server.address()
  return { url: `http://localhost:${typeof address === 'object' ? address?.port : ''}/`, server, copy }
}
