/** Walks through a built lesson in a browser and says what is wrong with what can be seen. The tests walk the same way. */
import type { Locator, Page } from 'playwright'
import { judge } from './judge.ts'
import { measure } from './measure.ts'

/** Windows that a page must fit, from the smallest phone (or a wide window at 400 %) up. */
export const WIDTHS = [320, 390, 768, 1280]
/** A sheet of A4 between the margins that a browser leaves. */
const SHEET = 717

/** @returns a sentence for each fault that can be seen on a slide, or on a page */
export async function faultsOn(part: Locator, kind: 'slide' | 'page'): Promise<string[]> {
  return judge(await part.evaluate(measure, kind))
}

/** The slide on the screen; other slides stay in the page, hidden. */
export function slideOf(page: Page, number: number): Locator {
  return page.locator(`#slideshow [data-slidev-no="${number}"]`)
}

/** Waits until the slide of the page's address stands; before that its frame is there, empty. */
export async function stands(page: Page, number: number): Promise<Locator> {
  const slide = slideOf(page, number)
  await slide.locator('.slidev-layout').waitFor()
  await settled(page)
  return slide
}

/** Resolves when fonts are there and two frames have been drawn. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    // `fonts.ready` is true as well while no font has been asked for yet.
    await Promise.all([...document.fonts].map(font => font.load()))
    await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  })
}

/** Where the show stands, read from its address, the presenter's too: `empty-chair` or `empty-chair?clicks=2`. */
export function place(page: Page): string {
  return new URL(page.url()).hash.replace(/#\/(?:presenter\/)?/, '').replace('?clicks=0', '')
}

/** One step forward, as with the right arrow; false where the deck ends. */
export async function stepForward(page: Page): Promise<boolean> {
  const before = page.url()
  await page.keyboard.press('ArrowRight')
  await settled(page)
  return page.url() !== before
}

/** Calls `each` at every click of the slide that the page shows, and ends on the next one. */
export async function everyClick(page: Page, number: number, each: (slide: Locator, click: number) => Promise<void>): Promise<void> {
  const slide = await stands(page, number)
  const [here] = place(page).split('?')
  let click = 0
  do
    await each(slide, click++)
  while (await stepForward(page) && place(page).split('?')[0] === here)
}

/** Calls `each` for a page that has been opened, at every width, folded and with all that can be unfolded open, and as it would be printed. */
export async function everyWidth(page: Page, each: (body: Locator, width: number | 'print') => Promise<void>, widths = WIDTHS): Promise<void> {
  const body = page.locator('body')
  const folds = page.locator('details')
  const unfold = (open: boolean) => folds.evaluateAll((all, open) => all.forEach(one => (one as HTMLDetailsElement).open = open), open)
  for (const open of await folds.count() > 0 ? [false, true] : [true]) {
    await unfold(open)
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 })
      await settled(page)
      await each(body, width)
    }
  }
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: SHEET, height: 800 })
  await settled(page)
  await each(body, 'print')
  await page.emulateMedia({ media: null })
}
