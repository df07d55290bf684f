/** The names by which entries of the data are called: which are known, and what is said of one that is not. */
import type { Path, YamlFile } from './yaml-file.ts'
import { z } from 'zod'
import { didYouMean } from './nearest.ts'

/** The lists whose entries have names, with what one of them is called. `sources` are documents and works together. */
const EXPECTED = {
  acts: 'an act of data/acts.yaml',
  actors: 'an actor of data/actors.yaml',
  events: 'an event of data/events.yaml',
  claims: 'a claim of data/claims.yaml',
  documents: 'a document of data/documents.yaml',
  works: 'a work of data/bibliography.yaml',
  sources: 'a key of data/documents.yaml or data/bibliography.yaml',
  figures: 'a figure of data/numbers.yaml',
  charts: 'a chart of data/numbers.yaml',
  votes: 'a vote of data/numbers.yaml',
  spans: 'a span of data/numbers.yaml',
  questions: 'a question of data/questions.yaml',
  quiz: 'a question of data/quiz.yaml',
  terms: 'a term of data/terms.yaml',
  decisions: 'a decision of data/decisions.yaml',
  polls: 'a poll of data/polls.yaml',
  debates: 'a debate of data/debates.yaml',
  lessons: 'a lesson of data/lessons.yaml',
  photographs: 'a photograph of data/pictures.yaml',
  states: 'a state of data/front-lines.yaml',
  places: 'a place of data/front-lines.yaml',
} as const

export type Listed = keyof typeof EXPECTED

/** What a reader is told that was expected, such as `an event of data/events.yaml`. */
export const expectedOf = (list: Listed): string => EXPECTED[list]

/** Every known name, list by list. A list that could not be read knows all names: its own mistake is told, not a hundred that follow from it. */
export class Names {
  private readonly lists = new Map<Listed, Set<string> | 'all'>()

  set(list: Listed, names: string[] | 'all'): void {
    this.lists.set(list, names === 'all' ? names : new Set(names))
  }

  has(list: Listed, name: string): boolean {
    const names = this.lists.get(list)
    return names === 'all' || Boolean(names?.has(name))
  }

  all(list: Listed): string[] {
    const names = this.lists.get(list)
    return names === undefined || names === 'all' ? [] : [...names]
  }

  /** True for a list that was read and has nothing in it. */
  isEmpty(list: Listed): boolean {
    const names = this.lists.get(list)
    return names !== 'all' && !names?.size
  }

  /** What is wrong with a name; nothing where it is known. */
  problem(list: Listed, name: string, other = ''): string | undefined {
    return this.has(list, name) ? undefined : unknown(`${other}${EXPECTED[list]}`, name, this.all(list))
  }
}

/** `expected an option of this decision (attack, wait), found "atack". Did you mean "attack"?` */
export function unknown(expected: string, found: string, names: string[]): string {
  const some = names.length > 0 && names.length <= 6 ? ` (${names.join(', ')})` : ''
  return `expected ${expected}${some}, found "${found}"${didYouMean(found, names)}`
}

/** Every place in a value whose schema is marked as a name of another list, whether or not the rest of the value fits. */
function* marked(schema: z.core.$ZodType, value: unknown, path: Path): Generator<{ path: Path, name: string, to: Listed }> {
  const { def } = schema._zod as unknown as { def: Partial<Record<'innerType' | 'element' | 'keyType' | 'valueType', z.core.$ZodType>> & { type: string, shape?: Record<string, z.core.$ZodType> } }
  const to = z.globalRegistry.get(schema)?.to as Listed | undefined
  if (to && typeof value === 'string')
    yield { path, name: value, to }
  if (def.innerType)
    yield* marked(def.innerType, value, path)
  if (def.element && Array.isArray(value)) {
    for (const [index, each] of value.entries())
      yield* marked(def.element, each, [...path, index])
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return
  for (const [key, each] of Object.entries(value)) {
    if (def.shape?.[key])
      yield* marked(def.shape[key], each, [...path, key])
    if (def.keyType)
      yield* marked(def.keyType, key, [...path, key])
    if (def.valueType)
      yield* marked(def.valueType, each, [...path, key])
  }
}

/** Keeps a mistake for every name in what stands at `path` that no list has. */
export function checkNames(file: YamlFile, schema: z.ZodType, path: Path, names: Names): void {
  for (const { path: place, name, to } of marked(schema, file.valueAt(path), path)) {
    const problem = names.problem(to, name)
    if (problem)
      file.add(place, problem)
  }
}
