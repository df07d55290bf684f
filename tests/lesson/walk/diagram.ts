/** A diagram at every step: what has come can be read, and of what is still to come there are empty boxes. */
import type { Locator } from 'playwright/test'
import { expect } from 'playwright/test'

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

/** Every word can be read from its step on, and not before. @returns how many are still to come */
export async function expectDiagram(slide: Locator, state: string): Promise<number> {
  const diagram = slide.locator('.decision')
  const words = await diagram.locator('svg').evaluate(wordsOf)
  expect(words.length).toBeGreaterThan(5)
  expect.soft(words.filter(({ come, contrast }) => come && !(contrast >= 4.5)), `slide ${state}`).toEqual([])
  expect.soft(words.filter(({ come, seen }) => come !== seen), `slide ${state}: seen before its step`).toEqual([])
  expect.soft(await diagram.locator('.told > li').count(), `slide ${state}: steps told`).toBe(Number(await diagram.getAttribute('data-at')))
  // Not by colour alone.
  expect.soft(words.filter(({ come, dashed }) => !come && !dashed), `slide ${state}: still to come, and drawn as if it had`).toEqual([])
  return words.filter(({ come }) => !come).length
}
