/**
 * Every slide, at every click, in both themes and on two sizes of projector: a theme on each, because neither changes what the other does.
 * One walk for all that is to be seen and heard on the way. What no theme and no size changes is looked at in one of them.
 */
import type { Page } from 'playwright/test'
import type { Slide } from '../../data/loader/check-slides.ts'
import { expect, test } from 'playwright/test'
import { everyClick, faultsOn } from '../../scripts/look/walk.ts'
import { plain } from '../text.ts'
import { axeFaults } from '../axe.ts'
import { workOf } from '../../data/loader/slides/work.ts'
import { lesson, openSlide, place, settled, slideOf, slides } from './deck.ts'
import { listen } from '../listen.ts'
import { typeReader } from '../type-size.ts'
import { expectDiagram } from './walk/diagram.ts'
import { expectSpoken } from './walk/ear.ts'
import { picture } from './walk/picture.ts'
import { expectFound, expectUnspoilt } from './walk/unspoilt.ts'

const SCREENS = [
  { colorScheme: 'light', viewport: { width: 1920, height: 1080 }, reads: true },
  { colorScheme: 'dark', viewport: { width: 1024, height: 768 }, reads: false },
] as const
/** What Playwright itself says where the tests keep the service worker out, and the browser where a machine is too busy to use a font in time. */
const NO_TROUBLE = /^Service Worker registration blocked by Playwright$|was preloaded using link preload but not used within a few seconds/
/** The deck in thirds, walked in parallel: a page loads longer than a slide is walked through. */
const THIRDS = [0, 1, 2].map(third => slides.slice(Math.round(third * slides.length / 3), Math.round((third + 1) * slides.length / 3)))

/** Everything that a browser complains of from now on. */
function troubleOn(page: Page, site: string): string[] {
  const trouble: string[] = []
  page.on('console', message => ['error', 'warning'].includes(message.type()) && !NO_TROUBLE.test(message.text()) && trouble.push(`console: ${message.text()}`))
  page.on('pageerror', error => trouble.push(`error: ${error.message}`))
  page.on('request', request => new URL(request.url()).origin !== new URL(site).origin && !request.url().startsWith('data:') && trouble.push(`asked another host: ${request.url()}`))
  page.on('response', response => response.status() >= 400 && trouble.push(`missing: ${response.url()}`))
  return trouble
}

for (const { colorScheme, viewport, reads } of SCREENS) {
  test.describe(`${colorScheme} ${viewport.width}x${viewport.height}`, () => {
    test.use({ colorScheme, viewport })

    for (const third of THIRDS) {
      const [first, last] = [third[0]!, third.at(-1)!]

      test(`every click from ${first.name} to ${last.name}, for the eye, the ear and axe`, async ({ page, baseURL }) => {
        const trouble = troubleOn(page, baseURL!)
        const forward = new Map<string, string[]>()
        await openSlide(page, first.number)
        const heardSince = await listen(page)
        for (const slide of third)
          await walkThrough(page, slide, { reads, heardSince, forward })
        if (!reads)
          await expectSameAgain(page, forward)
        expect(trouble).toEqual([])
      })
    }
  })
}

/** Through one slide by the keys. */
async function walkThrough(page: Page, reckoned: Slide, { reads, heardSince, forward }: { reads: boolean, heardSince: () => Promise<string[]>, forward: Map<string, string[]> }): Promise<void> {
  const { number, name, title, content } = reckoned
  const last = workOf('.', reckoned, lesson).clicks
  const slide = slideOf(page, number)
  const type = typeReader(slide)
  const said = new Set<string>()
  const drawn = content.includes('.mmd')
  const waiting: number[] = []
  let clicks = 0
  let height = 0
  await heardSince()
  await everyClick(page, number, async (_, click) => {
    clicks = click
    const state = place(page)
    if (click === 0)
      expect.soft(plain(await slide.locator('h1').innerText())).toBe(plain(title))
    expect.soft(await faultsOn(slide, 'slide'), `slide ${state}`).toEqual([])
    if (drawn)
      waiting.push(await expectDiagram(slide, state))
    if (reads) {
      await type.read()
      height = click === 0 ? await expectUnspoilt(slide, reckoned) : height
      if (click === last)
        await expectFound(slide, reckoned, height)
    }
    else {
      forward.set(state, await picture(slide))
      if (click > 0)
        await expectSpoken(slide, state, heardSince, said)
    }
    if (click === last)
      expect.soft(await axeFaults(page, `#slideshow [data-slidev-no="${number}"]`), `slide ${number} in its final state`).toEqual([])
  })
  expect.soft(clicks, `clicks on slide ${number}, ${name}, where the plan reckons with ${last}`).toBe(last)
  if (drawn)
    expect.soft(Math.max(...waiting), `steps of the diagram on slide ${number} that are still to come`).toBeGreaterThan(0)
  if (reads)
    type.expectLarge(`slide ${number}, ${name}`)
}

/** By a link to the last state of each slide, then from the slide after them, or from the last state of the deck, back to the first by the keys. */
async function expectSameAgain(page: Page, forward: Map<string, string[]>): Promise<void> {
  const ends = new Map([...forward].map(([state, seen]) => [Number(state.split('?')[0]), { state, seen }]))
  for (const [number, { state, seen }] of ends)
    expect(await picture(await openSlide(page, number, clicksOf(state))), `by a link to ${state}`).toEqual(seen)
  const [number, { state }] = [...ends].at(-1)!
  await (number < slides.length ? openSlide(page, number + 1) : openSlide(page, number, clicksOf(state)))
  for (const [state, seen] of [...forward].reverse()) {
    if (place(page) !== state) {
      await page.keyboard.press('ArrowLeft')
      await settled(page)
    }
    expect(place(page)).toBe(state)
    expect(await picture(slideOf(page, Number(state.split('?')[0]))), `back at ${state}`).toEqual(seen)
  }
}

function clicksOf(state: string): number {
  return Number(state.split('?clicks=')[1] ?? 0)
}
