/** What of all that is seen on a slide or a page is a fault, in a sentence that a teacher understands. */
import type { Box, Line, Sight, Span, Thing } from './measure.ts'

/** The least height of type, in pixels: on a slide, and on a page, where a reader can enlarge it. */
const LEAST_TYPE = { slide: 14, page: 12 }
/** WCAG 2.2, 1.4.3: for letters, and for large ones. */
const CONTRAST = { usual: 4.5, large: 3 }
/** Letters may touch by less than this. */
const TOUCH = 1.5
const SHORT = 40

/** @returns a sentence for each fault, without the place; none twice */
export function judge(sight: Sight): string[] {
  return [...new Set([
    ...sight.lines.flatMap(line => [...outside(line, sight), ...cut(line), ...tooSmall(line, sight), ...faint(line)]),
    ...sight.pictures.flatMap(picture => outside(picture, sight)),
    ...sight.covered.map(control => `${named(control)} cannot be tapped, because something lies over it${control.under && `: "${control.under}"`}`),
    ...sight.spills.map(spill => `${named(spill)} reaches ${Math.round(spill.by)} px out of its drawing`),
    // What is cut off does not show where else it would lie.
    ...overlaps({ ...sight, lines: sight.lines.filter(({ cut }) => !cut) }),
  ])]
}

function outside(thing: Thing, { kind, width, height }: Sight): string[] {
  const [left, right] = [-thing.left, thing.right - width]
  const what = kind === 'slide' ? 'the slide' : 'the window'
  if (thing.right - thing.left > width + 1)
    return [`${named(thing)} is wider than ${what}`]
  if (left > 1 || right > 1)
    return [`${named(thing)} leaves ${what} on the ${left > 1 ? 'left' : 'right'}`]
  // A page can be scrolled, and what comes with the keyboard may wait above it.
  if (kind === 'slide' && (thing.top < -1 || thing.bottom > height + 1))
    return [`${named(thing)} leaves ${what} at the ${thing.top < -1 ? 'top' : 'bottom'}`]
  return []
}

function cut(line: Line): string[] {
  return line.cut ? [`${named(line)} is cut off ${{ left: 'on the left', right: 'on the right', top: 'at the top', bottom: 'at the bottom' }[line.cut.side]}`] : []
}

function tooSmall(line: Line, { kind }: Sight): string[] {
  return !line.pictured && line.size < LEAST_TYPE[kind] - 0.05
    ? [`${named(line)} is set in type of ${line.size.toFixed(1)} px, expected ${LEAST_TYPE[kind]} px or more`]
    : []
}

function faint({ contrast, size, bold, ...line }: Line): string[] {
  const least = size >= 24 || (bold && size >= 18.66) ? CONTRAST.large : CONTRAST.usual
  return contrast !== undefined && contrast < least - 0.05
    ? [`${named(line)} is too faint: its contrast is ${contrast.toFixed(1)} to 1, expected ${least} or more`]
    : []
}

/** Letters over letters, over a button or a link that they do not belong to, or under a picture; and buttons over buttons. */
function overlaps({ lines, controls, pictures }: Sight): string[] {
  const found: string[] = []
  meet(lines, controls, (line, control) => {
    if (!kin(line, control))
      found.push(`${named(line)} lies over ${named(control)}`)
  })
  // A button's own letters have been named with it.
  const told = new Set(found)
  meet(lines, lines, (a, b) => {
    if (!kin(a, b) && a.from <= b.from && ![`${named(a)} lies over ${named(b)}`, `${named(b)} lies over ${named(a)}`].some(sentence => told.has(sentence)))
      found.push(`${named(a)} and ${named(b)} lie over each other`)
  })
  meet(controls, controls, (a, b) => {
    if (!kin(a, b) && a.from < b.from && !a.inline && !b.inline)
      found.push(`${named(a)} and ${named(b)} lie over each other`)
  })
  meet(pictures, lines, (picture, line) => {
    if (!kin(picture, line))
      found.push(`${named(picture)} lies over ${named(line)}`)
  })
  return found
}

/** Calls `each` for all of one list that meet one of the other. */
function meet<A extends Box, B extends Box>(list: A[], other: B[], each: (a: A, b: B) => void): void {
  const sorted = other.toSorted((a, b) => a.top - b.top)
  const tallest = Math.max(0, ...sorted.map(({ top, bottom }) => bottom - top))
  for (const a of list) {
    for (let index = firstFrom(sorted, a.top - tallest); index < sorted.length && sorted[index]!.top < a.bottom; index++) {
      const b = sorted[index]!
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left)
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
      if (across > TOUCH && down > TOUCH)
        each(a, b)
    }
  }
}

/** Where in a sorted list the boxes begin that start at this height or below. */
function firstFrom(sorted: Box[], top: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]!.top < top)
      low = middle + 1
    else
      high = middle
  }
  return low
}

/** One inside the other, or both the same. */
function kin(a: Span, b: Span): boolean {
  return (a.from <= b.from && b.to <= a.to) || (b.from <= a.from && a.to <= b.to)
}

/** Such as `the stamp "Yes, if."`. */
export function named({ name, text }: Pick<Thing, 'name' | 'text'>): string {
  const short = text.length > SHORT ? `${text.slice(0, SHORT).trimEnd()}…` : text
  return short ? `${name} "${short}"` : name
}
