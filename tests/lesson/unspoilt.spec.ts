/** The class finds the answers: nothing on a slide gives one away before its click, and a finding takes no more room than its question. */
import { expect, test } from 'playwright/test'
import { answersFound } from '../../components/thread/found.ts'
import { plain } from '../text.ts'
import { lesson, openSlide, slides } from './deck.ts'

const STOPS = slides.map(({ act }) => ({ opens: act }))

/** The texts that can be seen in an element, each by itself. */
function seen(element: Element): string[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const texts: string[] = []
  while (walker.nextNode()) {
    const words = walker.currentNode.textContent!.trim()
    if (words && walker.currentNode.parentElement!.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      texts.push(words)
  }
  return texts
}

test('no answer and no finding can be seen before its click on any slide', async ({ page }) => {
  test.slow()
  expect(lesson.acts.every(({ id }) => STOPS.some(({ opens }) => opens === id))).toBe(true)
  const open = (place: number) => {
    const found = answersFound(lesson.acts, STOPS, place)
    return lesson.acts.filter(({ id }) => !found.includes(id)).map(({ answer }) => answer)
  }
  expect(open(0)).toHaveLength(lesson.acts.length)
  for (const [place, { number, title, finding }] of slides.entries()) {
    const slide = await openSlide(page, number)
    const texts = await slide.evaluate(seen)
    expect.soft(texts.filter(words => open(place).includes(words)), `slide ${number}, answers of acts to come`).toEqual([])
    if (!finding)
      continue
    expect.soft(plain((await slide.textContent())!), `slide ${number}`).not.toContain(plain(finding))
    const heading = slide.locator('h1')
    expect.soft(plain(await heading.innerText())).toBe(plain(title))
    const height = (await heading.boundingBox())!.height
    await openSlide(page, number, 99)
    expect.soft(plain(await heading.innerText())).toBe(plain(finding))
    expect.soft((await heading.boundingBox())!.height, `slide ${number}: what follows the title moves with "${finding}"`).toBe(height)
  }
})

test('nor in the pictures of all slides, while the lesson begins', async ({ page }) => {
  await openSlide(page, 1)
  await page.keyboard.press('o')
  const dialog = page.getByRole('dialog')
  await expect(dialog.locator('h1')).toHaveCount(slides.length)
  const texts = await dialog.locator('ol').first().evaluate(seen)
  const secret = [...lesson.acts.map(({ answer }) => answer), ...slides.flatMap(({ finding }) => finding ?? [])].map(plain)
  expect(texts.filter(words => secret.includes(plain(words)))).toEqual([])
})
