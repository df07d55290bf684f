/** `npm start` in mid-lesson: two windows, every kind of edit, every mistake, every address. One server serves all of it. */
import type { BrowserContext, Page } from 'playwright/test'
import type { Started } from './project.ts'
import { readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { topicsOf } from '../../components/room/messages.ts'
import * as words from '../../components/words.ts'
import { clock } from '../../data/loader/minutes.ts'
import { paths, place, slideOf, slides, slideWith } from '../engine/deck.ts'
import { RawClient } from '../../scripts/bench/raw-client.ts'
import { copyProject, expect, startDeck, test } from './project.ts'

test.describe.configure({ mode: 'serial' })

const PORT = 4720
const SITE = `http://localhost:${PORT}/`
/** A slide that builds up by Slidev's clicks, one with a diagram, and a slide without either. */
const LIST = slides.find(({ content }) => content.includes('v-click'))!
const DIAGRAM = slides.find(({ content }) => /^<<< @\/snippets/m.test(content))!
const MERMAID = /^<<< @\/(snippets\/\S+)/m.exec(DIAGRAM.content)![1]!

let copy: string
let deck: Started
let context: BrowserContext
let audience: Page
let presenter: Page
let trouble: string[]
let sent: number
/** How often a window has been loaded. */
let loads: number

test.beforeAll(async ({ browser }) => {
  test.setTimeout(180_000)
  copy = copyProject()
  deck = await startDeck(copy, PORT)
  context = await browser.newContext({ reducedMotion: 'reduce' })
  audience = await context.newPage()
  presenter = await context.newPage()
  trouble = []
  for (const page of [audience, presenter]) {
    page.on('pageerror', error => trouble.push(error.message))
    // The packages of the copy are a link, behind which the dev server gives no fonts.
    page.on('response', response => response.status() >= 400 && !response.url().endsWith('.woff2') && trouble.push(`${response.status()} ${response.request().method()} ${response.url()}`))
    page.on('console', message => message.type() === 'error' && !message.text().startsWith('Failed to load resource') && trouble.push(message.text()))
    page.on('load', () => loads++)
    page.on('request', request => request.method() === 'POST' && sent++)
  }
  await audience.goto(SITE)
  await shows(audience, 1)
  await presenter.goto(`${SITE}#/presenter/1`)
  await shows(presenter, 1)
})

test.afterAll(async () => {
  await context?.close()
  deck?.stop()
  rmSync(copy, { recursive: true, force: true })
})

async function shows(page: Page, number: number): Promise<void> {
  // The dev server compiles a slide when it is asked for it.
  await expect(slideOf(page, number).locator('h1')).toBeVisible({ timeout: 60_000 })
}

async function inStepAt(where: string): Promise<void> {
  await expect.poll(() => [place(presenter), place(audience)], { timeout: 30_000 }).toEqual([where, where])
}

async function go(slide: number, clicks = 0): Promise<void> {
  const where = `${slide}${clicks ? `?clicks=${clicks}` : ''}`
  await presenter.goto(`${SITE}#/presenter/${where}`)
  await shows(presenter, slide)
  await inStepAt(where)
  await shows(audience, slide)
}

/** Changes one place of a file as an editor does. */
function edit(path: string, from: string | RegExp, to: string): void {
  const file = join(copy, path)
  const text = readFileSync(file, 'utf8')
  const edited = text.replace(from, () => to)
  expect(edited, `"${from}" in ${path}`).not.toBe(text)
  writeFileSync(file, edited)
}

/** The one sentence of Vite's overlay; empty where there is none, and something else while the page is loaded anew. */
const overlay = (page: Page) => page.evaluate(() => document.querySelector('vite-error-overlay')?.shadowRoot?.querySelector('.message-body')?.textContent?.trim() ?? '').catch(() => 'loading')

test('both windows stay in step through fifty presses and two reloads, and say nothing else to each other', async () => {
  sent = 0
  loads = 0
  for (let press = 1; press <= 50; press++) {
    const [from, to] = press % 5 ? [presenter, audience] : [audience, presenter]
    const before = place(to)
    await from.keyboard.press(press % 7 ? 'ArrowRight' : 'ArrowLeft')
    await expect.poll(() => place(to) !== before && place(to) === place(from), { timeout: 30_000 }).toBe(true)
    // A slide that is still being compiled has no clicks yet.
    for (const page of [from, to])
      await shows(page, Number.parseInt(place(page)))
    if (press % 20 === 0) {
      const here = place(from)
      await from.reload()
      await expect(from.locator('#slideshow h1').locator('visible=true')).toBeVisible({ timeout: 60_000 })
      await inStepAt(here)
    }
  }
  expect(sent).toBeLessThanOrEqual(60)
  expect(loads, 'windows loaded anew, two of them by the test').toBe(2)
  expect(trouble).toEqual([])
})

test('keys that come at once in both windows leave them at one place', async () => {
  for (let round = 0; round < 5; round++) {
    await go(LIST.number, 1)
    await Promise.all([presenter.keyboard.press('ArrowRight'), audience.keyboard.press('ArrowLeft')])
    // One key after the other, or one of them alone: wherever that leads, both windows are there and stay.
    for (let seen = 0; seen < 3; seen++) {
      await presenter.waitForTimeout(200)
      await expect.poll(() => place(presenter) === place(audience), { timeout: 30_000 }).toBe(true)
    }
  }
})

test('a text, a title, a note, a diagram and the data follow an edit on the same slide and click, in any order', async () => {
  test.setTimeout(180_000)
  const both = [audience, presenter]
  await go(LIST.number, 1)
  const here = `${LIST.number}?clicks=1`
  edit(LIST.file, `# ${LIST.title}`, `# A new title`)
  for (const page of both)
    await expect(slideOf(page, LIST.number).locator('h1')).toHaveText('A new title', { timeout: 20_000 })
  await expect(audience).toHaveTitle(/^A new title/)
  const [label, word] = LIST.notes.split(' ')
  edit(LIST.file, `${label} ${word}`, `${label} Edited note. ${word}`)
  await expect(presenter.getByRole('region', { name: 'Notes' })).toContainText('Edited note.', { timeout: 20_000 })
  await presenter.reload()
  await expect(presenter.getByRole('region', { name: 'Notes' })).toContainText('Edited note.', { timeout: 60_000 })
  await inStepAt(here)

  // A diagram after a text, which Slidev itself would not follow.
  await go(DIAGRAM.number)
  const node = /\["([^"<]*)/.exec(readFileSync(join(copy, MERMAID), 'utf8'))![1]!
  edit(MERMAID, node, 'Edited words')
  for (const page of both)
    await expect(slideOf(page, DIAGRAM.number).locator('svg')).toContainText('Edited words', { timeout: 60_000 })
  await audience.reload()
  await expect(slideOf(audience, DIAGRAM.number).locator('svg')).toContainText('Edited words', { timeout: 60_000 })

  const map = slideWith('<ActMap')
  await go(map)
  const question = /question: (.*)/.exec(readFileSync(join(copy, 'data/acts.yaml'), 'utf8'))![1]!
  edit('data/acts.yaml', `question: ${question}`, 'question: Edited?')
  for (const page of both)
    await expect(slideOf(page, map)).toContainText('Edited?', { timeout: 30_000 })
  edit('data/acts.yaml', 'question: Edited?', `question: ${question}`)

  edit('styles/slide.css', /$/, '\n.slidev-layout h1 { letter-spacing: 7px }\n')
  await expect(slideOf(audience, map).locator('h1')).toHaveCSS('letter-spacing', '7px', { timeout: 20_000 })
  edit('components/stamp/RubberStamp.vue', '<template>', '<template>\n  <!-- eslint-disable -->\n  <i class="edited" />')
  await expect(slideOf(audience, map).locator('.edited').first()).toBeAttached({ timeout: 20_000 })
  await inStepAt(String(map))
})

for (const { what, path, from, to, says } of [
  { what: 'a citation', path: LIST.file, from: '# A new title', to: '# A new title\n\nWords. [@nobody1999]', says: 'nobody1999' },
  { what: 'a name of the data', path: LIST.file, from: '# A new title', to: '# A new title\n\n<DataNumber id="no-such-number" />', says: 'no-such-number' },
  { what: 'a date', path: 'data/events.yaml', from: /date: \S+\n/, to: 'date: 1962-06-31\n', says: '1962-06-31' },
  { what: 'a diagram', path: MERMAID, from: '-->', to: '--->>', says: MERMAID },
]) {
  test(`a mistake in ${what} stands on both windows, on a new one too, until it is mended`, async () => {
    test.setTimeout(180_000)
    await go(LIST.number, 1)
    const right = readFileSync(join(copy, path), 'utf8')
    edit(path, from, to)
    for (const page of [audience, presenter])
      await expect.poll(() => overlay(page), { timeout: 30_000 }).toContain(says)
    await audience.reload()
    await expect.poll(() => overlay(audience), { timeout: 60_000 }).toContain(says)
    // What was there before still stands behind it.
    await expect(slideOf(presenter, LIST.number).locator('h1')).toHaveText('A new title')
    writeFileSync(join(copy, path), right)
    for (const page of [audience, presenter]) {
      await expect.poll(() => overlay(page), { timeout: 30_000 }).toBe('')
      await expect(slideOf(page, LIST.number).locator('h1')).toHaveText('A new title', { timeout: 60_000 })
    }
    await inStepAt(`${LIST.number}?clicks=1`)
  })
}

test('a file that is empty while it is being saved is no mistake, though the watcher sees no second change', async () => {
  await go(LIST.number)
  const file = join(copy, MERMAID)
  const right = readFileSync(file, 'utf8')
  const seen: string[] = []
  const now = new Date()
  for (const text of ['', right]) {
    writeFileSync(file, text)
    utimesSync(file, new Date(now.valueOf() + 60_000), now)
    await setTimeout(text ? 0 : 60)
  }
  await expect.poll(async () => seen.push(await overlay(audience)), { timeout: 30_000 }).toBeGreaterThan(20)
  expect(seen.every(text => text === ''), seen.join()).toBe(true)
})

test('a slide that names what is not there yet comes when it is', async () => {
  test.setTimeout(120_000)
  await go(LIST.number)
  edit(LIST.file, '# A new title', '# A new title\n\n<EventDate of="a-new-event" />')
  await expect.poll(() => overlay(audience), { timeout: 30_000 }).toContain('a-new-event')
  const events = readFileSync(join(copy, 'data/events.yaml'), 'utf8')
  const first = /^- id: (\S+)\n(?: {2}.*\n)+/m.exec(events)!
  edit('data/events.yaml', first[0], first[0] + first[0].replace(first[1]!, 'a-new-event'))
  await expect(slideOf(audience, LIST.number).locator('time').first()).toBeVisible({ timeout: 60_000 })
  await expect.poll(() => overlay(audience)).toBe('')
})

test('the first lesson is presented: its slides and minutes are told, and every address that is printed shows it', async ({ request }) => {
  const path = paths[0]!
  const taught = Object.values(path.slides).reduce((sum, each) => sum + each, 0)
  expect(deck.output()).toContain(`${Object.keys(path.slides).length} slides, ${path.minutes} minutes.`)
  expect(deck.output()).toContain(SITE)
  expect(await (await request.get(SITE)).text()).toContain(slides[0]!.title)
  const addresses = [...deck.output().matchAll(/http:\/\/localhost:\S+/g)].map(([address]) => address)
  expect(addresses.length).toBeGreaterThan(2)
  const page = await context.newPage()
  for (const address of [...addresses, `${SITE}presenter/`, `${SITE}#/${LIST.number}/presenter/`]) {
    await page.goto('about:blank')
    const response = await page.goto(address)
    expect(response!.status(), address).toBeLessThan(400)
    await expect(page.getByRole('heading', { level: 1 }).first(), address).toBeAttached({ timeout: 60_000 })
    await expect(page.getByText('Loading slide'), address).toHaveCount(0, { timeout: 30_000 })
    await expect(page.getByText('404'), address).toHaveCount(0)
    if (address.includes('presenter')) {
      await expect(page.getByRole('region', { name: 'Notes' }), address).toBeVisible({ timeout: 30_000 })
      await expect(page.getByRole('region', { name: 'The lesson’s clock' }), address).toContainText(`0:00 of ${clock(taught)}`)
    }
  }
  await page.close()
})

test('another website cannot rewrite a slide, nor turn one', async ({ request }) => {
  const before = readFileSync(join(copy, 'slides.md'), 'utf8')
  for (const path of ['__slidev/slides/1.json', '@server-reactive/nav']) {
    const answer = await request.post(`${SITE}${path}`, { headers: { 'Origin': 'https://evil.example', 'Content-Type': 'text/plain' }, data: JSON.stringify({ content: '# Mine', data: { page: 9 } }) })
    expect(answer.status(), path).toBe(403)
  }
  expect(readFileSync(join(copy, 'slides.md'), 'utf8')).toBe(before)
})

test('the room opens beside the dev server, with the built site for the devices', async ({ request }) => {
  test.setTimeout(240_000)
  await presenter.getByRole('button', { name: words.roomOpen }).click()
  await expect(presenter.getByText(words.roomHereCount(0))).toBeVisible({ timeout: 200_000 })
  const { port, code } = await (await request.post(`${SITE}@room`, { headers: { Origin: SITE.slice(0, -1) } })).json() as { port: number, code: string }
  const device = new RawClient(`ws://localhost:${port}/mqtt`, { id: 'device0' })
  await device.publish(topicsOf(code).here('device0'), { here: true })
  await expect(presenter.getByText(words.roomHereCount(1))).toBeVisible()
  expect(await (await request.get(`http://localhost:${port}/room/`)).text()).toContain(words.roomJoin)
  device.end()
})
