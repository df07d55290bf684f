/** Looks at a built site: every slide at every click and every page, or, quickly, the final state of the slides and the page to read. */
import type { Browser, Locator } from 'playwright'
import type { Finding, Place } from './finding.ts'
import { openSite } from '../lib/open-site.ts'
import { openSlides } from '../paper/print.ts'
import { everyClick, everyWidth, faultsOn, settled, WIDTHS } from './walk.ts'

export const THEMES = ['light', 'dark'] as const
/** A projector's window. */
const SCREEN = { width: 1920, height: 1080 }
const READ = 'read/'
/** A phone held upright, on which many will read. */
const PHONE = 390

/** Every slide at every click, in one theme; `lesson` is the folder of the page that numbers them. */
export async function lookAtSlides(browser: Browser, site: string, lesson: string, numbers: number[], theme: typeof THEMES[number]): Promise<Finding[]> {
  const found: Finding[] = []
  const page = await openSite(browser, site, `/${lesson}#/${numbers[0]}`, { viewport: SCREEN, colorScheme: theme, reducedMotion: 'reduce', serviceWorkers: 'block' })
  for (const number of numbers) {
    await page.evaluate(number => location.hash = `#/${number}`, number)
    await everyClick(page, number, async (slide, click) => {
      for (const fault of await faultsOn(slide, 'slide'))
        found.push({ place: { slide: number, click, theme }, fault })
    })
  }
  await page.close()
  return found
}

/** The pages of a built site that are to be read, by the names of the slides that have one, and the first pages of its lessons. */
export function pagesOf(names: string[], lessons: string[]): string[] {
  return [READ, ...names.map(name => `${name}/`), ...lessons, '404.html']
}

/** Pages at every width and printed, before any script of theirs has run; the page to read with what a script adds to it as well. */
export async function lookAtPages(browser: Browser, site: string, paths: string[]): Promise<Finding[]> {
  const found: Finding[] = []
  for (const scripts of [false, true]) {
    const page = await openSite(browser, site, '/favicon.svg', { reducedMotion: 'reduce', serviceWorkers: 'block' })
    if (!scripts)
      await page.route('**/*.js', route => route.abort())
    for (const path of scripts ? paths.filter(path => path === READ) : paths) {
      await page.goto(new URL(`/${path}`, page.url()).href)
      await everyWidth(page, async (body, width) => {
        for (const fault of await faultsOn(body, 'page'))
          found.push({ place: { page: path || 'the first page', width }, fault })
      })
    }
    await page.close()
  }
  return found
}

/** The handout and the guide as pages of the site. */
export async function lookAtPaper(browser: Browser, site: string, lesson: string, numbers: number[]): Promise<Finding[]> {
  const found: Finding[] = []
  for (const route of ['handout', 'teacher-guide']) {
    const page = await openSite(browser, site, `/${lesson}#/${route}?range=${numbers.join()}`, { reducedMotion: 'reduce', serviceWorkers: 'block' })
    await page.waitForFunction(() => {
      const pictures = [...document.querySelectorAll('.picture')]
      return pictures.length > 0 && pictures.every(picture => picture.querySelector('h1'))
    })
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 })
      await settled(page)
      for (const fault of await faultsOn(page.locator('body'), 'page'))
        found.push({ place: { page: route, width }, fault })
    }
    await page.close()
  }
  return found
}

/** What a quick look has found, and all that can be read there. */
export interface Glance { found: Finding[], words: string }

/** What building and exporting look at: every slide in its final state, as it is printed, and the page to read on a phone. */
export async function lookQuickly(browser: Browser, site: string, numbers: number[], { page: lesson, read }: { page: string, read: boolean }): Promise<Glance> {
  const glance: Glance = { found: [], words: '' }
  const look = async (part: Locator, kind: 'slide' | 'page', place: Place) => {
    glance.found.push(...(await faultsOn(part, kind)).map(fault => ({ place, fault })))
    glance.words += await part.innerText()
  }
  const slides = await openSlides(browser, site, { page: lesson, range: numbers, clicks: false }, numbers.length)
  for (const number of numbers)
    await look(slides.locator(`[data-slidev-no="${number}"]`), 'slide', { slide: number })
  await slides.close()
  if (read) {
    const page = await openSite(browser, site, `/${READ}`, { viewport: { width: PHONE, height: 844 }, reducedMotion: 'reduce', serviceWorkers: 'block' })
    await look(page.locator('body'), 'page', { page: READ, width: PHONE })
    await page.close()
  }
  return glance
}
