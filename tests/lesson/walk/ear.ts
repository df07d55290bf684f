/** What a screen reader is told of a click: one sentence, short, new, and in the words of the slide. */
import type { Locator } from 'playwright/test'
import { expect } from 'playwright/test'
import { LONGEST } from '../../../components/spoken/brief.ts'
import { plain } from '../../text.ts'

/** The share of the words that stand on the slide as well. */
async function onTheSlide(slide: Locator, words: string): Promise<number> {
  const all = plain((await slide.textContent())!).toLowerCase()
  const parts = words.toLowerCase().split(/\s+/).map(plain).filter(Boolean)
  return parts.filter(part => all.includes(part)).length / parts.length
}

/**
 * After a click.
 *
 * @param heardSince what has been said since it was last asked: see tests/listen.ts
 * @param before what the slide has said so far; the sentence is added
 */
export async function expectSpoken(slide: Locator, state: string, heardSince: () => Promise<string[]>, before: Set<string>): Promise<void> {
  const heard: string[] = []
  await expect.poll(async () => heard.push(...await heardSince()), `said at ${state}`).toBeGreaterThan(0)
  expect.soft(heard, `said at ${state}`).toHaveLength(1)
  expect.soft(heard.join().length, `letters said at ${state}: ${heard}`).toBeLessThanOrEqual(LONGEST)
  expect.soft([...before], `said before ${state}`).not.toContain(heard[0])
  expect.soft(await onTheSlide(slide, heard.join()), `how much of "${heard}" stands at ${state}`).toBeGreaterThan(0.6)
  heard.forEach(words => before.add(words))
}
