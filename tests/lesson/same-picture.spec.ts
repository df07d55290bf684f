/** A state of a slide looks the same however one came to it: forward, back, by a link, in the overview, in a second window. */
import type { Locator, Page } from 'playwright/test'
import { expect, test } from 'playwright/test'
import { openSlide, place, settled, slideOf, slides, stepForward, whole } from './deck.ts'

test.use({ viewport: { width: 980, height: 552 } })

/** What is seen on a slide: its words with their places, colours and strengths, in canvas pixels. */
function picture(slide: Locator): Promise<string[]> {
  return slide.evaluate((root) => {
    const frame = root.getBoundingClientRect()
    const scale = frame.width / 980
    const seen: string[] = []
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement
      const text = node.textContent?.trim()
      if (!text || !element?.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
        continue
      let strength = 1
      for (let at: Element | null = element; at && at !== root; at = at.parentElement)
        strength *= Number(getComputedStyle(at).opacity)
      const range = document.createRange()
      range.selectNodeContents(node)
      const box = range.getBoundingClientRect()
      const [x, y] = [(box.left - frame.left) / scale, (box.top - frame.top) / scale].map(Math.round)
      seen.push(`${text} @${x},${y} ${getComputedStyle(element).color} ${strength.toFixed(2)}`)
    }
    return seen
  })
}

/** All states of the deck in order, by the keys. */
async function walk(page: Page): Promise<Map<string, string[]>> {
  const pictures = new Map<string, string[]>()
  await openSlide(page, 1)
  do {
    const number = Number(place(page).split('?')[0])
    pictures.set(place(page), await picture(slideOf(page, number)))
  } while (await stepForward(page))
  return pictures
}

test('back, and by a link, a state is the one that was seen forward', async ({ page }) => {
  const forward = await walk(page)
  expect(forward.size).toBeGreaterThan(slides.length)

  for (const [state, expected] of [...forward].reverse()) {
    expect(place(page)).toBe(state)
    expect(await picture(slideOf(page, Number(state.split('?')[0]))), `back at ${state}`).toEqual(expected)
    await page.keyboard.press('ArrowLeft')
    await settled(page)
  }
  // One state of each slide, the last: all the states before it have been seen by the keys, both ways.
  const last = new Map([...forward.keys()].map(state => [state.split('?')[0], state]))
  for (const state of last.values()) {
    const [number, clicks] = state.split('?clicks=').map(Number) as [number, number | undefined]
    const expected = forward.get(state)
    expect(await picture(await openSlide(page, number, clicks)), `by a link to ${state}`).toEqual(expected)
  }
})

test('at the end the overview shows every slide in its final state', async ({ page, context }) => {
  // A slide to come tells no more than it does at first.
  await openSlide(page, slides.length, 99)
  await page.keyboard.press('o')
  const overview = page.getByRole('dialog', { name: 'All slides' })
  await expect(overview.locator('[data-slidev-no]:has(h1)')).toHaveCount(slides.length)
  const show = await context.newPage()
  for (const { number } of slides) {
    const expected = await picture(await openSlide(show, number, 99))
    const actual = await picture(overview.locator(`[data-slidev-no="${number}"]`))
    // Nothing of a small picture can be pressed, so it has no button for its sources.
    const words = (lines: string[]) => lines.map(line => line.replace(/ @.*/, '')).filter(line => !/^Sources? \d/.test(line))
    expect(words(actual), `slide ${number}`).toEqual(words(expected))
  }
})

test('presenter and audience stay in step', async ({ page, context }) => {
  await openSlide(page, 1)
  const presenter = await context.newPage()
  await presenter.goto(`./${whole}#/presenter/1`)
  await presenter.locator('[data-slidev-no="1"]').first().waitFor()
  await settled(presenter)

  for (let steps = 0; steps < 12; steps++) {
    await presenter.keyboard.press('ArrowRight')
    await settled(presenter)
    await expect.poll(() => place(page)).toBe(place(presenter))
  }
  expect(place(page)).not.toBe('1')

  await page.bringToFront()
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => place(presenter)).toBe(place(page))
  const number = Number(place(page).split('?')[0])
  await expect(presenter.getByText(slides[number - 1]!.notes.split('\n')[0]!.slice(5, 40).replaceAll('\'', '’'))).toBeVisible()
})
