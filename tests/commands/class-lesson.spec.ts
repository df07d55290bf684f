/**
 * A whole lesson with devices: two hundred without browsers, three in Chromium and one in Firefox, from the first slide to the last sentence.
 * Half of them have a poor network. In its middle the laptop dies, a device sleeps, and another window of the teacher's takes over; every tally is right.
 */
import type { Browser as Firefox, Page as FirefoxPage } from 'puppeteer-core'
import type { Locator, Page } from 'playwright/test'
import type { Open } from '../../components/room/messages.ts'
import type { Chaos } from '../chaos.ts'
import type { ClassServer } from './class-server.ts'
import puppeteer from 'puppeteer-core'
import { SENTENCE } from '../../components/room/messages.ts'
import * as words from '../../components/words.ts'
import { findFirefox } from '../../scripts/lib/find-browser.ts'
import { place, PROJECT } from '../engine/deck.ts'
import { CrowdDevice } from '../../scripts/bench/crowd.ts'
import { freePort } from '../servers.ts'
import { startChaos } from '../chaos.ts'
import { startClass } from './class-server.ts'
import { expect, test } from './project.ts'

const CROWD = 200
const firefox = findFirefox()

/** A device with a browser: what it is asked, and its answer by the place of the option. */
interface BrowserDevice { press: (ballot: string, option: number) => Promise<void>, write: (sentence: string) => Promise<void>, results: () => Promise<string[]> }

let server: ClassServer
let crowd: CrowdDevice[] = []
let fox: Firefox | undefined
let chaos: Chaos | undefined
test.afterAll(async () => {
  crowd.forEach(device => device.end())
  await chaos?.close()
  await fox?.close()
  server?.stop()
})

/** Some think longer than others. */
let slow = false
/** Everybody chooses by their number, and otherwise each time. */
function choiceOf(index: number, { ballot, options }: Open): string | undefined {
  if (ballot === SENTENCE)
    return `Sentence number ${index}.`
  return slow && index % 2 === 1 ? undefined : options[(index + ballot.length) % options.length]
}

function inChromium(page: Page): BrowserDevice {
  return {
    async press(ballot, option) {
      const button = page.locator(`[data-ballot="${ballot}"] [data-option]`).nth(option)
      await button.click()
      await expect(button).toHaveAttribute('aria-pressed', 'true')
    },
    async write(sentence) {
      await page.getByLabel(words.roomSentenceLabel).fill(sentence)
      await page.getByRole('button', { name: words.roomSend }).click()
      await expect(page.getByText(words.roomSent)).toBeVisible()
    },
    results: () => page.locator('[data-ballot]:visible output').allInnerTexts(),
  }
}

function inFirefox(page: FirefoxPage): BrowserDevice {
  return {
    async press(ballot, option) {
      const buttons = `[data-ballot="${ballot}"]:not([hidden]):not([disabled]) [data-option]`
      await page.waitForSelector(buttons)
      const button = (await page.$$(buttons))[option]!
      // The page may move under the finger.
      await expect(async () => {
        await button.click()
        expect(await button.evaluate(({ ariaPressed }) => ariaPressed)).toBe('true')
      }).toPass()
    },
    async write(sentence) {
      await (await page.waitForSelector('#text', { visible: true }))!.type(sentence)
      await page.click('#sentence button')
    },
    results: () => page.$$eval('[data-ballot]:not([hidden]) output', all => all.map(({ textContent }) => textContent ?? '')),
  }
}

async function joinWith(page: Page, site: string, code: string): Promise<void> {
  await page.goto(`${site}room/`)
  await page.getByLabel(words.roomCode).fill(code)
  await page.keyboard.press('Enter')
  await expect(page.getByText(words.roomHere)).toBeVisible()
}

test('two hundred devices and two kinds of browsers take part in a whole lesson, with a crash in its middle, and the tallies are right', async ({ browser }) => {
  const port = await freePort()
  server = await startClass(PROJECT, port)
  const { site, code } = server
  const school = await browser.newContext({ reducedMotion: 'reduce', serviceWorkers: 'block' })
  const [audience, first] = [await school.newPage(), await school.newPage()]
  await audience.goto(`${site}#/1`)
  let presenter = first
  await presenter.goto(`${site}#/presenter/1`)
  await presenter.getByRole('button', { name: words.roomOpen }).click()
  await expect(audience.getByText(code)).toBeVisible()

  chaos = await startChaos(port)
  chaos.delay = 100
  const poor = `http://127.0.0.1:${chaos.port}/`
  const newPage = async () => (await browser.newContext()).newPage()
  const pages = [await newPage(), await newPage(), await newPage()] as const
  const devices = pages.map(inChromium)
  for (const [index, page] of pages.entries())
    await joinWith(page, index === 2 ? poor : server.devices, code)
  if (firefox) {
    // By a name that is not this machine's the page has no secure context, as in a classroom.
    fox = await puppeteer.launch({ browser: 'firefox', executablePath: firefox, headless: true, extraPrefsFirefox: { 'network.dns.localDomains': 'room.example' } })
    const page = await fox.newPage()
    await page.goto(`http://room.example:${port}/room/#${code.toLowerCase()}`)
    await page.waitForSelector('#lesson:not([hidden])')
    expect(await page.evaluate(() => isSecureContext)).toBe(false)
    devices.push(inFirefox(page))
  }
  crowd = Array.from({ length: CROWD }, (_, index) => new CrowdDevice(`ws://127.0.0.1:${index % 2 === 0 ? port : chaos!.port}/mqtt`, code.toLowerCase(), `crowd${index}`, open => choiceOf(index, open)))
  const all = CROWD + devices.length
  await expect(presenter.getByText(words.roomHereCount(all))).toBeVisible()
  await presenter.getByRole('button', { name: words.roomHideCode }).click()

  const counted = new RegExp(words.roomAnswers(0, 0).replaceAll('0', '\\d+'))
  const answers = (count: number) => expect(presenter.getByText(counted)).toHaveText(words.roomAnswers(count, all))
  /** What everybody has answered, by option. */
  function expected({ ballot, options }: Open): number[] {
    const chosen = [...crowd.map((_, index) => options.indexOf(choiceOf(index, { epoch: 0, ballot, options })!)), ...devices.map((_, index) => index % options.length)]
    return options.map((_, option) => chosen.filter(each => each === option).length)
  }
  const ballots: string[] = []
  let asleep: BrowserDevice | undefined
  /** Opens the ballot that the slide asks now; `meanwhile` happens once half of the class has answered. */
  async function vote(button: Locator, meanwhile?: (open: Open) => Promise<void>): Promise<void> {
    slow = meanwhile !== undefined
    await button.click()
    await expect.poll(() => crowd.filter(({ device: { open } }) => open && !ballots.includes(open.ballot)).length).toBe(CROWD)
    const open = crowd[0]!.device.open!
    ballots.push(open.ballot)
    if (ballots.length % 3 === 0)
      chaos!.cut(0.1)
    const awake = devices.filter(device => device !== asleep)
    await Promise.all(awake.map(device => device.press(open.ballot, devices.indexOf(device) % open.options.length)))
    if (meanwhile) {
      await answers(awake.length + CROWD / 2)
      await meanwhile(open)
      slow = false
      crowd.forEach(device => device.think())
    }
    await answers(all)
    for (const { results } of devices)
      expect((await results()).join('')).toBe('')
    await presenter.getByRole('button', { name: words.roomShowResult }).click()
    const counts = expected(open)
    for (const { results } of devices)
      await expect.poll(results).toEqual(counts.map(words.roomResult))
    await expect.poll(() => crowd.filter(({ device }) => JSON.stringify(Object.values(device.shown?.counts ?? {})) === JSON.stringify(counts)).length).toBe(CROWD)
  }

  async function laptopDies(): Promise<void> {
    server.kill()
    await expect(presenter.getByText(words.roomBrokerGone)).toBeVisible()
    await expect(pages[0].getByText(words.roomLost)).toBeVisible()
    // The class sees nothing of it.
    await expect(audience.getByText(words.roomBrokerGone)).toHaveCount(0)
    server = await startClass(PROJECT, port)
    expect(server.code).toBe(code)
    await expect(presenter.getByText(words.roomBrokerGone)).toHaveCount(0)
    await expect.poll(() => crowd.filter(({ here }) => here).length, { timeout: 60_000 }).toBe(CROWD)
  }
  async function anotherWindowTakesOver(): Promise<void> {
    presenter = await school.newPage()
    await presenter.goto(first.url())
    await presenter.getByRole('button', { name: words.roomOpen }).click()
    await expect(first.getByText(words.roomTakenOver)).toBeVisible()
    await expect(presenter.getByText(words.roomHereCount(all))).toBeVisible()
    await presenter.getByRole('button', { name: words.roomHideCode }).click()
  }
  const sleeper = await pages[1].context().newCDPSession(pages[1])
  const sleeps = (state: 'frozen' | 'active') => sleeper.send('Page.setWebLifecycleState', { state })
  async function oneWakesUp({ ballot, options }: Open): Promise<void> {
    await sleeps('active')
    await devices[1]!.press(ballot, 1 % options.length)
    asleep = undefined
  }

  const MEANWHILE = [undefined, laptopDies, anotherWindowTakesOver, oneWakesUp]
  let steps = 0
  for (let before = ''; before !== await place(presenter);) {
    before = await place(presenter)
    const button = presenter.getByRole('button', { name: words.roomOpenVote })
    if (await button.isVisible())
      await vote(button, MEANWHILE[ballots.length])
    const turn = crowd[0]!.device.place!
    await presenter.locator('body').press('ArrowRight')
    if (await expect.poll(() => place(presenter), { timeout: 2000 }).not.toBe(before).then(() => true, () => false)) {
      await expect.poll(() => crowd.filter(({ device: { place } }) => place!.epoch > turn.epoch || place!.turn > turn.turn).length).toBe(CROWD)
      steps++
    }
    if (ballots.length === 3 && !asleep) {
      await sleeps('frozen')
      asleep = devices[1]
    }
  }
  expect(new Set(ballots).size).toBe(ballots.length)
  expect(ballots.length).toBeGreaterThan(4)
  expect(steps).toBeGreaterThan(30)
  await presenter.getByRole('button', { name: words.roomAskSentence }).click()
  await Promise.all(devices.map((device, index) => device.write(`Browser number ${index}.`)))
  await expect(presenter.getByText(words.roomSentences(all))).toBeVisible()
})
