/**
 * Keeps the whole site on the device after the first visit. `scripts/offline.ts` makes `sw.js` of it, with the
 * two constants filled in. A site is kept as one: a page that is open goes on with the version it came from,
 * and a new one takes over when the last page of the old one is closed.
 *
 * Hosts differ. Some answer a folder with "forbidden" and know its `index.html` only, some send `7/` on to `7`, or `index.html` to
 * its folder, some leave files out. A page is kept under its folder however it came, and a file that the host does not have is left to the host.
 */
interface WorkerScope {
  addEventListener: (type: string, listener: (event: WorkerEvent) => void) => void
  clients: { claim: () => Promise<void> }
  location: Location
}
interface WorkerEvent {
  request: Request
  waitUntil: (work: Promise<unknown>) => void
  respondWith: (answer: Promise<Response>) => void
}

/** The hash of all files; also the name of their cache. */
const VERSION = '__VERSION__'
/** Every file, from the worker's own folder; a page by its folder. */
const FILES = ['__FILES__']
/** Is kept when all of them are; components/site/offline.ts looks for it. */
const WHOLE = 'kept-whole'

// A page's types are at hand, a worker's are not.
const worker = self as unknown as WorkerScope
/** Other decks may live on the same host. */
const OURS = `deck ${worker.location.pathname} `

worker.addEventListener('install', event => event.waitUntil(keep()))
worker.addEventListener('activate', event => event.waitUntil(forgetOld()))
worker.addEventListener('fetch', (event) => {
  if (event.request.method === 'GET' && new URL(event.request.url).origin === worker.location.origin)
    event.respondWith(answer(event.request))
})

/** A network that fails here ends the installation, and the next visit tries again. */
async function keep(): Promise<void> {
  const cache = await caches.open(OURS + VERSION)
  const kept = await Promise.all(FILES.map(async (file) => {
    const response = await asked(file) ?? (/(?:^|\/)$/.test(file) ? await asked(`${file}index.html`) : undefined)
    if (response)
      await cache.put(file, response)
    return response !== undefined
  })).catch(async (error: unknown) => {
    await caches.delete(OURS + VERSION)
    throw error
  })
  if (kept.every(Boolean))
    await cache.put(WHOLE, new Response())
}

/** A file as the host has it; nothing where it answers with something else. */
async function asked(file: string): Promise<Response | undefined> {
  // Past the browser's own cache, which might still have a file of the version before.
  const response = await fetch(new Request(file, { cache: 'reload' }))
  if (response.status >= 500)
    throw new Error(`${file}: ${response.status}`)
  if (!response.ok || samePage(response.url) !== samePage(new URL(file, worker.location.href).href))
    return
  // Browsers refuse a page that was redirected when a worker hands it out. This one came to the page that was asked for.
  return response.redirected ? new Response(await response.blob(), { headers: response.headers }) : response
}

/** One name for all the addresses under which hosts show one page. */
function samePage(address: string): string {
  return address.replace(/[?#].*$/, '').replace(/(?:\/index)?\.html$/, '').replace(/\/$/, '')
}

async function forgetOld(): Promise<void> {
  const names = await caches.keys()
  await Promise.all(names.filter(name => name.startsWith(OURS) && name !== OURS + VERSION).map(name => caches.delete(name)))
  await worker.clients.claim()
}

async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(OURS + VERSION)
  const { href, search } = new URL(request.url)
  const address = href.replace(/[?#].*$/, '').replace(/\/index\.html$/, '/')
  const kept = await cache.match(address)
  if (kept)
    return kept
  // Relative links of a page hold in its folder only.
  if (request.mode === 'navigate' && !address.endsWith('/') && await cache.match(`${address}/`))
    return Response.redirect(`${address}/${search}`)
  return fetch(request)
}
