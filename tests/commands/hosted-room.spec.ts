/** `npm run build -- --room`: a room by a broker somewhere else, with Mosquitto and its rights, and with one that lets everybody speak. */
import type { BrowserContext, Page } from 'playwright/test'
import type { ChildProcess } from 'node:child_process'
import { Buffer } from 'node:buffer'
import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { Aedes } from 'aedes'
import sirv from 'sirv'
import { WebSocketServer } from 'ws'
import { AGAIN, END, topicsOf } from '../../components/room/messages.ts'
import * as words from '../../components/words.ts'
import { WholeFrames } from '../../scripts/room/whole-frames.ts'
import { axeFaults } from '../axe.ts'
import { place, PROJECT, slides, whole } from '../engine/deck.ts'
import { RawClient } from '../../scripts/bench/raw-client.ts'
import { end, freePort, isInstalled, startNginx } from '../servers.ts'
import { labelOf, POLL, VOTE } from './class-server.ts'
import { command, expect, test } from './project.ts'

test.describe.configure({ mode: 'serial' })

const PASSWORD = 'a password of the school'

let folder: string
let site: string
let port: number
let broker: string

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'deck-hosted-'))
  // Mosquitto gives up root, and reads its files as somebody else.
  chmodSync(folder, 0o755)
  site = join(folder, 'site')
  port = await freePort()
  broker = `ws://127.0.0.1:${port}/mqtt`
  const { code, output } = await command(PROJECT, 'build', ['--room', broker, '--url', `http://127.0.0.1:${port}/`, '--without-pdfs', '--out', site])
  expect(code, output).toBe(0)
  expect(output).toContain(`http://127.0.0.1:${port}/room/`)
})
test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the option widens the policy of every page and of every host file for its broker, and for nothing else', () => {
  const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.html'))
  expect(pages).toContain(join('room', 'index.html'))
  for (const name of [...pages, '_headers', 'hosting/nginx.conf', 'hosting/Caddyfile']) {
    const text = readFileSync(join(site, name), 'utf8')
    expect(text.match(/connect-src [^;]*/g)?.map(rule => rule.replaceAll('&#39;', '\'')), name).toContain(`connect-src 'self' ws://127.0.0.1:${port}`)
    expect(text.match(/default-src [^;]*/g)?.map(rule => rule.replaceAll('&#39;', '\'')), name).toContain('default-src \'self\'')
  }
})

test('a device needs little until its first tap, though it signs and seals', () => {
  const page = readFileSync(join(site, 'room/index.html'), 'utf8')
  const files = [...page.matchAll(/"\.\.\/(assets\/room-[^"]*)"/g)].map(([, file]) => readFileSync(join(site, file!)))
  expect(files).toHaveLength(2)
  expect([page, ...files].reduce((sum, file) => sum + gzipSync(file).length, 0)).toBeLessThan(30_000)
})

test('what is no broker’s address, and a file without pages for devices, are refused', async () => {
  for (const [options, message] of [
    [['--room', 'https://broker.example/mqtt'], '--room: expected the address of an MQTT broker over WebSocket'],
    [['--room', 'wss://broker.example/mqtt', '--single-file'], '--room: expected a site'],
  ] as const) {
    const { code, output } = await command(PROJECT, 'build', [...options])
    expect(code).not.toBe(0)
    expect(output).toContain(message)
  }
})

/** The teacher's window in the presenter view, on a slide that asks the class. */
async function presenterIn(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  await page.goto(`http://127.0.0.1:${port}/${whole}#/presenter/${VOTE.name}`)
  return page
}

async function openRoom(presenter: Page, password: string): Promise<void> {
  await presenter.getByRole('button', { name: words.roomOpen }).click()
  await presenter.getByLabel(words.roomPassword).fill(password)
  await presenter.getByRole('dialog').getByRole('button', { name: words.roomOpen }).click()
}

async function codeOn(audience: Page): Promise<string> {
  await expect(audience.locator('.join-wall .code')).toHaveText(/^\w{8}$/)
  return audience.locator('.join-wall .code').innerText()
}

async function joinAs(context: BrowserContext, code: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(`http://127.0.0.1:${port}/room/`)
  await page.getByLabel(words.roomCode).fill(code)
  await page.keyboard.press('Enter')
  return page
}

/** What every room does, on whatever broker: a device follows, votes, sends a sentence, and is told when it ends. */
async function wholeRoom(presenter: Page, audience: Page, device: Page, phone: Page, code: string): Promise<void> {
  await expect(device.locator(`[data-slide="${VOTE.name}"]`)).toBeAttached()
  await expect(device.getByText(words.roomHere)).toBeVisible()
  await expect(presenter.getByText(words.roomHereCount(1))).toBeVisible()
  await presenter.getByRole('button', { name: words.roomHideCode }).click()
  await presenter.getByRole('button', { name: words.roomOpenVote }).click()
  await device.getByRole('button', { name: labelOf(1) }).click()
  await expect(presenter.getByText(words.roomAnswers(1, 1))).toBeVisible()
  await presenter.getByRole('button', { name: words.roomShowResult }).click()
  await expect(audience.locator('#slideshow .hands-up strong').nth(1)).toHaveText('1')
  await expect(device.locator('[data-ballot]:visible output').nth(1)).toHaveText(words.roomResult(1))

  // A window that is loaded anew opens the same room.
  await presenter.reload()
  await openRoom(presenter, PASSWORD)
  await expect(audience.locator('.join-wall .code')).toHaveText(code)
  await expect(presenter.getByText(words.roomAnswers(1, 1))).toBeVisible()
  await presenter.getByRole('button', { name: words.roomHideCode }).click()

  await presenter.getByText(words.roomPairPhone).click()
  const both = await presenter.locator('.pairing strong').innerText()
  await presenter.getByText(words.roomPairPhone).click()
  await phone.goto(`http://127.0.0.1:${port}/clicker/#${both}`)
  await expect(phone.getByText(words.clickerPaired)).toBeVisible()
  const before = await place(presenter)
  await phone.getByRole('button', { name: words.clickerNext }).click()
  await expect.poll(() => place(presenter)).not.toBe(before)
  await phone.getByRole('button', { name: words.clickerBack }).click()
  await expect.poll(() => place(presenter)).toBe(before)

  await presenter.getByRole('button', { name: words.roomAskSentence }).click()
  await device.getByLabel(words.roomSentenceLabel).fill('Both of them, 김일성 first.')
  await device.getByRole('button', { name: words.roomSend }).click()
  await presenter.getByText(words.roomSentences(1)).click()
  await expect(presenter.getByText('Both of them, 김일성 first.')).toBeVisible()
  await expect(audience.getByText('Both of them, 김일성 first.')).toHaveCount(0)
  await presenter.getByRole('button', { name: words.roomPutUp }).click()
  await expect(audience.getByText('Both of them, 김일성 first.')).toBeVisible()
  await presenter.getByRole('button', { name: words.roomTakeOff }).click()
  await expect(audience.getByText('Both of them, 김일성 first.')).toHaveCount(0)
  await presenter.getByRole('button', { name: words.roomAskSentence }).click()
}

/** The teacher ends the room: its devices know, its broker keeps nothing, and the next room has another code. */
async function endOfRoom(presenter: Page, audience: Page, device: Page, code: string): Promise<void> {
  await presenter.getByText(words.roomMore).click()
  await presenter.getByRole('button', { name: words.roomEnd }).click()
  await expect(device.getByText(words.roomOut)).toBeVisible()
  expect(await device.evaluate(() => localStorage.getItem('room'))).toBeNull()
  await expect(presenter.getByRole('button', { name: words.roomOpen })).toBeVisible()
  await openRoom(presenter, PASSWORD)
  expect(await codeOn(audience)).not.toBe(code)
}

test.describe('Mosquitto with its rights, behind nginx', () => {
  const servers: ChildProcess[] = []
  let said = ''
  test.skip(() => !isInstalled('mosquitto', '-h') || !isInstalled('nginx'), 'Mosquitto or nginx is not installed')

  test.beforeAll(async () => {
    const [own, plain] = [await freePort(), await freePort()]
    const [passwords, rights, settings] = ['passwords', 'rights', 'mosquitto.conf'].map(name => join(folder, name)) as [string, string, string]
    execFileSync('mosquitto_passwd', ['-b', '-c', passwords, 'teacher', PASSWORD])
    chmodSync(passwords, 0o644)
    writeFileSync(rights, readFileSync(join(site, 'hosting/mosquitto.acl')))
    writeFileSync(settings, readFileSync(join(site, 'hosting/mosquitto.conf'), 'utf8')
      .replace('listener 9001', `listener ${own}`).replace('listener 1883', `listener ${plain}`)
      .replace('password_file /etc/mosquitto/lesson.passwd', `password_file ${passwords}`).replace('acl_file /etc/mosquitto/mosquitto.acl', `acl_file ${rights}`))
    servers.push(spawn('mosquitto', ['-c', settings]))
    servers.push(startNginx(site, port, folder, readFileSync(join(site, 'hosting/nginx.conf'), 'utf8').replace('127.0.0.1:9001', `127.0.0.1:${own}`)))
    for (const { stdout, stderr } of servers) {
      for (const stream of [stdout, stderr])
        stream?.on('data', chunk => said += String(chunk))
    }
    await expect.poll(async () => {
      const client = new RawClient(broker, { id: 'knock' })
      const answer = await client.answered()
      client.end()
      return answer === 0 ? 'let in' : said
    }, { timeout: 20_000 }).toBe('let in')
  })
  test.afterAll(async () => {
    await Promise.all(servers.map(end))
  })

  test('a class takes part, and nobody says or hears more than they may', async ({ browser }) => {
    const school = await browser.newContext()
    const audience = await school.newPage()
    await audience.goto(`http://127.0.0.1:${port}/${whole}#/${VOTE.name}`)
    const presenter = await presenterIn(school)
    await openRoom(presenter, 'not the password')
    await expect(presenter.getByText(words.roomMute)).toBeVisible()
    await presenter.reload()
    await presenter.getByRole('button', { name: words.roomOpen }).click()
    expect(await axeFaults(presenter)).toEqual([])
    await presenter.reload()
    await openRoom(presenter, PASSWORD)
    const code = (await codeOn(audience)).toLowerCase()
    const topics = topicsOf(code)

    const spy = new RawClient(broker, { id: 'spy' })
    await spy.answered()
    await spy.subscribe('#', topics.place, topics.vote('+', '+'), topics.here('+'), topics.sentence('+', '+'), topics.press('+'))
    for (const [topic, message] of [[topics.place, 'forged'], [topics.open, 'forged'], [topics.note, END], [topics.vote('poll', 'other'), 'forged'], ['r/other000/place', 'forged']] as const)
      await spy.publish(topic, message, { retain: true })

    const device = await joinAs(await browser.newContext(), code)
    const phone = await (await browser.newContext()).newPage()
    // A broker says no more to those who do not acknowledge what they hear.
    const colleague = new RawClient(broker, { id: 'colleague', user: 'teacher', password: PASSWORD })
    await Promise.all(Array.from({ length: 300 }, () => colleague.publish(topics.place, '{}')))
    colleague.end()
    await wholeRoom(presenter, audience, device, phone, code.toUpperCase())
    expect(spy.heard.map(({ topic }) => topic)).toContain(topics.place)
    const notes = spy.heard.filter(({ topic }) => topic === topics.note)
    expect(new Set(notes.map(({ text }) => Buffer.from(text.split('.')[1]!, 'base64url').toString()))).toEqual(new Set([AGAIN]))
    expect(spy.heard.filter(heard => !notes.includes(heard) && !/\/(?:place|open|tally\/[^/]+)$/.test(heard.topic))).toEqual([])
    expect(spy.heard.filter(({ text }) => text === 'forged')).toEqual([])
    await endOfRoom(presenter, audience, device, code.toUpperCase())

    const late = new RawClient(broker, { id: 'late' })
    await late.answered()
    await late.subscribe(topics.place, topics.open, topics.tally('+'), topics.note)
    expect(late.heard).toEqual([])
    spy.end()
    late.end()
    await school.close()
    // Mosquitto has written down nobody.
    expect(said).not.toContain('spy')
  })
})

test('on a broker that lets everybody speak, a hostile neighbour turns no slide, fakes no result and reads no answer', async ({ browser }) => {
  const aedes = await Aedes.createBroker()
  const files = sirv(site, { dev: true })
  const server = createServer((request, response) => files(request, response, () => void response.writeHead(404).end()))
  const sockets = new WebSocketServer({ server, handleProtocols: () => 'mqtt' }).on('connection', (socket, request) => aedes.handle(new WholeFrames(socket), request))
  await new Promise<void>(done => server.listen(port, '127.0.0.1', done))
  try {
    // Where nobody comes, the teacher is told after a minute.
    const alone = await (await browser.newContext()).newPage()
    await alone.clock.install()
    await alone.goto(`http://127.0.0.1:${port}/${whole}#/presenter/${VOTE.name}`)
    await openRoom(alone, '')
    await expect(alone.getByText(words.roomHereCount(0))).toBeVisible()
    await alone.clock.fastForward(61_000)
    await expect(alone.getByText(words.roomNobodyHosted)).toBeVisible()
    await alone.close()

    const school = await browser.newContext()
    const audience = await school.newPage()
    await audience.goto(`http://127.0.0.1:${port}/${whole}#/${VOTE.name}`)
    const presenter = await presenterIn(school)
    await openRoom(presenter, '')
    const code = (await codeOn(audience)).toLowerCase()
    const topics = topicsOf(code)

    const neighbour = new RawClient(broker, { id: 'neighbour' })
    await neighbour.answered()
    await neighbour.subscribe('#')
    const device = await joinAs(await browser.newContext(), code)
    const phone = await (await browser.newContext()).newPage()
    await wholeRoom(presenter, audience, device, phone, code.toUpperCase())

    // Everything that was said is said once more, and things that nobody has said.
    const before = await place(presenter)
    const overheard = [...neighbour.heard]
    expect(overheard.length).toBeGreaterThan(5)
    for (const { topic, text } of overheard)
      await neighbour.publish(topic, text)
    const other = slides[VOTE.number]!.name
    await neighbour.publish(topics.place, { epoch: Date.now() + 9999, turn: 1, slide: other, clicks: 0 }, { retain: true })
    await neighbour.publish(topics.open, { epoch: Date.now(), ballot: `poll.${POLL.id}.before`, options: ['cheat'] })
    await neighbour.publish(topics.tally(`poll.${POLL.id}.before`), { epoch: Date.now(), counts: { [POLL.options[0]!.id]: 99 } })
    await neighbour.publish(topics.note, END)
    await neighbour.publish(topics.vote(`poll.${POLL.id}.before`, 'neighbour'), { epoch: 1, option: POLL.options[0]!.id, count: 1 })
    await neighbour.publish(topics.press('neighbour'), { press: 'next', code: 'guess000' })
    // The teacher goes on; by then all of it has been heard.
    await presenter.getByRole('button', { name: words.presenterNext }).click()
    await expect(device.locator(`[data-slide="${other}"]`)).toBeVisible()
    await presenter.getByRole('button', { name: words.presenterBack }).click()
    await expect.poll(() => place(presenter)).toBe(before)
    await expect(device.getByText(words.roomHere)).toBeVisible()
    await expect(presenter.getByText(words.roomAnswers(1, 1))).toBeVisible()
    await expect(presenter.getByText(words.roomTakenOver)).toHaveCount(0)
    await expect(audience.locator('#slideshow .hands-up strong').nth(0)).toHaveText('0')
    // No answer can be read on the air: not by its option, not by its words.
    const sealed = overheard.filter(({ topic }) => /\/(?:vote|sentence|press)\//.test(topic))
    expect(sealed.length).toBeGreaterThan(2)
    for (const { text } of sealed) {
      for (const part of [text, ...text.split('.').map(each => Buffer.from(each, 'base64url').toString())])
        expect(part).not.toMatch(new RegExp(`"option"|김일성|"press"|${POLL.options[1]!.id}`))
    }
    await endOfRoom(presenter, audience, device, code.toUpperCase())
    neighbour.end()
    await school.close()
  }
  finally {
    sockets.clients.forEach(socket => socket.terminate())
    server.closeAllConnections()
    await new Promise(done => server.close(done))
    await new Promise<void>(done => aedes.close(done))
  }
})
