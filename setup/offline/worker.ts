/**
 * Keeps the whole site on the device after the first visit. `scripts/offline.ts` makes `sw.js` of it, with the
 * two constants filled in. A site is kept as one: a page that is open goes on with the version it came from,
 * and a new one takes over when the last page of the old one is closed.
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
/** Every file, from the worker's own folder. */
const FILES = ['__FILES__']

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

async function keep(): Promise<void> {
  const cache = await caches.open(OURS + VERSION)
  // Past the browser's own cache, which might still have a file of the version before.
  await cache.addAll(FILES.map(file => new Request(file, { cache: 'reload' })))
}

async function forgetOld(): Promise<void> {
  const names = await caches.keys()
  await Promise.all(names.filter(name => name.startsWith(OURS) && name !== OURS + VERSION).map(name => caches.delete(name)))
  await worker.clients.claim()
}

async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(OURS + VERSION)
  return await cache.match(request, { ignoreSearch: true }) ?? fetch(request)
}
