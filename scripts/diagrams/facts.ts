/**
 * Facts of the data that a diagram shows by name, so that they are written once: `v1:::claim-C01` is the stamp of a claim's verdict,
 * `no:::answer-first` that of an act's answer, `{date:treaty}` and `{short:treaty}` are an event's date in words.
 */
import type { Verdict } from '../../data/loader/verdicts.ts'
import { VERDICT_WORDS } from '../../components/stamp/verdict-words.ts'
import { formatDate, isDate } from '../../data/loader/dates.ts'
import { ContentError, ContentErrorList } from '../../data/loader/content-error.ts'
import { unknown } from '../../data/loader/names.ts'
import { VERDICTS } from '../../data/loader/verdicts.ts'
import { YamlFile } from '../../data/loader/yaml-file.ts'

/** A box with a stamp: its name, words that somebody may have typed in it, the kind of fact, and the fact's name. */
const STAMP = /([\w-]+)(\[[^\]]*\]|\([^)]*\)|\{[^}]*\})?:::(claim|answer)-([\w-]+)/g
const DATE = /\{(date|short):([\w-]*)\}/g
const NAMED = /:::(?:claim|answer)-|\{(?:date|short):/

/**
 * A diagram's source as Mermaid and the deck read it, line for line.
 *
 * @param root the project's folder, whose data has the facts
 * @param file the source's path, for messages
 * @throws {ContentError} where a fact is not in the data
 */
export function withFacts(root: string, file: string, text: string): string {
  if (!NAMED.test(text))
    return text
  const facts = readFacts(root)
  return text.split('\n').map((line, index) => {
    const mistake = (problem: string) => new ContentError(file, index + 1, problem)
    const valueOf = (values: Values, name: string, expected: string) => {
      if (values && !values.has(name))
        throw mistake(unknown(expected, name, [...values.keys()]))
      return values?.get(name)
    }
    return line
      .replaceAll(STAMP, (_, node: string, words: string | undefined, kind: string, name: string) => {
        if (words)
          throw mistake(`expected no words of its own in "${node}${words}": the stamp's words come from the data, so write ${node}:::${kind}-${name}`)
        if (kind === 'answer')
          return `${node}["${quoted(valueOf(facts.answers, name, 'an act of data/acts.yaml') ?? name)}"]:::verdict`
        const verdict = (valueOf(facts.verdicts, name, 'a claim of data/claims.yaml') ?? VERDICTS[0]) as Verdict
        return `${node}["${VERDICT_WORDS[verdict]}"]:::${verdict}`
      })
      .replaceAll(DATE, (_, form: string, name: string) => {
        const date = valueOf(facts.dates, name, 'an event of data/events.yaml')
        return date === undefined ? name : formatDate(date, { short: form === 'short' })
      })
  }).join('\n')
}

const quoted = (words: string) => words.replaceAll('"', '#quot;')

/** By the names of the entries; without a value where it is wrong, and nothing where the file cannot be read. */
type Values = Map<string, string | undefined> | undefined

/** The facts. The loader tells what is wrong in these files, and nothing is drawn until that is mended. */
function readFacts(root: string): Record<'verdicts' | 'answers' | 'dates', Values> {
  const read = (name: string, field: string, right: (value: string) => boolean): Values => {
    const { value, missing } = YamlFile.openOptional(root, `data/${name}.yaml`, new ContentErrorList())
    if (missing)
      return new Map()
    return Array.isArray(value)
      ? new Map((value as Record<string, unknown>[]).flatMap(entry => typeof entry?.id === 'string' ? [[entry.id, right(String(entry[field])) ? String(entry[field]) : undefined]] : []))
      : undefined
  }
  return {
    verdicts: read('claims', 'verdict', value => (VERDICTS as readonly string[]).includes(value)),
    answers: read('acts', 'answer', Boolean),
    dates: read('events', 'date', isDate),
  }
}
