/** What the papers and slides of a lesson ask, by name, so that its key answers all of it and nothing else. */
import type { Slide } from './check-slides.ts'
import type { LessonPath } from './lesson-pages.ts'
import type { Lesson } from './load.ts'
import { documentsIn } from './lesson-documents.ts'
import { slidesIn } from './lesson-pages.ts'
import { claimsTried } from './slides/trial.ts'
import { valuesIn } from './slides/markup.ts'
import { actsOf } from './worksheet.ts'

/** Something that is asked, and the slides that ask it, as the lesson numbers them. */
export interface AskedOn { id: string, slides: number[] }

/** All that a lesson asks, in the order of its slides. */
export interface Key {
  acts: string[]
  questions: AskedOn[]
  decisions: AskedOn[]
  /** In the order of their numbers on paper. */
  documents: AskedOn[]
  /** Those on trial, and those held against the record. */
  claims: AskedOn[]
}

/** `deck` is every slide there is. */
export function keyOf(path: LessonPath, deck: Slide[], lesson: Pick<Lesson, 'acts' | 'documents' | 'plan'>): Key {
  const slides = slidesIn(path, deck)
  const askedOn = (ids: (slide: Slide) => unknown[]): AskedOn[] => {
    const found = new Map<string, number[]>()
    for (const slide of slides)
      new Set(ids(slide).filter(id => typeof id === 'string')).forEach(id => found.set(id, [...found.get(id) ?? [], slide.number]))
    return [...found].map(([id, slides]) => ({ id, slides }))
  }
  return {
    acts: actsOf(slides, lesson).map(({ id }) => id),
    questions: askedOn(({ ask, content }) => [ask, ...valuesIn(content, 'QuestionList').flatMap(({ ids }) => ids)]),
    decisions: askedOn(({ content }) => valuesIn(content, 'DecisionPoint').map(({ decision }) => decision)),
    documents: documentsIn(path, slides, lesson.documents).map(id => ({ id, slides: slides.filter(({ document }) => document === id).map(({ number }) => number) })),
    claims: askedOn(slide => [...claimsTried([slide], path.trial), ...valuesIn(slide.content, 'ClaimRecord').map(({ id }) => id)]),
  }
}
