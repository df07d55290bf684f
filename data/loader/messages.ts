/** What is wrong with a value, in words for the person who wrote it. The library's own words never reach a reader. */
import type { z } from 'zod'
import { didYouMean } from './nearest.ts'

type Issue = z.core.$ZodRawIssue

/** `the text "two"`, `a list`, `nothing`: a value as its writer sees it. */
export function describeValue(value: unknown): string {
  if (value === undefined || value === null)
    return 'nothing'
  if (typeof value === 'string')
    return value.trim() === '' ? 'an empty text' : `"${value.length > 60 ? `${value.slice(0, 60)} …` : value}"`
  if (Array.isArray(value))
    return value.length === 0 ? 'an empty list' : 'a list'
  return typeof value === 'object' ? 'fields of its own' : String(value)
}

/** What a kind of value is called, and how it is written. */
const KINDS: Record<string, string> = {
  string: 'some text',
  number: 'a number',
  int: 'a whole number',
  boolean: '"true" or "false"',
  array: 'a list, such as [one, two]',
  tuple: 'a list, such as [37.5, 127]',
  object: 'fields below it, such as "text: ..."',
  record: 'pairs below it, such as "word: name"',
}

/** One sentence for what does not fit, where the schema has no words of its own. */
export function explain(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'string' && ['number', 'boolean'].includes(typeof issue.input)
        ? `expected some text, found ${String(issue.input)}; set it in quotation marks, "${String(issue.input)}"`
        : missing(KINDS[issue.expected] ?? 'another kind of value', issue.input)
    case 'unrecognized_keys':
      return `expected no field of this name${didYouMean(String(issue.keys[0]), fieldsOf(issue))}`
    case 'invalid_value': {
      const names = issue.values.map(String)
      return `${missing(names.length === 1 ? `"${names[0]}"` : `one of ${names.join(', ')}`, issue.input)}${typeof issue.input === 'string' ? didYouMean(issue.input, names) : ''}`
    }
    case 'too_small':
      return `expected ${amount(issue.origin, Number(issue.minimum), issue.inclusive === false ? 'more than' : 'at least')}, found ${size(issue.input)}`
    case 'too_big':
      return `expected ${amount(issue.origin, Number(issue.maximum), issue.inclusive === false ? 'fewer than' : 'at most')}, found ${size(issue.input)}`
    case 'invalid_format':
      return `expected another way of writing it, found ${describeValue(issue.input)}`
    case 'not_multiple_of':
      return `expected a multiple of ${issue.divisor}, found ${describeValue(issue.input)}`
    default:
      return `expected something else here, found ${describeValue(issue.input)}`
  }
}

function missing(expected: string, found: unknown): string {
  return `expected ${expected}, found ${describeValue(found)}`
}

function amount(origin: string, limit: number, how: string): string {
  const unit = origin === 'string' ? ' characters' : origin === 'array' ? (limit === 1 ? ' entry' : ' entries') : ''
  return `${how} ${limit}${unit}`
}

function size(value: unknown): string {
  return typeof value === 'string' || Array.isArray(value) ? String(value.length) : describeValue(value)
}

/** The fields that the thing with the misspelt one may have. */
export function fieldsOf({ inst }: Issue): string[] {
  const def = (inst as z.core.$ZodType | undefined)?._zod.def as { shape?: object } | undefined
  return Object.keys(def?.shape ?? {})
}
