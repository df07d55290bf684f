import type { Document, YAMLError } from 'yaml'
import type { z } from 'zod'
import type { ContentErrorList } from './content-error.ts'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { isAlias, isCollection, isNode, isPair, isScalar, LineCounter, parseDocument, Scalar, visit } from 'yaml'
import { ContentError } from './content-error.ts'
import { nearest } from './nearest.ts'
import { readText } from './text-file.ts'
import { explain, fieldsOf, describeValue } from './messages.ts'

export type Path = readonly PropertyKey[]

/** YAML that a person wrote: a whole file, or the fields at the top of a slide. It knows on which line each of its fields stands. */
export class YamlFile {
  /** The file's path from the project's folder. */
  readonly name: string
  /** What stands in it, unchecked; nothing where it is not YAML. */
  readonly value: unknown
  /** False where it is not YAML: then nobody knows what it would have said. */
  readonly readable: boolean
  /** True for a file that is not there and need not be. */
  readonly missing: boolean
  private readonly lines: LineCounter
  private readonly document: Document.Parsed
  private readonly mistakes: ContentErrorList
  private readonly offset: number
  private readonly places = new Map<object, Path>()

  /**
   * @param name the file's path from the project's folder, such as `data/events.yaml`
   * @param source what it says; nothing where it could not be read, which is a mistake already
   * @param mistakes where everything that is wrong in it goes
   * @param offset lines of the file above `source`
   * @param missing true for a file that is not there and need not be
   */
  constructor(name: string, source: string | undefined, mistakes: ContentErrorList, offset = 0, missing = false) {
    this.name = name
    this.missing = missing
    this.mistakes = mistakes
    this.offset = offset
    const { document, lines } = parsed(`${name}:${offset}`, source ?? '')
    this.document = document
    this.lines = lines
    const before = mistakes.size
    // One broken line can break all below it, so only the first is worth telling.
    const [error] = this.document.errors
    if (error)
      this.say(...explainSyntax(error, this.document, source ?? ''))
    else
      this.refuseWhatLosesText(source ?? '')
    this.readable = source !== undefined && mistakes.size === before
    this.value = this.readable ? this.document.toJS() : undefined
  }

  /**
   * Reads a file of the project.
   *
   * @param root the project's folder
   */
  static open(root: string, name: string, mistakes: ContentErrorList): YamlFile {
    return new YamlFile(name, mistakes.attempt(() => readText(root, name)), mistakes)
  }

  /** The same for a file that need not be there: without it there is nothing in it. */
  static openOptional(root: string, name: string, mistakes: ContentErrorList): YamlFile {
    return existsSync(join(root, name)) ? YamlFile.open(root, name, mistakes) : new YamlFile(name, '', mistakes, 0, true)
  }

  /** What stands at a path, unchecked. */
  valueAt(path: Path): unknown {
    return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined | null)?.[key], this.value)
  }

  /** The whole content, or what stands at `path`, as `schema` gives it back; nothing where it does not fit. */
  read<Schema extends z.ZodType>(schema: Schema, path: Path = []): z.output<Schema> | undefined {
    if (!this.readable || this.missing)
      return
    const rawIssues: z.core.$ZodRawIssue[] = []
    const result = schema.safeParse(this.valueAt(path), {
      error: (issue) => {
        rawIssues.push(issue)
        return explain(issue)
      },
    })
    if (result.success) {
      if (typeof result.data === 'object' && result.data !== null)
        this.places.set(result.data, path)
      return result.data
    }
    const { issues } = result.error
    // A misspelt field is missing under its right name too; its own spelling is the better hint.
    const meant = new Set(issues.flatMap(issue => issue.code === 'unrecognized_keys'
      ? issue.keys.map(key => [...issue.path, nearest(key, fieldsOf(rawIssues.find(raw => raw.code === 'unrecognized_keys' && raw.keys === issue.keys)!))].join('\0'))
      : []))
    for (const issue of issues) {
      if (issue.code === 'unrecognized_keys')
        issue.keys.forEach(key => this.add([...path, ...issue.path, key], issue.message))
      else if (!meant.has(issue.path.join('\0')))
        this.add([...path, ...issue.path], issue.message)
    }
  }

  /**
   * The entries of a list that fit, each checked by itself; a wrong one does not hide the next.
   *
   * @param path where the list stands
   * @param schema what an entry is
   * @param least how many there must be
   * @param most how many there may be
   */
  readList<Schema extends z.ZodType>(schema: Schema, path: Path = [], least = 0, most = Infinity): z.output<Schema>[] {
    if (!this.readable || this.missing)
      return []
    const list = this.valueAt(path)
    if (!Array.isArray(list)) {
      this.add(path, `expected a list, with a line "- id: ..." for each of its entries, found ${describeValue(list)}`)
      return []
    }
    if (list.length < least)
      this.add(path, `expected at least ${least === 1 ? 'one entry' : `${least} entries`}, found ${describeValue(list)}`)
    if (list.length > most)
      this.add([...path, most], `expected ${most} entries at most, which have room on a slide, found ${list.length}`)
    return list.flatMap((_, index) => this.read(schema, [...path, index]) ?? [])
  }

  /** The ids of a list, of wrong entries too. */
  idsAt(path: Path): string[] {
    const list = this.valueAt(path)
    return Array.isArray(list) ? list.flatMap(entry => typeof entry?.id === 'string' ? [entry.id as string] : []) : []
  }

  /** Where a thing that was read stands. */
  pathOf(entry: object): Path {
    return this.places.get(entry) ?? []
  }

  /** Keeps a mistake at the field that `path` leads to, or at the nearest thing around it that exists. */
  add(path: Path, problem: string): void {
    this.mistakes.add(this.mistake(path, problem))
  }

  /** A mistake at the field that `path` leads to. */
  mistake(path: Path, problem: string): ContentError {
    const field = path.filter(key => typeof key === 'string').join('.')
    return new ContentError(this.name, this.lineOf(path), `${this.describe(path)}${field ? `field "${field}": ` : ''}${problem}`)
  }

  /** The line on which a field stands, or the nearest thing around it. */
  lineOf(path: Path): number {
    for (let length = path.length; length > 0; length--) {
      // A field that is there without a value, or has a block below it, stands where its name does.
      const around = this.document.getIn(path.slice(0, length - 1), true)
      const pair = isCollection(around) && around.items.find(item => isPair(item) && isScalar(item.key) && item.key.value === path[length - 1])
      const node = pair && isPair(pair) ? pair.key : this.document.getIn(path.slice(0, length), true)
      if (isNode(node) && node.range)
        return this.lineAt(node.range[0])
    }
    return 1 + this.offset
  }

  /** `entry "treaty", ` for a path inside a list of things that have ids. */
  private describe(path: Path): string {
    for (let length = path.length; length > 0; length--) {
      const node = this.document.getIn(path.slice(0, length), true)
      if (isCollection(node) && typeof node.get('id') === 'string')
        return `entry "${String(node.get('id'))}", `
    }
    return ''
  }

  private lineAt(position: number): number {
    return this.lines.linePos(position).line + this.offset
  }

  private say(position: number, problem: string): void {
    this.mistakes.add(new ContentError(this.name, this.lineAt(position), problem))
  }

  /** YAML has signs of its own at a text's beginning, and takes what follows ` #` for a remark. */
  private refuseWhatLosesText(source: string): void {
    visit(this.document, {
      Node: (_, node) => {
        const { range: [start, end] = [0, 0] } = node as { range?: [number, number, number] }
        if (isAlias(node))
          this.say(start, `expected quotation marks round a text that begins with "*", such as "*${node.source}"`)
        else if (node.anchor)
          this.say(start, `expected quotation marks round a text that begins with "&", such as "&${node.anchor} ..."`)
        else if (node.tag?.startsWith('!') && source[source.lastIndexOf('!', start)] === '!')
          this.say(start, `expected quotation marks round a text that begins with "!", such as "${node.tag} ..."`)
        else if (isScalar(node) && node.type === Scalar.PLAIN && typeof node.value === 'string') {
          const lost = /^[ \t]+(#.*)/.exec(source.slice(end, end + 200))?.[1]
          if (lost)
            this.say(start, `expected quotation marks round a text with " #" in it, because YAML drops what follows ("${lost.slice(0, 40)}"); a remark stands on a line of its own`)
        }
      },
    })
  }
}

interface Parsed { source: string, document: Document.Parsed, lines: LineCounter }

const last = new Map<string, Parsed>()

/** Who saves one file while the deck is shown changes none of the others, and parsing all of them takes most of the time of a check. */
function parsed(place: string, source: string): Parsed {
  const known = last.get(place)
  if (known?.source === source)
    return known
  const lines = new LineCounter()
  const fresh = { source, document: parseDocument(source, { lineCounter: lines, prettyErrors: false }), lines }
  last.set(place, fresh)
  return fresh
}

/** Where a text stops being YAML, and what was probably meant. */
function explainSyntax(error: YAMLError, document: Document.Parsed, source: string): [position: number, problem: string] {
  const at = error.pos[0]
  // A quotation mark that is never closed swallows what follows, up to the next one.
  const open = openQuote(document, source, at)
  if (open !== undefined && error.code !== 'DUPLICATE_KEY')
    return [open, `expected YAML: a closing quotation mark (${source[open]}) at the end of the text that begins on this line; a text with ${source[open]} in it stands between ${source[open] === '"' ? '\'...\'' : '"..."'}`]
  if (/^ *\t/.test(lineOf(source, at)))
    return [at, 'expected YAML: spaces at the beginning of the line, found a tab']
  const sign = /^[^#]*?(?:: +|- +)([*&!%@`])/.exec(lineOf(source, at))?.[1]
  if (sign)
    return [at, `expected YAML: quotation marks round a text that begins with "${sign}"`]
  const QUOTE = 'set the text in quotation marks if it has ": ", " #" or begins with one of [ ] { } > | * & ! % @ `'
  switch (error.code) {
    case 'DUPLICATE_KEY':
      return [at, `expected the field "${/^[^:\s]*/.exec(source.slice(at))?.[0] ?? ''}" once, but it stands here twice`]
    case 'TAB_AS_INDENT':
      return [at, 'expected YAML: spaces at the beginning of the line, found a tab']
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return [at, `expected YAML: one field on a line; ${QUOTE}`]
    case 'BAD_DQ_ESCAPE':
      return [at, 'expected YAML: between "..." a backslash is written \\\\']
    case 'BAD_INDENT':
      return [at, 'expected YAML: this line as far to the right as the lines of its list or its entry']
    case 'MULTIPLE_DOCS':
      return [at, 'expected no line "---" inside the file']
    case 'MISSING_CHAR':
      return [at, /]/.test(error.message) ? 'expected YAML: "]" at the end of the list that begins with "["' : /}/.test(error.message) ? 'expected YAML: "}" at the end of what begins with "{"' : `expected YAML: a colon and a space behind the name of a field, such as "text: ..."; ${QUOTE}`]
    default:
      return [at, `expected YAML: "name: value" on each line; ${QUOTE}`]
  }
}

function lineOf(source: string, at: number): string {
  return source.slice(source.lastIndexOf('\n', at - 1) + 1).split('\n')[0]!
}

/** Where the quoted text begins that runs over a line's end and up to what cannot be read. */
function openQuote(document: Document.Parsed, source: string, at: number): number | undefined {
  let found: number | undefined
  visit(document, {
    Scalar: (_, { type, range }) => {
      if (range && (type === Scalar.QUOTE_DOUBLE || type === Scalar.QUOTE_SINGLE) && range[0] <= at && source.slice(range[0], range[1]).includes('\n') && range[1] >= at - 2)
        found = range[0]
    },
  })
  return found
}
