/** Which terms can be opened somewhere on the slides. */
import type { Slide } from './check-slides.ts'
import type { Lesson } from './load.ts'
import { valuesIn } from './slides/markup.ts'

/** The ids of terms that slides mark, and those in the words round a document, in an event's sentence and in the question of a decision that slides show. */
export function termsShown(slides: Slide[], { events, decisions }: Pick<Lesson, 'events' | 'decisions'>): Set<string> {
  const steps = new Set(slides.flatMap(({ content }) => valuesIn(content, 'Timeline')).flatMap(({ steps }) => steps))
  const told = new Set(slides.flatMap(({ content }) => valuesIn(content, 'MovingFront')).flatMap(({ tell }) => tell))
  const asked = new Set(slides.flatMap(({ content }) => valuesIn(content, 'DecisionPoint')).map(({ decision }) => decision))
  const shown = [...events.filter(({ id }) => steps.has(id) || told.has(id)), ...decisions.filter(({ id }) => asked.has(id))]
  return new Set([
    ...slides.flatMap(({ terms }) => terms),
    ...shown.flatMap(({ terms = {} }) => Object.values(terms)),
  ])
}
