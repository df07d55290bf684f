/** Sources as a person names them in passing: `Carr 1950`, `Allen & Lee 1998`, `Ann to Ben, 30 January 1950`. For the presenter's notes. */
import type { Lesson } from './load.ts'
import type { Cite } from './markup/citations.ts'
import type { Work } from './schema.ts'
import { formatDate } from './dates.ts'

/** What is left of a source where the text has named its author already. */
interface ShortName { whole: string, withoutAuthor: string }

/**
 * The short forms of some citations, by how they are written (`Cite.id`), pages and words round them included.
 *
 * @param lesson the sources
 * @param cites as a text names them
 */
export function shortCites({ documents, works }: Pick<Lesson, 'documents' | 'works'>, cites: Cite[]): Record<string, string> {
  const names = new Map<string, ShortName>([
    ...documents.map(({ id, short, date }) => [id, { whole: `${short}, ${formatDate(date)}`, withoutAuthor: formatDate(date) }] as const),
    ...works.map(work => [work.id, nameOf(work)] as const),
  ])
  return Object.fromEntries(cites.map(({ id, key, suppressAuthor }) => {
    const { whole = key, withoutAuthor = key } = names.get(key) ?? {}
    return [id, suppressAuthor ? id.replace(`-${key}`, () => withoutAuthor) : id.replace(key, () => whole)]
  }))
}

function nameOf(work: Work): ShortName {
  const people = work.author ?? work.editor
  const year = work.issued && ('literal' in work.issued ? /\d{4}(?:[/–-]\d{2,4})?/.exec(work.issued.literal)?.[0] ?? work.issued.literal : String(work.issued['date-parts'][0]![0]))
  // citeproc knows tags inside a title.
  const title = (work['title-short'] ?? work.title).replaceAll(/<[^>]*>/g, '')
  if (!people)
    return { whole: year && !title.includes(year) ? `${title}, ${year}` : title, withoutAuthor: year ?? title }
  const [first = '', second, ...more] = people.map(name => 'literal' in name ? name.literal : name.family)
  const names = more.length > 0 ? `${first} et al.` : second ? `${first} & ${second}` : first
  return { whole: [names, year].filter(Boolean).join(' '), withoutAuthor: year ?? title }
}
