/** What the class's tests share: where its slides are, and what is kept in the browser. */
import type { Locator, Page } from 'playwright/test'
import { keyFor } from '../../components/site/storage-key.ts'
import { OTHER_SITE } from '../serve.ts'
import { lesson, settled, slides, slideWith } from './deck.ts'

export const FIRST_VOTE = slideWith('<HandsUp poll="who-ended-it" />')
export const SECOND_VOTE = slideWith('<HandsUp poll="who-ended-it" again />')
export const TRIAL = slideWith('<ClaimTrial ')
/** The claims on trial, in their order. */
export const TRIED = /:claims="\[([^\]]*)\]"/.exec(slides[TRIAL - 1]!.content)![1]!
  .split(',')
  .map(id => lesson.claims.find(claim => claim.id === id.replaceAll('\'', '').trim())!)

/** Where the class's state is kept in the browser. */
export const STORAGE_KEY = keyFor(lesson.about.id, new URL(OTHER_SITE).pathname)

/** What the browser keeps of the class. */
export function kept(page: Page): Promise<string | null> {
  return page.evaluate(key => localStorage.getItem(key), STORAGE_KEY)
}

/** Lets the browser have kept this before the page is opened. */
export async function keep(page: Page, value: unknown): Promise<void> {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  // Once only: a reload must find what the page has left there.
  await page.addInitScript(([key, text]) => {
    if (!sessionStorage.getItem('kept'))
      localStorage.setItem(key!, text!)
    sessionStorage.setItem('kept', 'yes')
  }, [STORAGE_KEY, text])
}

/** The presenter's window on a slide; the first of its two pictures is the slide itself. */
export async function openPresenter(page: Page, number: number): Promise<Locator> {
  await page.goto(`./#/presenter/${number}`)
  const slide = page.locator(`#slideshow [data-slidev-no="${number}"]`)
  await slide.locator('h1').waitFor()
  await settled(page)
  return slide
}

/** The numbers over the bars, from left to right. */
export function counts(slide: Locator): Locator {
  return slide.locator('.bar strong')
}

/** Goes to something by the tab key alone. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  const focused = () => target.evaluate(element => element === document.activeElement)
  for (let presses = 0; presses < 20 && !await focused(); presses++)
    await page.keyboard.press('Tab')
  if (!await focused())
    throw new Error('the tab key does not lead there')
}
