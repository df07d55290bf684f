/** Terms that can be opened in a slide's text: known ones, in the text and nowhere else, each of them once, because what is opened in one window is told to the others by its name. */
import type { Names } from '../names.ts'
import type { PrimarySource } from '../schema.ts'
import type { Sheet } from './sheet.ts'
import { findTerms } from '../markup/terms.ts'

/**
 * The ids of the terms that a slide can open.
 *
 * @param document the document that the slide shows
 */
export function checkTerms({ body, info, add }: Sheet, names: Names, document: PrimarySource | undefined): string[] {
  const around = Object.values(document?.terms ?? {})
  const seen = [...around]
  let notes = false
  body.split('\n').forEach((line, index) => {
    // Notes come last. Slidev's own comments stand before them, and have no terms.
    notes ||= line.includes('<!--')
    const tell = (problem: string) => add(index + 1, problem)
    const marks = findTerms(line)
    if (notes && line.includes('(term:'))
      return tell('expected terms in the slide\'s text only: speaker\'s notes and frontmatter take plain words')
    if (line.startsWith('# ') && line.includes('(term:'))
      return tell('expected no term in a title: mark the word in the text below it')
    if (line.split(/\(term:/i).length - 1 !== marks.length)
      tell('expected a term as a link such as "[hill](term:hill)"')
    for (const { id } of marks) {
      const problem = names.problem('terms', id)
      if (problem)
        tell(problem)
      else if (seen.includes(id))
        tell(`expected the term "${id}" once on a slide${document && around.includes(id) ? `, but document "${document.id}" names it too` : ''}`)
      seen.push(id)
    }
  })
  const field = info.frontmatterRaw?.split('\n').findIndex(line => line.includes('(term:')) ?? -1
  if (field >= 0)
    add(field + 2, 'expected terms in the slide\'s text only: speaker\'s notes and frontmatter take plain words')
  return seen
}
