/** A diagram at every step, in both themes: what has come can be read, and of what is still to come there are empty boxes. */
import { expect, test } from 'playwright/test'
import { openSlide, place, slides, stepForward } from './deck.ts'

const DIAGRAMS = slides.filter(({ content }) => content.includes('.mmd')).map(({ number }) => number)

/** A word of a drawing: its contrast with what lies under it, by the rule of WCAG, whether its step has come, and whether it can be seen. Runs inside the page. */
function wordsOf(drawing: Element): { text: string, contrast: number, come: boolean, seen: boolean, dashed: boolean }[] {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!
  const at = Number(drawing.closest<HTMLElement>('[data-at]')!.dataset.at)
  const paper = getComputedStyle(drawing.closest('.slidev-layout')!).backgroundColor

  function luminance(...colours: string[]): number {
    for (const colour of colours) {
      canvas.fillStyle = colour
      canvas.fillRect(0, 0, 1, 1)
    }
    const [red, green, blue] = [...canvas.getImageData(0, 0, 1, 1).data].map(value => value / 255).map(value => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4) as [number, number, number]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }

  return [...drawing.querySelectorAll<SVGElement>('text, tspan.strong')].map((text) => {
    const part = text.closest<SVGElement>('[data-step]')!
    const { fill } = getComputedStyle(text)
    let opacity = 1
    for (let element: Element | null = text; element; element = element.parentElement)
      opacity *= Number(getComputedStyle(element).opacity)
    const shape = part.querySelector('.shape, .ground')
    const ground = shape ? [paper, getComputedStyle(shape).fill] : [paper]
    const [light, dark] = [luminance(...ground), luminance(...ground, fill.replace(/^rgb\((.*)\)$/, `rgba($1, ${opacity})`))].toSorted((a, b) => b - a) as [number, number]
    const line = getComputedStyle(part.querySelector('.shape, .line')!).strokeDasharray.split(',').map(Number.parseFloat)
    return { text: text.textContent, contrast: (light + 0.05) / (dark + 0.05), come: Number(part.dataset.step) <= at, seen: text.checkVisibility({ opacityProperty: true, visibilityProperty: true }), dashed: (line[1] ?? 0) > 0 }
  })
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every word of every diagram can be read from its step on, and not before, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    let waiting = 0
    for (const number of DIAGRAMS) {
      const slide = await openSlide(page, number)
      do {
        const words = await slide.locator('.decision svg').evaluate(wordsOf)
        expect(words.length).toBeGreaterThan(5)
        expect.soft(words.filter(({ come, contrast }) => come && !(contrast >= 4.5)), `slide ${place(page)}`).toEqual([])
        expect.soft(words.filter(({ come, seen }) => come !== seen), `slide ${place(page)}: seen before its step`).toEqual([])
        const told = await slide.locator('.decision .told > li').count()
        expect.soft(told, `slide ${place(page)}: steps told`).toBe(Number(await slide.locator('.decision').getAttribute('data-at')))
        // Not by colour alone.
        expect.soft(words.filter(({ come, dashed }) => !come && !dashed), `slide ${place(page)}: still to come, and drawn as if it had`).toEqual([])
        waiting += words.filter(({ come }) => !come).length
      } while (await stepForward(page) && place(page).split('?')[0] === String(number))
    }
    expect(waiting).toBeGreaterThan(0)
  })
}
