/**
 * The same site in Firefox, driven over WebDriver BiDi; skipped where there is no Firefox. Puppeteer drives it: the channel `moz-firefox` of
 * Playwright 1.65 opens no page, because it sends a command (`emulation.setMediaFeaturesOverride`) that Firefox 153 does not know.
 */
import type { Browser, Page } from 'puppeteer-core'
import { expect, test } from 'playwright/test'
import puppeteer from 'puppeteer-core'
import { findFirefox } from '../../scripts/lib/find-browser.ts'
import { OTHER_SITE as SITE } from '../serve.ts'
import { plain } from '../text.ts'
import { slides, slideWith } from './deck.ts'

const DIAGRAM = slideWith('bargain.mmd')
const firefox = findFirefox()
test.skip(!firefox, 'There is no Firefox here; install it, or set FIREFOX_PATH.')

let browser: Browser
let page: Page
const trouble: string[] = []

test.beforeAll(async () => {
  browser = await puppeteer.launch({ browser: 'firefox', executablePath: firefox, headless: true })
  page = await browser.newPage()
  await page.setViewport({ width: 1280, height: 720 })
  page.on('console', message => message.type() === 'error' && trouble.push(message.text()))
  page.on('pageerror', error => trouble.push(String(error)))
})
test.afterAll(() => browser.close())

/** The slide that is in sight. */
const heading = (number: number) => page.waitForSelector(`#slideshow [data-slidev-no="${number}"] h1`, { visible: true })

test('slides, steps, theme, dialogs and the page to read work in Firefox, without a complaint', async () => {
  await page.goto(SITE)
  await heading(1)
  for (const { number, title } of slides) {
    await page.goto(`${SITE}#/${number}`)
    const found = await heading(number)
    expect(plain(await found!.evaluate(one => (one as HTMLElement).innerText))).toBe(plain(title))
  }

  await page.goto(`${SITE}#/${DIAGRAM}`)
  await heading(DIAGRAM)
  await page.keyboard.press('ArrowRight')
  await page.waitForSelector(`#slideshow [data-slidev-no="${DIAGRAM}"] .decision[data-at="2"]`)
  await page.keyboard.press('d')
  expect(await page.$eval('html', root => root.classList.contains('dark'))).toBe(true)

  await page.keyboard.press('g')
  await page.waitForSelector('dialog[open] input')
  await page.keyboard.type('letter')
  await page.keyboard.press('Escape')
  await page.waitForFunction(() => !document.querySelector('dialog[open]'))
  await page.keyboard.press('o')
  await page.waitForSelector('dialog.overview[open] li')
  await page.keyboard.press('Escape')

  await page.goto(`${SITE}read/`)
  expect(await page.$$eval('article.slide', all => all.length)).toBe(slides.length - 1)
  await page.goto(`${SITE}#/handout`)
  await page.waitForSelector('.picture h1')
  expect(trouble).toEqual([])
})

test('a slide\'s own page leads into the show in Firefox too', async () => {
  await page.goto(`${SITE}${slides[6]!.name}/`)
  await heading(7)
  expect(page.url()).toBe(`${SITE}#/${slides[6]!.name}`)
})
