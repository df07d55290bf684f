/** The site on hosts, in frames and in browsers that are not as one would wish. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import sirv from 'sirv'
import { test as base, expect } from 'playwright/test'
import { lessonFolder } from '../../data/loader/lesson-pages.ts'
import { DIST, paths, slideOf, slides } from './deck.ts'

/** Answers a request in a host's own way, or leaves it (false). `path` is the path below the site. */
type Host = (path: string, request: IncomingMessage, response: ServerResponse) => boolean

const PATH = '/lesson/'
const LAST = slides.length
const SEVENTH = slides[6]!.name
/** The page of another lesson. */
const SHORT = lessonFolder(paths[1]!.id, paths)
const files = sirv(DIST, { dev: true })

/** Serves the site on a port of its own, at `/lesson/` and at `/copy/`; whatever else is asked for is not found, in the site's words. */
const test = base.extend<{ host: (way?: Host) => Promise<string> }>({
  // Playwright reads the fixture names from this pattern
  host: async ({}, use) => {
    const servers: ReturnType<typeof createServer>[] = []
    await use(async (way = () => false) => {
      const server = createServer((request, response) => {
        const [, folder = '', path = ''] = /^(\/(?:lesson|copy)\/)([^?#]*)/.exec(request.url ?? '') ?? []
        const missing = () => void response.writeHead(404, { 'Content-Type': 'text/html' }).end(readFileSync(join(DIST, '404.html')))
        if (!folder)
          return missing()
        if (way(path, request, response))
          return
        request.url = `/${request.url!.slice(folder.length)}`
        files(request, response, missing)
      })
      servers.push(server)
      await new Promise<void>(done => server.listen(0, done))
      const address = server.address()
      return `http://localhost:${typeof address === 'object' ? address?.port : ''}${PATH}`
    })
    for (const server of servers) {
      server.closeAllConnections()
      server.close()
    }
  },
})

const redirect = (response: ServerResponse, to: string) => response.writeHead(308, { Location: to }).end() !== undefined
const refuse = (response: ServerResponse, status: number) => response.writeHead(status).end() !== undefined

const HOSTS: { name: string, way: Host, whole?: false }[] = [
  { name: 'leaves out names that begin with _ or . (GitHub Pages from a branch)', way: (path, _, response) => /(?:^|\/)[_.]/.test(path) && refuse(response, 404) },
  { name: 'sends index.html to its folder (Cloudflare Pages)', way: (path, _, response) => /(?:^|\/)index\.html$/.test(path) && redirect(response, `${PATH}${path.replace(/index\.html$/, '')}`) },
  {
    name: 'takes the slash off (Firebase, Vercel)',
    way: (path, request, response) => {
      if (/[^/]\/$|index\.html$/.test(path))
        return redirect(response, `${PATH}${path.replace(/\/?(?:index\.html)?$/, '')}`)
      if (/^[\w-]+$/.test(path) && path !== '')
        request.url = `${PATH}${path}/`
      return false
    },
  },
  { name: 'knows no folders but the first (S3, CloudFront)', way: (path, _, response) => /[^/]\/$/.test(path) && refuse(response, 403) },
  { name: 'has lost a file', way: (path, _, response) => /GuidePage-[\w-]+\.js$/.test(path) && refuse(response, 404), whole: false },
]

test.describe('after one visit', () => {
  test.use({ serviceWorkers: 'allow' })

  for (const { name, way, whole = true } of HOSTS) {
    test(`every kind of address works, with and without a network, on a host that ${name}`, async ({ page, context, host }) => {
      const site = await host(way)
      await page.goto(site)
      await page.evaluate(async () => {
        await navigator.serviceWorker.ready
        while (!navigator.serviceWorker.controller)
          await new Promise(resolve => setTimeout(resolve, 50))
      })
      await expect(page.getByText('The lesson is kept on this device and works without a network.')).toHaveCount(whole ? 1 : 0)
      for (const offline of [false, true]) {
        await context.setOffline(offline)
        for (const address of ['', 'index.html', `${SEVENTH}/`, SEVENTH, `${SEVENTH}/index.html?clicks=1`, SHORT, `#/${LAST}`]) {
          await page.goto('about:blank')
          await page.goto(site + address)
          // The first page waits for somebody.
          await page.keyboard.press('Shift')
          const number = address.startsWith(SEVENTH) ? 7 : address.startsWith('#') ? LAST : 1
          await expect(slideOf(page, number).locator('h1'), `${address}, ${offline ? 'offline' : 'online'}`).toBeVisible()
        }
        for (const address of ['read/', 'read/index.html', 'read']) {
          await page.goto(site + address)
          await expect(page.locator(`#slide-${SEVENTH}`), address).toBeAttached()
        }
      }
    })
  }
})

test('no file of the site has a name that a host may leave out', () => {
  const names = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
  // These are for hosts themselves, and for the next build.
  expect(names.filter(name => /(?:^|[\\/])[_.]/.test(name)).toSorted()).toEqual(['.lesson-files', '.nojekyll', '_headers'])
})

test('no file is kept twice, and none that is for hosts', () => {
  const [, list = ''] = /FILES = (\[.*\])/.exec(readFileSync(join(DIST, 'sw.js'), 'utf8')) ?? []
  const kept = JSON.parse(list) as string[]
  expect(new Set(kept).size).toBe(kept.length)
  expect(kept).toContain('./')
  expect(kept.filter(name => /(?:^|\/)(?:index\.html|[_.][^/]+)$/.test(name))).toEqual([])
})

test('where a host knows no folders, every link to a page of the site works at the first visit', async ({ page, host }) => {
  const site = await host((path, _, response) => /[^/]\/$/.test(path) && refuse(response, 403))
  await page.goto(`${site}#/7`)
  await page.getByRole('link', { name: 'Read as a page' }).click()
  await expect(page.locator(`#slide-${SEVENTH}`)).toBeInViewport()
  await page.locator('#lessons > summary').click()
  await page.getByRole('link', { name: paths[1]!.name }).click()
  await expect(slideOf(page, 1).locator('h1')).toBeVisible()
  await page.goto(`${site}${SEVENTH}/index.html?clicks=1`)
  await expect(page).toHaveURL(`${site}#/${SEVENTH}?clicks=1`)
})

/** A page that shows an address in a frame without an origin of its own. */
const frameOf = (site: string): Host => (_path, _request, response) =>
  response.writeHead(200, { 'Content-Type': 'text/html' }).end(`<iframe sandbox="allow-scripts" src="${site}" width="1000" height="600"></iframe>`) !== undefined

test('in a frame without an origin, where nothing can be kept, the lesson runs', async ({ page, host }) => {
  const trouble: string[] = []
  page.on('pageerror', error => trouble.push(error.message))
  const site = await host((_path, _request, response) => {
    response.setHeader('Access-Control-Allow-Origin', '*')
    return false
  })
  await page.goto(await host(frameOf(site)))
  const frame = page.frameLocator('iframe')
  await expect(frame.locator('#slideshow [data-slidev-no="1"] h1')).toBeVisible()
  await expect(frame.locator('#first')).toHaveCount(0)
  await frame.locator('#slide').press('ArrowDown')
  await expect(frame.locator('#slideshow [data-slidev-no="2"] h1')).toBeVisible()
  expect(trouble).toEqual([])
})

test('where the show is not let in, the first page says so and leads to the page to read', async ({ page, host }) => {
  await page.goto(await host(frameOf(await host())))
  const frame = page.frameLocator('iframe')
  await expect(frame.getByRole('alert')).toContainText('The slides do not start here.')
  await frame.getByRole('link', { name: 'Read this lesson as a page' }).last().click()
  await expect(frame.locator(`#slide-${SEVENTH}`)).toBeAttached()
})

test('a browser that keeps nothing, or knows no channels, counts and turns all the same', async ({ page, host }) => {
  const trouble: string[] = []
  page.on('pageerror', error => trouble.push(error.message))
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, { configurable: true, get: () => { throw new DOMException('Access is denied for this document.', 'SecurityError') } })
    Reflect.deleteProperty(window, 'BroadcastChannel')
  })
  const site = await host()
  for (const [address, number] of [['', 1], ['#/7', 7], [`${SEVENTH}/`, 7], ['#/presenter/3', 3]] as const) {
    await page.goto('about:blank')
    await page.goto(site + address)
    await expect(slideOf(page, number).locator('h1'), address).toBeVisible()
  }
  await page.goto(`${site}#/handout`)
  await expect(page.locator('.picture h1').first()).toBeAttached()
  await expect(page.locator('html')).not.toHaveClass(/stuck/)
  expect(trouble).toEqual([])
})

test('opened by a double click, the first page says where the lesson runs, and the others can be read', async ({ page }) => {
  const dist = pathToFileURL(DIST).href
  for (const address of ['index.html', 'index.html#/7']) {
    await page.goto('about:blank')
    await page.goto(`${dist}/${address}`)
    await expect(page.getByRole('alert')).toContainText('The slides do not start from a file.')
  }
  await page.getByRole('link', { name: 'Read this lesson as a page' }).last().click()
  await expect(page.locator(`#slide-${SEVENTH}`)).toBeAttached()
  await page.goto(`${dist}/${SEVENTH}/index.html`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.getByRole('link', { name: /^Next: / }).click()
  await expect(page).toHaveURL(`${dist}/${slides[7]!.name}/index.html`)
})

test('two copies on one host do not turn each other\'s slides, and each has its own votes', async ({ page, context, host }) => {
  const site = await host()
  const copy = await context.newPage()
  await page.goto(`${site}#/3`)
  await copy.goto(`${site.replace(PATH, '/copy/')}#/1`)
  const window = await context.newPage()
  await window.goto(`${site}#/presenter/3`)
  await slideOf(window, 3).locator('h1').waitFor()
  await slideOf(copy, 1).locator('h1').waitFor()
  await window.bringToFront()
  await window.keyboard.press('ArrowDown')
  await expect(slideOf(page, 4).locator('h1')).toBeVisible()
  // Its own window has followed; a message to the copy would have been there before.
  expect(new URL(copy.url()).hash).toBe('#/1')
  const keys = await page.evaluate(() => Object.keys(localStorage))
  expect(keys.filter(key => key.includes(' /')).every(key => key.includes(` ${PATH}`))).toBe(true)
})

test('a slide that could not be fetched comes by itself when the network is back', async ({ page, host }) => {
  await page.clock.install()
  const site = await host()
  await page.goto(`${site}#/1`)
  await slideOf(page, 1).locator('h1').waitFor()
  await page.route('**/assets/**', route => route.abort())
  await page.evaluate(() => location.hash = '#/12')
  await expect(slideOf(page, 12).getByText('It will be here as soon as the network is.')).toBeVisible()
  await page.unroute('**/assets/**')
  await page.evaluate(() => window.dispatchEvent(new Event('online')))
  await expect(slideOf(page, 12).locator('h1')).toContainText(slides[11]!.title.split(/['.,]/)[0]!)
})

test('an address that does not exist, at whatever depth, leads to the lesson', async ({ page, host }) => {
  const site = await host()
  await page.goto(`${site}a/b/c`)
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('link')).toHaveAttribute('href', PATH)
  await page.getByRole('link').click()
  await expect(slideOf(page, 1).locator('h1')).toBeVisible()
  expect(readFileSync(join(DIST, '404.html'), 'utf8')).toContain('Content-Security-Policy')
})
