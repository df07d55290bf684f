/**
 * What the eye would call a fault, measured in the browser on the slide that is shown. Runs inside the page,
 * so it must not use anything from outside. Lengths are in canvas pixels (980 wide), whatever the window.
 */
export function findFaults(slide: Element): string[] {
  const FLOOR = 14
  const faults: string[] = []
  const frame = slide.getBoundingClientRect()
  const scale = frame.width / 980

  interface Glyphs { text: string, element: Element, left: number, right: number, top: number, bottom: number }
  const lines: Glyphs[] = []
  const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent?.trim()
    const element = node.parentElement
    if (!text || !element || !seen(element))
      continue
    const size = fontSize(element)
    if (size < FLOOR - 0.05)
      faults.push(`font of ${size.toFixed(1)} px: "${text.slice(0, 40)}"`)
    const range = document.createRange()
    range.selectNodeContents(node)
    for (const box of range.getClientRects()) {
      if (box.width < 1)
        continue
      // The line box is taller than its letters; what counts is ink.
      const air = Math.max(0, box.height - size * scale * 0.72) / 2
      const line = {
        text,
        element,
        left: (box.left - frame.left) / scale,
        right: (box.right - frame.left) / scale,
        top: (box.top + air - frame.top) / scale,
        bottom: (box.bottom - air - frame.top) / scale,
      }
      lines.push(line)
      if (line.left < -1 || line.right > 981 || line.top < -1 || line.bottom > 553)
        faults.push(`text outside the slide: "${text.slice(0, 40)}"`)
      const cut = clippedBy(element, box)
      if (cut)
        faults.push(`text cut off by ${cut}: "${text.slice(0, 40)}"`)
    }
  }

  for (const [index, a] of lines.entries()) {
    for (const b of lines.slice(index + 1)) {
      if (a.element === b.element || a.element.contains(b.element) || b.element.contains(a.element))
        continue
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left)
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
      if (across > 1.5 && down > 1.5)
        faults.push(`"${a.text.slice(0, 30)}" overlaps "${b.text.slice(0, 30)}"`)
    }
  }

  // The dots on a stamp are meant to be cut off at its edge, and so are the countries on a map.
  for (const svg of slide.querySelectorAll('svg:not(.wear, .front-map)')) {
    if (!seen(svg))
      continue
    const own = svg.getBoundingClientRect()
    for (const shape of svg.querySelectorAll<SVGGraphicsElement>('path, rect, circle, polygon, text')) {
      const box = shape.getBoundingClientRect()
      if (shape.closest('defs, marker') || box.width + box.height === 0 || !seen(shape))
        continue
      const out = Math.max(own.left - box.left, box.right - own.right, own.top - box.top, box.bottom - own.bottom) / scale
      if (out > 2)
        faults.push(`drawing ${out.toFixed(0)} px outside its box: ${shape.tagName} ${shape.textContent?.trim().slice(0, 30) ?? ''}`)
    }
  }
  return [...new Set(faults)]

  /** Shown to the eye: not hidden, not clear, not put away for screen readers only. */
  function seen(element: Element): boolean {
    return element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
      && !element.closest('.visually-hidden')
      && !fullyClear(element)
  }

  function fullyClear(element: Element): boolean {
    for (let at: Element | null = element; at && at !== slide; at = at.parentElement) {
      if (Number(getComputedStyle(at).opacity) < 0.02)
        return true
    }
    return false
  }

  function fontSize(element: Element): number {
    const size = Number.parseFloat(getComputedStyle(element).fontSize)
    const matrix = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null
    return matrix ? size * Math.hypot(matrix.a, matrix.b) / scale : size
  }

  /** The nearest box around that cuts these glyphs off, if one does. */
  function clippedBy(element: Element, box: DOMRect): string | undefined {
    for (let at: Element | null = element; at && at !== slide; at = at.parentElement) {
      if (getComputedStyle(at).overflow === 'visible' || at instanceof SVGElement)
        continue
      const around = at.getBoundingClientRect()
      const out = Math.max(around.left - box.left, box.right - around.right) / scale
      if (out > 2)
        return at.className || at.tagName
    }
  }
}
