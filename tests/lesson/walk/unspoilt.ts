/** The class finds the answers: nothing on a slide gives one away before its click, and a finding takes no more room than its question. */
import type { Locator } from 'playwright/test'
import type { Slide } from '../../../data/loader/check-slides.ts'
import { expect } from 'playwright/test'
import { answersFound } from '../../../components/thread/found.ts'
import { plain } from '../../text.ts'
import { lesson, slides } from '../deck.ts'

const STOPS = slides.map(({ act }) => ({ opens: act }))

/** The texts that can be seen in an element, each by itself. */
export function seen(element: Element): string[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const texts: string[] = []
  while (walker.nextNode()) {
    const words = walker.currentNode.textContent!.trim()
    if (words && walker.currentNode.parentElement!.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      texts.push(words)
  }
  return texts
}

/** The answers that a class has not found yet on the slide with this number. */
export function answersToCome(number: number): string[] {
  const found = answersFound(lesson.acts, STOPS, number - 1)
  return lesson.acts.filter(({ id }) => !found.includes(id)).map(({ answer }) => answer)
}

/** As a slide begins. @returns how high its title is */
export async function expectUnspoilt(slide: Locator, { number, finding }: Slide): Promise<number> {
  const texts = await slide.evaluate(seen)
  expect.soft(texts.filter(words => answersToCome(number).includes(words)), `slide ${number}, answers of acts to come`).toEqual([])
  if (finding)
    expect.soft(plain((await slide.textContent())!), `slide ${number}`).not.toContain(plain(finding))
  return heightOf(slide)
}

/** As it ends. @param height of its title as it began */
export async function expectFound(slide: Locator, { number, title, finding = title }: Slide, height: number): Promise<void> {
  expect.soft(plain(await slide.locator('h1').innerText())).toBe(plain(finding))
  expect.soft(await heightOf(slide), `slide ${number}: what follows the title moves with "${finding}"`).toBe(height)
}

async function heightOf(slide: Locator): Promise<number> {
  return (await slide.locator('h1').boundingBox())!.height
}
