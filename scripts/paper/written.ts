/**
 * What styles show, written into the page: Slidev's exporter for PowerPoint reads what stands in the page, and a counter, a quotation
 * mark or the room between two sources is nowhere but in a stylesheet. Runs inside the page.
 */
export function writeWhatStylesShow(): void {
  const DONE = 'data-written'
  const sheet = document.head.appendChild(document.createElement('style'))
  sheet.textContent = `[${DONE}~="before"]::before, [${DONE}~="after"]::after { content: none !important }`

  for (const element of document.querySelectorAll<HTMLElement>('.print-slide-container *')) {
    if (!(element instanceof HTMLElement) || getComputedStyle(element).display === 'none')
      continue
    for (const which of ['before', 'after'] as const) {
      const style = getComputedStyle(element, `::${which}`)
      const text = textOf(style.content, element)
      // What is placed by itself the exporter sees.
      if (text.trim() && style.display !== 'none' && style.position !== 'absolute')
        write(element, which, text, style)
    }
    const { display, marginRight, fontSize } = getComputedStyle(element)
    const spaces = Math.round(Number.parseFloat(marginRight) / (Number.parseFloat(fontSize) / 2))
    if (display === 'inline' && spaces > 0 && element.nextElementSibling) {
      element.style.marginRight = '0'
      const space = element.appendChild(document.createElement('span'))
      space.style.whiteSpace = 'pre-wrap'
      space.textContent = '\u2002'.repeat(spaces)
    }
  }

  // A text that begins with a blank behind a drawing is set without it, but at the place where the blank began.
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null) {
    const before = text.parentElement?.closest('.print-slide-container') && /^\s+\S/.test(text.data) ? text.previousSibling : null
    if (!(before instanceof SVGElement || before instanceof HTMLElement && before.textContent === ''))
      continue
    range.setStart(text, 0)
    range.setEnd(text, text.data.search(/\S/))
    const { width } = range.getBoundingClientRect()
    before.style.marginRight = `${Number.parseFloat(getComputedStyle(before).marginRight) + width}px`
    text.data = text.data.trimStart()
  }

  function write(element: HTMLElement, which: 'before' | 'after', text: string, style: CSSStyleDeclaration): void {
    const span = document.createElement('span')
    span.textContent = text
    const { color, font, letterSpacing } = style
    Object.assign(span.style, { color, font, letterSpacing, whiteSpace: 'pre-wrap' })
    element.setAttribute(DONE, `${element.getAttribute(DONE) ?? ''} ${which}`)
    element[which === 'before' ? 'prepend' : 'append'](span)
  }

  /** Of a style's `content`: its strings and counters, without what is said for it to those who hear the page. */
  function textOf(content: string, element: HTMLElement): string {
    const parts = content.replace(/ \/ .*$/, '').matchAll(/"((?:[^"\\]|\\.)*)"|counter\(([\w-]+)[^)]*\)/g)
    return [...parts].map(([, text, counter]) => counter ? String(valueOf(counter, element)) : text!.replaceAll(/\\(.)/g, '$1')).join('')
  }

  /** Where a counter stands at an element: everything that has counted since it was set back. */
  function valueOf(counter: string, element: HTMLElement): number {
    const stepOf = (list: string) => Number(new RegExp(`(?:^|\\s)${counter} (-?\\d+)`).exec(list)?.[1] ?? Number.NaN)
    let scope = element.parentElement
    while (scope && Number.isNaN(stepOf(getComputedStyle(scope).counterReset)))
      scope = scope.parentElement
    let value = scope ? stepOf(getComputedStyle(scope).counterReset) : 0
    for (const each of scope?.querySelectorAll('*') ?? []) {
      value += stepOf(getComputedStyle(each).counterIncrement) || 0
      if (each === element)
        break
    }
    return value
  }
}

/** No room at all: where a line of a linked text ends. Nobody types it. */
export const LINE_END = '\u200B'

/**
 * Writes a sign into every linked text where its line ends, for `withBreaks` of powerpoint-file.ts. Runs inside the page, when fonts and
 * everything else are as they will be.
 *
 * @param sign `LINE_END`
 */
export function markLineEnds(sign: string): void {
  const range = document.createRange()
  for (const link of document.querySelectorAll('.print-slide-container a')) {
    const texts = document.createTreeWalker(link, NodeFilter.SHOW_TEXT)
    const ends: [Text, number][] = []
    for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null) {
      // At a space, or behind a hyphen.
      for (const { index, 0: { length } } of text.data.matchAll(/(?<=\S)\s(?=\S)|(?<=[-–—/])(?=\S)/g)) {
        const [before, after] = [index - 1, index + length].map((at) => {
          range.setStart(text!, at)
          range.setEnd(text!, at + 1)
          return range.getBoundingClientRect().bottom
        })
        if (after! > before! + 4)
          ends.push([text, index + length])
      }
    }
    for (const [text, at] of ends.toReversed())
      text.insertData(at, sign)
  }
}
