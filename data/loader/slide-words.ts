/** What can be read on each slide, as words to search in. */
import type { Slide } from './check-slides.ts'
import type { Lesson } from './load.ts'
import { withoutCitations } from './markup/citations.ts'

/** Fields of the data that are not read on a slide, or are there as something else than words. */
const UNREAD = new Set(['id', 'sources', 'url', 'seen', 'terms', 'answer', 'shape', 'colour', 'unverified'])

/** The words of each slide, small and once each: its Markdown, its document, and the data that it names in a component. */
export function slideWords(slides: Slide[], lesson: Pick<Lesson, 'acts' | 'claims' | 'events' | 'documents' | 'figures' | 'charts' | 'votes' | 'questions' | 'decisions' | 'polls' | 'debates' | 'front'>): string[] {
  const named = [...lesson.claims, ...lesson.events, ...lesson.figures, ...lesson.charts, ...lesson.votes, ...lesson.questions, ...lesson.decisions, ...lesson.polls, ...lesson.debates]
  return slides.map(({ title, content, act, document, excerpt, adapted }) => {
    const ids = new Set([...content.matchAll(/["':]([\w-]+)(?=["'])/g)].map(([, id]) => id))
    const source = lesson.documents.find(({ id }) => id === document)
    const texts = [
      title,
      withoutCitations(content).replaceAll(/<[^>]*>|\]\([^)]*\)|\{\{.*?\}\}/g, ' '),
      ...textsIn(lesson.acts.filter(({ id }) => id === act)),
      ...textsIn(named.filter(({ id }) => ids.has(id))),
      ...textsIn(source && { ...source, excerpts: { ...source.excerpts[excerpt - 1], ...(!adapted && { adapted: undefined }) }, doubts: undefined }),
      ...textsIn(/<HistoriansDisagree\s*\/>/.test(content) ? lesson.debates : []),
      ...textsIn(/<\w*Front\b/.test(content) ? lesson.front.states : []),
    ]
    return [...new Set(texts.join(' ').toLowerCase().match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu))].join(' ').replaceAll('\'', '’')
  })
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string')
    return [value]
  return value !== null && typeof value === 'object'
    ? Object.entries(value).filter(([key]) => !UNREAD.has(key)).flatMap(([, each]) => textsIn(each))
    : []
}
