/** `npm run class`: a teacher's two windows and two devices of students, from the code on the wall to the sentences at the end. */
import type { Browser, BrowserContext, Page, WebSocketRoute } from 'playwright/test'
import type { ClassServer } from './class-server.ts'
import { Buffer } from 'node:buffer'
import process from 'node:process'
import { gzipSync } from 'node:zlib'
import * as words from '../../components/words.ts'
import { faultsOn } from '../../scripts/look/walk.ts'
import { axeFaults } from '../axe.ts'
import { startChaos } from '../chaos.ts'
import { place, PROJECT, slides, whole } from '../engine/deck.ts'
import { labelOf, POLL, startClass, VOTE } from './class-server.ts'
import { expect, test } from './project.ts'

test.describe.configure({ mode: 'serial' })

let site: string
let code: string
let server: ClassServer
let teacher: BrowserContext
let audience: Page
let presenter: Page
let devices: Page[]
let trouble: string[]

test.beforeAll(async ({ browser }) => {
  test.setTimeout(240_000)
  server = await startClass(PROJECT);
  ({ site, code } = server)

  trouble = []
  teacher = await browser.newContext({ reducedMotion: 'reduce', serviceWorkers: 'block' })
  audience = await open(teacher, `${site}${whole}#/${VOTE.name}`)
  presenter = await open(teacher, `${site}${whole}#/presenter/${VOTE.name}`)
  devices = [await deviceIn(browser), await deviceIn(browser)]
})
test.afterAll(() => server?.stop())

async function open(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage()
  page.on('pageerror', error => trouble.push(error.message))
  page.on('console', message => message.type() === 'error' && trouble.push(message.text()))
  await page.goto(address)
  return page
}

async function deviceIn(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ reducedMotion: 'reduce', viewport: { width: 390, height: 844 } })
  return open(context, `${server.devices}room/`)
}

test('the wall shows the code, and devices come in by it', async () => {
  await presenter.getByRole('button', { name: words.roomOpen }).click()
  await expect(audience.getByText(code)).toBeVisible()
  await expect(audience.getByRole('img', { name: words.roomScan })).toBeVisible()
  const [typing, scanning] = devices as [Page, Page]
  await typing.getByLabel(words.roomCode).fill('wr0ng1')
  await typing.getByRole('button', { name: words.roomEnter }).click()
  await expect(typing.getByText(words.roomWrongCode)).toBeVisible()
  await typing.getByLabel(words.roomCode).fill(code.toLowerCase())
  await typing.keyboard.press('Enter')
  await scanning.goto(`${scanning.url()}#${code}`)
  await scanning.reload()
  for (const device of devices)
    await expect(device.getByRole('heading', { name: VOTE.title.replaceAll('\'', '’') })).toBeVisible()
  // Who does not see it is told.
  await expect(typing.locator('#now')).toHaveText(VOTE.title.replaceAll('\'', '’'))
  await expect(presenter.getByText(words.roomHereCount(2))).toBeVisible()
  await expect(audience.getByText(words.roomHereCount(2))).toBeVisible()
  await presenter.getByRole('button', { name: words.roomHideCode }).click()
  await expect(audience.getByText(code)).toHaveCount(0)
})

test('devices vote; the result is hidden until it is shown, and hands are added', async () => {
  await expect(devices[0]!.locator('[data-ballot]:visible')).toHaveCount(0)
  await presenter.getByRole('button', { name: words.roomOpenVote }).click()
  for (const device of devices)
    await device.getByRole('button', { name: labelOf(0) }).click()
  await devices[1]!.getByRole('button', { name: labelOf(1) }).click()
  await expect(devices[1]!.getByRole('button', { name: labelOf(1) })).toHaveAttribute('aria-pressed', 'true')
  await expect(presenter.getByText(words.roomAnswers(2, 2))).toBeVisible()
  const counted = audience.locator('#slideshow .hands-up strong')
  await expect(counted).toHaveText(POLL.options.map(() => '0'))
  for (const device of devices)
    await expect(device.locator('output').filter({ hasText: /./ })).toHaveCount(0)

  await presenter.getByRole('button', { name: words.roomShowResult }).click()
  await expect(counted).toHaveText(POLL.options.map((_, index) => index < 2 ? '1' : '0'))
  await expect(devices[0]!.locator('[data-ballot]:visible output')).toHaveText(POLL.options.map((_, index) => words.roomResult(index < 2 ? 1 : 0)))
  await presenter.locator('body').press('1')
  await expect(counted.first()).toHaveText('2')
  await expect(audience.getByText(`${words.voteHandsAndDevices(words.voteHands(1), words.voteDevices(2))}.`)).toBeVisible()
  // What is said later counts too.
  await devices[1]!.getByRole('button', { name: labelOf(0) }).click()
  await expect(counted.first()).toHaveText('3')
})

for (const { colorScheme, width } of [{ colorScheme: 'light', width: 320 }, { colorScheme: 'dark', width: 1280 }] as const) {
  test(`the page of a device is in order, ${colorScheme}, ${width} px`, async () => {
    const [device] = devices as [Page]
    await device.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await device.setViewportSize({ width, height: 844 })
    await device.reload()
    await expect(device.locator('[data-ballot]:visible')).toHaveCount(1)
    expect(await faultsOn(device.locator('body'), 'page')).toEqual([])
    expect(await axeFaults(device)).toEqual([])
  })
}

/** The broker's end of the teacher's line. */
let line: WebSocketRoute
let isCut = false
/** Nothing that is said gets through, and nobody notices. */
let isDeaf = false
let unheard = 0
/** What lets somebody in (connack, suback) comes at once, and what has been said in the room so much later, in ms: the line stalls. */
let stall = 800
const isAdmission = (message: string | Buffer) => [2, 9].includes(Buffer.from(message)[0]! >> 4)

test('a teacher’s window that is loaded anew counts the same votes', async () => {
  await presenter.routeWebSocket(/\/mqtt$/, (window) => {
    if (isCut)
      return void window.close()
    line = window.connectToServer()
    line.onMessage((message) => {
      if (isDeaf)
        unheard++
      else
        setTimeout(() => window.send(message), isAdmission(message) ? 0 : stall)
    })
  })
  await presenter.reload()
  await presenter.getByRole('button', { name: words.roomOpen }).click()
  await expect(presenter.getByText(words.roomHereCount(2))).toBeVisible()
  await expect(presenter.getByText(words.roomAnswers(2, 2))).toBeVisible()
  await presenter.getByRole('button', { name: words.roomHideCode }).click()
  stall = 0
})

test('what devices say, who comes and who goes while the teacher’s window is cut off counts once it is back', async ({ browser }) => {
  const join = async () => open(await browser.newContext(), `${server.devices}room/#${code.toLowerCase()}`)
  const [leaving, [device]] = [await join(), devices as [Page]]
  await expect(presenter.getByText(words.roomHereCount(3))).toBeVisible()
  isCut = true
  await line.close()
  await expect(presenter.getByText(words.roomBrokerGone)).toBeVisible()
  await leaving.close()
  const coming = await join()
  await coming.getByRole('button', { name: labelOf(1) }).click()
  await device.getByRole('button', { name: labelOf(1) }).click()
  isCut = false
  await expect(presenter.getByText(words.roomHereCount(3))).toBeVisible()
  await expect(presenter.getByText(words.roomAnswers(3, 3))).toBeVisible()
  // A device and a hand have stayed with the first answer.
  await expect(audience.locator('#slideshow .hands-up strong')).toHaveText(POLL.options.map((_, index) => index < 2 ? '2' : '0'))
  await coming.close()
  await expect(presenter.getByText(words.roomHereCount(2))).toBeVisible()
})

test('what gets lost on its way is asked for again', async () => {
  const [device] = devices as [Page]
  isDeaf = true
  await device.getByRole('button', { name: labelOf(0) }).click()
  await expect.poll(() => unheard).toBeGreaterThan(0)
  isDeaf = false
  await expect(audience.locator('#slideshow .hands-up strong').first()).toHaveText('3')
})

test('devices follow, leaf back and come back to the class; who comes late is not shown an old result', async ({ browser }) => {
  const [device] = devices as [Page]
  const next = slides[VOTE.number]!
  await presenter.getByRole('button', { name: words.presenterNext }).click()
  await expect(device.locator(`[data-slide="${next.name}"]`)).toBeVisible()
  const late = await deviceIn(browser)
  await late.getByLabel(words.roomCode).fill(code)
  await late.keyboard.press('Enter')
  await expect(late.locator(`[data-slide="${next.name}"]`)).toBeVisible()
  await expect(late.locator('[data-ballot]:visible')).toHaveCount(0)
  await expect(presenter.getByText(words.roomHereCount(3))).toBeVisible()
  await late.close()
  await expect(presenter.getByText(words.roomHereCount(2))).toBeVisible()
  await expect(device.locator('[data-ballot]:visible')).toHaveCount(0)
  await expect(device.getByRole('button', { name: words.roomOn })).toBeDisabled()
  await device.getByRole('button', { name: words.roomBack, exact: true }).click()
  await expect(device.locator(`[data-slide="${VOTE.name}"]`)).toBeVisible()
  await device.getByRole('button', { name: words.roomToClass }).click()
  await expect(device.locator(`[data-slide="${next.name}"]`)).toBeVisible()
})

test('a phone turns the slides, once it is paired', async ({ browser, request }) => {
  const { clicker } = await (await request.get(`${site}room.json`)).json() as { clicker: string }
  await presenter.getByText(words.roomPairPhone).click()
  await expect(presenter.getByText(`${code}-${clicker.toUpperCase()}`)).toBeVisible()
  await presenter.getByText(words.roomPairPhone).click()
  const phone = await open(await browser.newContext({ viewport: { width: 320, height: 568 } }), `${site}clicker/#${code}-${clicker}`)
  const at = async () => place(presenter)
  const before = await at()
  await phone.getByRole('button', { name: words.clickerNext }).click()
  await expect.poll(at).not.toBe(before)
  expect(await faultsOn(phone.locator('body'), 'page')).toEqual([])
  expect(await axeFaults(phone)).toEqual([])
  await phone.getByRole('button', { name: words.clickerBack }).click()
  await expect.poll(at).toBe(before)
  await phone.getByRole('button', { name: words.clickerBlack }).click()
  await expect(audience.locator('.black-wall')).toBeVisible()
  await phone.getByRole('button', { name: words.clickerBlack }).click()
  await expect(audience.locator('.black-wall')).toHaveCount(0)
  expect(new URL(phone.url()).hash).toBe('')
})

test('sentences arrive for the teacher alone, and everything can be forgotten', async () => {
  await presenter.getByRole('button', { name: words.roomAskSentence }).click()
  await devices[0]!.getByLabel(words.roomSentenceLabel).fill('It was a <b>bet</b>.')
  await devices[0]!.getByRole('button', { name: words.roomSend }).click()
  await expect(devices[0]!.getByText(words.roomSent)).toBeVisible()
  await presenter.getByText(words.roomSentences(1)).click()
  await expect(presenter.getByText('It was a <b>bet</b>.')).toBeVisible()
  expect(await axeFaults(presenter)).toEqual([])
  await expect(audience.getByText('It was a <b>bet</b>.')).toHaveCount(0)
  await expect(devices[1]!.getByText('It was a <b>bet</b>.')).toHaveCount(0)
  await presenter.getByText(words.roomMore).click()
  await presenter.getByRole('button', { name: words.roomClear }).click()
  await expect(presenter.getByText('It was a <b>bet</b>.')).toHaveCount(0)
  await expect(devices[0]!.getByLabel(words.roomSentenceLabel)).toBeHidden()
})

test('devices get ahead of the class only where the teacher lets them', async () => {
  const [device] = devices as [Page]
  const on = device.getByRole('button', { name: words.roomOn })
  await expect(on).toBeDisabled()
  await presenter.getByRole('button', { name: words.roomFree }).click()
  await on.click()
  await expect(device.getByRole('button', { name: words.roomToClass })).toBeVisible()
  await expect(device.locator(`[data-slide="${slides[VOTE.number + 1]!.name}"]`)).toBeVisible()
  await presenter.getByRole('button', { name: words.roomFree }).click()
  await expect(on).toBeDisabled()
  await device.getByRole('button', { name: words.roomToClass }).click()
  await expect(device.locator(`[data-slide="${slides[VOTE.number]!.name}"]`)).toBeVisible()
})

test('a device that is put out is told, and counts no more', async () => {
  const [, device] = devices as [Page, Page]
  const id = await device.evaluate(() => (JSON.parse(localStorage.getItem('room')!) as { secret: string }).secret.slice(0, 4))
  await presenter.getByRole('listitem').filter({ hasText: id }).getByRole('button', { name: words.roomPutOut }).click()
  await expect(device.getByText(words.roomPutOutTold)).toBeVisible()
  await expect(presenter.getByText(words.roomHereCount(1))).toBeVisible()
})

test('a second window of a device is told why it is not let in, and the teacher can let it in', async ({ browser }) => {
  test.skip(process.platform !== 'linux', 'this machine has one loopback address')
  const { port } = await startChaos(Number(new URL(site).port), '127.0.0.3')
  const join = async () => open(await browser.newContext(), `http://127.0.0.1:${port}/room/#${code.toLowerCase()}`)
  const first = await join()
  await expect(first.getByText(words.roomHere)).toBeVisible()
  const second = await join()
  await expect(second.getByText(words.roomRefused)).toBeVisible()
  await expect(presenter.getByText(words.roomRefusedCount(1))).toBeVisible()
  await presenter.getByRole('button', { name: words.roomLift }).click()
  await expect(second.getByText(words.roomHere)).toBeVisible()
  await expect(presenter.getByText(words.roomRefusedCount(1))).toHaveCount(0)
  await first.close()
  await second.close()
})

test('devices get the students’ edition, and the laptop alone the teachers’ and the keys', async ({ request }) => {
  const asDevice = (path: string) => request.get(site + path, { headers: { Host: '192.168.1.20:3030' }, maxRedirects: 0 })
  expect((await asDevice('')).headers().location).toBe('/room/')
  expect((await asDevice('room.json')).status()).toBe(404)
  expect(await (await request.get(`${site}read/index.html`)).text()).toContain(words.editionHas)
  const read = await asDevice('read/index.html')
  expect(read.status()).toBe(200)
  expect(await read.text()).not.toContain(words.editionHas)
})

test('what a device needs until its first tap is light', async ({ browser }) => {
  const context = await browser.newContext()
  const page = await context.newPage()
  const bodies: Promise<number>[] = []
  page.on('response', response => response.url().endsWith('.woff2') || bodies.push(response.body().then(body => gzipSync(body).length)))
  await page.goto(`${site}room/`, { waitUntil: 'networkidle' })
  expect((await Promise.all(bodies)).reduce((sum, size) => sum + size, 0)).toBeLessThan(35_000)
})

test('without JavaScript the page leads to the lesson to read', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${site}room/`)
  await expect(page.locator('noscript p')).toBeVisible()
  await expect(page.locator('#join')).toBeHidden()
  await page.locator('noscript a').click()
  await expect(page).toHaveURL(/\/read\/index\.html$/)
})

test('nothing went wrong on the way, and when the room ends the devices say so', async () => {
  expect(trouble).toEqual([])
  // Nobody is asked for a code who once had a wrong one.
  await expect(devices[0]!.getByLabel(words.roomCode)).toBeHidden()
  server.stop()
  await expect(devices[0]!.getByText(words.roomOut)).toBeVisible()
})
