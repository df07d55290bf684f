/** What a decision point names as its sources. */
import type { Decision, View } from '../../data/loader/schema.ts'

/** The parts of a decision that have sources. */
export type DecisionSources = Pick<Decision, 'sources' | 'did'> & {
  options: Pick<Decision['options'][number], 'for' | 'against'>[]
  paper: Pick<Decision['paper'], 'document'>
}

/**
 * Keys of the sources for what is shown, each once. Before the first click that is the question with its arguments, after it the
 * answer, after the second click the views too. What the answer's document itself names is not said again.
 *
 * @param step clicks that have been taken, from 0 to 2
 */
export function sourcesShown({ sources, options, did, paper }: DecisionSources, views: Pick<View, 'sources'>[], step: number): string[] {
  if (step === 0)
    return [...new Set([...sources, ...options.flatMap(option => [...option.for.sources, ...option.against.sources])])]
  const keys = [...did.sources, ...step > 1 ? views.flatMap(view => view.sources) : []]
  return [...new Set(keys)].filter(key => key !== paper.document)
}
