/** The lesson's time: the sum of what the slides plan, and which slides have none. */
import type { Sheet } from './sheet.ts'
import type { Fields } from './frontmatter.ts'
import { ContentError, type ContentErrorList } from '../content-error.ts'
import { SHORT_MINUTES } from '../short-lesson.ts'

/** A slide's own words about its time. */
export interface Timed { sheet: Sheet, fields: Partial<Fields> }

/**
 * Neither lesson may be longer than it says.
 *
 * @param duration the deck's own setting, such as `45min`
 */
export function checkTime(slides: Timed[], duration: unknown, mistakes: ContentErrorList): void {
  const limit = Number(/^(\d+)min$/.exec(String(duration))?.[1] ?? NaN)
  const line = slides[0]?.sheet.fields?.lineOf(['duration']) ?? 1
  atMost('minutes', limit)
  atMost('cut20', SHORT_MINUTES)

  function atMost(field: 'minutes' | 'cut20', most: number): void {
    const total = slides.reduce((sum, { fields }) => sum + (fields[field] ?? 0), 0)
    if (total > most)
      mistakes.add(new ContentError('slides.md', line, `field "${field}": expected ${most} minutes at most over all slides, found ${total}: ${shares(field)}`))
  }

  /** `pages/0-opening.md 5.5 (slides 2 to 6: 1, 1, 1, 1.5, 1)`. */
  function shares(field: 'minutes' | 'cut20'): string {
    const files = Map.groupBy(slides.filter(({ fields }) => fields[field]), ({ sheet }) => sheet.file)
    return [...files].map(([file, group]) => {
      const each = group.map(({ fields }) => fields[field]!)
      return `${file} ${each.reduce((sum, one) => sum + one, 0)} (${group.map(({ sheet }, index) => `slide ${sheet.number}: ${each[index]}`).join(', ')})`
    }).join('; ')
  }
}

/** A slide without minutes is a page to look things up: it stands at the end, asks nothing, and has no place in the short lesson's plan. */
export function checkWithoutTime(slides: Timed[]): void {
  const last = slides.findLastIndex(({ fields }) => fields.minutes === undefined || fields.minutes > 0)
  slides.forEach(({ sheet, fields }, index) => {
    if (fields.minutes !== 0)
      return
    const talk = index < last ? `slide ${slides[last]!.sheet.number} of the talk comes after it` : fields.ask !== undefined ? 'it has a question to ask' : fields.cut20 !== undefined ? 'the short lesson plans time for it' : undefined
    if (talk)
      sheet.add((sheet.fields?.lineOf(['minutes']) ?? sheet.firstLine) - sheet.firstLine + 1, `field "minutes": expected more than 0, which marks a page to look things up at the end, but ${talk}`)
  })
}
