/** Which terms can be opened somewhere on the slides. */
import type { Slide } from './check-slides.ts'
import type { Lesson } from './load.ts'

/** The ids of terms that slides mark, and those in the words round a document, in an event's sentence and in the question of a decision that slides show. */
export function termsShown(slides: Slide[], { events, decisions }: Pick<Lesson, 'events' | 'decisions'>): Set<string> {
  const steps = slides.map(({ content }) => /<Timeline\s[^>]*?:steps="\[([^\]]*)\]"/.exec(content)?.[1] ?? '').join()
  const told = events.filter(({ id }) => steps.includes(`'${id}'`))
  const asked = decisions.filter(({ id }) => slides.some(({ content }) => content.includes(`<YouAreStalin decision="${id}"`)))
  return new Set([
    ...slides.flatMap(({ terms }) => terms),
    ...[...told, ...asked].flatMap(({ terms = {} }) => Object.values(terms)),
  ])
}
