/** What a state of a slide looks like: the same however one came to it, forward, back or by a link. */
import type { Locator } from 'playwright/test'

/** What is seen on a slide: its words with their places, colours and strengths, in canvas pixels. */
export function picture(slide: Locator): Promise<string[]> {
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
