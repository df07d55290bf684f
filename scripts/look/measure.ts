/**
 * Measures what can be seen on a slide or on a page. It runs inside the browser, so it must not use anything from outside;
 * judge.ts says what of it is a fault.
 */

/** A box, in pixels of the canvas on a slide, whatever the window, and in pixels of the window on a page. */
export interface Box { left: number, right: number, top: number, bottom: number }

/** Where an element stands in the tree: what is inside it has numbers between these two. */
export interface Span { from: number, to: number }

/** Something that a person would point at: in words, with the first of its own. */
export interface Thing extends Box, Span { name: string, text: string }

/** The letters of one line. */
export interface Line extends Thing {
  /** Height of the type, in pixels. */
  size: number
  bold: boolean
  /** The side on which a box round it cuts it off, and by how much. */
  cut?: { side: 'left' | 'right' | 'top' | 'bottom', by: number }
  /** Between its colour and its ground, where there is no picture behind it. */
  contrast?: number
  /** True for a slide shown as a picture: it may be as small as the page likes. */
  pictured: boolean
}

/** Everything that there is to judge. */
export interface Sight {
  kind: 'slide' | 'page'
  width: number
  height: number
  lines: Line[]
  /** Buttons and links. */
  controls: (Thing & { inline: boolean })[]
  /** Those of a page that something else would take the tap from, with the first letters of that. */
  covered: (Thing & { under: string })[]
  pictures: Thing[]
  /** Drawings with a part that leaves their box, by so many pixels. */
  spills: (Thing & { by: number })[]
}

/** Everything that is to be seen in an element that holds a slide, or in the body of a page. */
export function measure(root: Element, kind: 'slide' | 'page'): Sight {
  const CANVAS = Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--canvas-width'))
  const NAMES: [string, string][] = [
    ['.stamp', 'the stamp'],
    ['.kicker', 'the line above the title'],
    ['h1', 'the title'],
    ['.notes, .sources, .fine', 'the source notes'],
    ['.thread', 'the thread'],
    ['.decision, .diagram', 'the diagram'],
    ['.strip', 'the timeline'],
    ['button, [role="button"], summary', 'the button'],
    ['figcaption', 'the caption'],
    ['img', 'the picture'],
    ['svg', 'the label'],
    ['blockquote, .document', 'the quotation'],
    ['table', 'the table'],
    ['h2, h3, h4', 'the heading'],
    ['a', 'the link'],
    ['li', 'the list'],
  ]
  const frame = kind === 'slide' ? root.getBoundingClientRect() : new DOMRect(-scrollX, -scrollY, document.documentElement.clientWidth, document.documentElement.scrollHeight)
  const scale = kind === 'slide' ? frame.width / CANVAS : 1
  const order = new Map([...root.querySelectorAll('*')].map((element, index) => [element, index]))
  const styles = new Map<Element, CSSStyleDeclaration>()
  const colours = new Map<string, number[]>()
  const coats = new Map<Element, { own: number[], plate?: number[], clear: number, pictured: boolean }>()
  const pencil = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!

  const sight: Sight = { kind, width: frame.width / scale, height: frame.height / scale, lines: [], controls: [], covered: [], pictures: [], spills: [] }
  measureLines()
  for (const control of root.querySelectorAll('a[href], button, summary, input, [role="button"]')) {
    if (!seen(control))
      continue
    const inline = style(control).display === 'inline'
    for (const box of control.getClientRects()) {
      if (box.width > 1)
        sight.controls.push({ ...thing(control, control.textContent || control.getAttribute('aria-label')), ...inline ? ink(box, control) : place(box), inline })
    }
  }
  for (const picture of root.querySelectorAll('img')) {
    if (seen(picture))
      sight.pictures.push({ ...thing(picture, picture.alt), ...place(picture.getBoundingClientRect()) })
  }
  measureDrawings()
  if (kind === 'page')
    measureTaps()
  return sight

  function measureLines(): void {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim()
      const element = node.parentElement
      if (!text || !element || /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/.test(element.tagName) || !seen(element))
        continue
      const range = document.createRange()
      range.selectNodeContents(node)
      let contrast: number | undefined
      for (const [index, box] of [...range.getClientRects()].entries()) {
        if (box.width < 1)
          continue
        contrast = index === 0 ? contrastOf(element, box) : contrast
        const size = fontSize(element)
        sight.lines.push({
          ...thing(element, text),
          ...ink(box, element),
          size: size / scale,
          bold: Number(style(element).fontWeight) >= 600,
          cut: cutOf(element, box, size),
          contrast,
          pictured: element.closest('.canvas') !== null,
        })
      }
    }
  }

  /** What a finger in the middle of a button would hit. The page stands where it stood afterwards. */
  function measureTaps(): void {
    const [x, y] = [scrollX, scrollY]
    for (const control of root.querySelectorAll('a[href], button, summary, input, select, textarea')) {
      if (!seen(control) || control.closest('[inert], :disabled, .canvas'))
        continue
      let box = firstBox(control)
      // As few moves as there are windows in the page; what stays at the edges of the window may cover what scrolls under it.
      if (box && (box.top < innerHeight / 4 || box.bottom > innerHeight * 3 / 4)) {
        control.scrollIntoView({ block: 'center', behavior: 'instant' })
        box = firstBox(control)
      }
      const hit = box && document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)
      // A field is hit through the words that belong to it.
      const own = [control, ...(control as Partial<HTMLInputElement>).labels ?? []]
      if (box && hit && !own.some(each => each.contains(hit) || hit.contains(each)))
        sight.covered.push({ ...thing(control, control.textContent || control.getAttribute('aria-label')), ...place(box), under: thing(hit, hit.textContent).text.slice(0, 40) })
    }
    scrollTo({ left: x, top: y, behavior: 'instant' })
  }

  function firstBox(element: Element): DOMRect | undefined {
    return [...element.getClientRects()].find(({ width }) => width > 1)
  }

  function measureDrawings(): void {
    // The dots on a stamp are meant to be cut off at its edge, and so are the countries on a map, and what has a clip-path.
    for (const svg of root.querySelectorAll('svg:not(.wear, .front-map)')) {
      if (!seen(svg))
        continue
      const own = svg.getBoundingClientRect()
      for (const shape of svg.querySelectorAll<SVGGraphicsElement>('path, rect, circle, polygon, text')) {
        const box = shape.getBoundingClientRect()
        if (shape.closest('defs, marker, clipPath, [clip-path]') || box.width + box.height === 0 || !seen(shape))
          continue
        const by = Math.max(own.left - box.left, box.right - own.right, own.top - box.top, box.bottom - own.bottom) / scale
        if (by > 2)
          sight.spills.push({ ...thing(shape, shape.textContent), ...place(box), by })
      }
    }
  }

  function style(element: Element): CSSStyleDeclaration {
    const known = styles.get(element) ?? getComputedStyle(element)
    styles.set(element, known)
    return known
  }

  function thing(element: Element, text: string | null): Span & Pick<Thing, 'name' | 'text'> {
    const from = order.get(element) ?? -1
    const name = NAMES.map(([selector, name]) => ({ name, at: element.closest(selector) }))
      .find(({ at }) => at && (root.contains(at) || at === root))?.name ?? 'the text'
    return { from, to: from + element.getElementsByTagName('*').length, name, text: (text ?? '').replaceAll(/\s+/g, ' ').trim() }
  }

  function place(box: DOMRect): Box {
    return {
      left: (box.left - frame.left) / scale,
      right: (box.right - frame.left) / scale,
      top: (box.top - frame.top) / scale,
      bottom: (box.bottom - frame.top) / scale,
    }
  }

  /** A line's box is taller than its letters; what counts is ink. */
  function ink(box: DOMRect, element: Element): Box {
    const air = Math.max(0, box.height - fontSize(element) * 0.72) / 2
    return place(new DOMRect(box.left, box.top + air, box.width, box.height - 2 * air))
  }

  /** Shown to the eye: not hidden, not clear, not put away for screen readers only. */
  function seen(element: Element): boolean {
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) || element.closest('.visually-hidden'))
      return false
    for (let at: Element | null = element; at && at !== root; at = at.parentElement) {
      if (Number(style(at).opacity) < 0.02)
        return false
    }
    return true
  }

  /** As it comes out in the window. */
  function fontSize(element: Element): number {
    const size = Number.parseFloat(style(element).fontSize)
    if (element instanceof SVGGraphicsElement) {
      const matrix = element.getScreenCTM()
      return matrix ? size * Math.hypot(matrix.a, matrix.b) : size
    }
    const canvas = element.closest('.canvas')
    return size * (kind === 'slide' ? scale : canvas ? canvas.getBoundingClientRect().width / CANVAS : 1)
  }

  /** Whether a box round the letters cuts them off. What scrolls can be reached, and the edge of the slide has a fault of its own. */
  function cutOf(element: Element, box: DOMRect, size: number): Line['cut'] {
    const air = Math.max(0, box.height - size * 0.72) / 2
    for (let at: Element | null = element; at && at !== root; at = at.parentElement) {
      const { overflowX, overflowY } = style(at)
      if (at instanceof SVGElement || at.matches('.slidev-layout, .canvas, .stage'))
        continue
      const around = at.getBoundingClientRect()
      const sides = [
        .../hidden|clip/.test(overflowX) ? [['left', around.left - box.left], ['right', box.right - around.right]] as const : [],
        .../hidden|clip/.test(overflowY) ? [['top', around.top - box.top - air], ['bottom', box.bottom - air - around.bottom]] as const : [],
      ]
      for (const [side, by] of sides) {
        if (by / scale > 2)
          return { side, by: by / scale }
      }
    }
  }

  /** Red, green, blue and alpha of a colour in whatever way it is written. */
  function colour(written: string): number[] {
    let known = colours.get(written)
    if (!known) {
      pencil.clearRect(0, 0, 1, 1)
      pencil.fillStyle = '#000'
      pencil.fillStyle = written
      pencil.fillRect(0, 0, 1, 1)
      const [red = 0, green = 0, blue = 0, alpha = 0] = pencil.getImageData(0, 0, 1, 1).data
      known = [red, green, blue, alpha / 255]
      colours.set(written, known)
    }
    return known
  }

  function mix(under: number[], over: number[], share: number): number[] {
    return [0, 1, 2].map(channel => under[channel]! + (over[channel]! - under[channel]!) * share)
  }

  function luminance(rgb: number[]): number {
    const [red, green, blue] = rgb.map(value => value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4)
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
  }

  /** As WCAG reckons it, with everything that is half clear laid over what is below; nothing where a picture is behind the letters. */
  function contrastOf(element: Element, box: DOMRect): number | undefined {
    const chain: Element[] = []
    for (let at: Element | null = element; at; at = at.parentElement)
      chain.unshift(at)
    if (element.closest(':disabled, [aria-disabled="true"]') || chain.some(at => coatOf(at).pictured))
      return
    const shape = element instanceof SVGElement ? shapeUnder(element, box) : undefined
    // Hatched, or a picture.
    if (shape && style(shape).fill.startsWith('url('))
      return
    const [letters, ground] = paint(0, [255, 255, 255])
    const [light, dark] = [luminance(letters!), luminance(ground!)].toSorted((a, b) => b - a)
    return (light! + 0.05) / (dark! + 0.05)

    function inkOn(ground: number[]): number[] {
      const { color, fill, fillOpacity } = style(element)
      const inked = colour(element instanceof SVGElement ? fill : color)
      return mix(ground, inked, inked[3]! * (element instanceof SVGElement ? Number(fillOpacity) : 1))
    }

    function paint(index: number, under: number[]): number[][] {
      const at = chain[index]!
      const { own, plate, clear } = coatOf(at)
      let ground = mix(under, own, own[3]!)
      ground = plate ? mix(ground, plate, plate[3]!) : ground
      if (shape && at.contains(shape) && !chain[index + 1]?.contains(shape)) {
        const filled = colour(style(shape).fill)
        ground = mix(ground, filled, filled[3]! * Number(style(shape).fillOpacity) * Number(style(shape).opacity))
      }
      // Letters may bring a rim of their own.
      if (index === chain.length - 1 && at instanceof SVGElement && style(at).paintOrder.startsWith('stroke') && style(at).stroke !== 'none')
        ground = mix(ground, colour(style(at).stroke), colour(style(at).stroke)[3]!)
      const [letters, below] = index < chain.length - 1 ? paint(index + 1, ground) : [inkOn(ground), ground]
      return [mix(under, letters!, clear), mix(under, below!, clear)]
    }
  }

  /** What an element itself lays under its letters. It is asked for every line within it, and read once. */
  function coatOf(element: Element): { own: number[], plate?: number[], clear: number, pictured: boolean } {
    let known = coats.get(element)
    if (!known) {
      const { backgroundColor, backgroundImage, opacity } = style(element)
      known = {
        own: element instanceof SVGElement && !(element instanceof SVGSVGElement) ? [0, 0, 0, 0] : colour(backgroundColor),
        plate: plateOf(element),
        clear: Number(opacity),
        pictured: backgroundImage !== 'none',
      }
      coats.set(element, known)
    }
    return known
  }

  /** What a component lays behind an element as a box of its own: as wide as it, and out of the flow. */
  function plateOf(element: Element): number[] | undefined {
    if (element instanceof SVGElement)
      return
    const { content, position, backgroundColor, opacity, width } = getComputedStyle(element, '::before')
    if (content === 'none' || content === 'normal' || position !== 'absolute' || Number.parseFloat(width) < (element as HTMLElement).offsetWidth)
      return
    const filled = colour(backgroundColor)
    return [...filled.slice(0, 3), filled[3]! * Number(opacity)]
  }

  /** Whether a shape is filled at a place of the window. */
  function fills(shape: SVGGeometryElement, x: number, y: number): boolean {
    const matrix = shape.getScreenCTM()
    return matrix !== null && shape.isPointInFill(new DOMPoint(x, y).matrixTransform(matrix.inverse()))
  }

  /** In a drawing letters stand on the last shape that was drawn before them and is filled at their middle. */
  function shapeUnder(text: SVGElement, box: DOMRect): Element | undefined {
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2]
    return [...text.closest('svg')?.querySelectorAll<SVGGeometryElement>('rect, path, polygon, circle, ellipse') ?? []].findLast((shape) => {
      const around = shape.getBoundingClientRect()
      return shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING
        && !shape.closest('defs, marker')
        && style(shape).fill !== 'none'
        && around.left <= x && x <= around.right && around.top <= y && y <= around.bottom
        && fills(shape, x, y)
    })
  }
}
