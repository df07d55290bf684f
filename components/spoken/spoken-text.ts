/** Left out of what is said: sources and their numbers, and what is there for the eye only. */
const UNSAID = 'sup, .sources, figcaption, [aria-hidden="true"]'
const DRAWING = '[role="img"], figure, svg'
const HEADING = /^H\d$/

/** An element's words as they are said: a drawing by its name, without the sources, headings followed by a colon. Needs a browser. */
export function spokenText(element: Element): string {
  return textOf(element).replaceAll(/\s+/g, ' ').replaceAll(/ (?=[.,:;?!])/g, '').trim()
}

function textOf(element: Element): string {
  if (element.matches(UNSAID))
    return ''
  if (element.tagName === 'BR')
    return ' '
  if (element.ariaLabel && element.matches(DRAWING))
    return ` ${element.ariaLabel} `
  const text = [...element.childNodes].map(node => node instanceof Element ? textOf(node) : node instanceof Text ? node.data : '').join('')
  return getComputedStyle(element).display.startsWith('inline') ? text : ` ${text.trim()}${HEADING.test(element.tagName) ? ':' : ''} `
}
