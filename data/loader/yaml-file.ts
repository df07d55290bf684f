import type { Document } from 'yaml'
import type { z } from 'zod'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isCollection, isNode, LineCounter, parseDocument } from 'yaml'
import { Mistake } from './mistake.ts'

type Path = readonly PropertyKey[]

/** A YAML file that knows on which line each of its fields stands. */
export class YamlFile {
  private readonly lines = new LineCounter()
  private readonly document: Document.Parsed
  private readonly name: string

  /**
   * @param root the project's folder
   * @param name the file's path in it, such as `data/events.yaml`
   * @throws {Mistake} where the file is missing or is not YAML
   */
  constructor(root: string, name: string) {
    this.name = name
    let source: string
    try {
      source = readFileSync(join(root, name), 'utf8')
    }
    catch {
      throw new Mistake(name, 1, 'expected this file to be here')
    }
    this.document = parseDocument(source, { lineCounter: this.lines, prettyErrors: false })
    const [error] = this.document.errors
    if (error)
      throw new Mistake(name, this.lines.linePos(error.pos[0]).line, `expected YAML: ${error.message}`)
  }

  /** The whole content, as `schema` gives it back. Throws a Mistake for the first thing that does not fit. */
  read<Schema extends z.ZodType>(schema: Schema): z.output<Schema> {
    const result = schema.safeParse(this.document.toJS())
    if (result.success)
      return result.data
    // A misspelt field is missing under its right name too; its own spelling is the better hint.
    const issue = result.error.issues.find(({ code }) => code === 'unrecognized_keys') ?? result.error.issues[0]!
    if (issue.code === 'unrecognized_keys')
      throw this.mistake([...issue.path, issue.keys[0]!], 'expected no field of this name; is it misspelt?')
    throw this.mistake(issue.path, issue.message)
  }

  /** A Mistake at the field that `path` leads to, or at the nearest thing around it that exists. */
  mistake(path: Path, problem: string): Mistake {
    const field = path.filter(key => typeof key === 'string').join('.')
    return new Mistake(this.name, this.lineOf(path), `${this.describe(path)}${field ? `field "${field}": ` : ''}${problem}`)
  }

  /** `entry "inchon", ` for a path inside a list of things that have ids. */
  private describe(path: Path): string {
    for (let length = path.length; length > 0; length--) {
      const node = this.document.getIn(path.slice(0, length), true)
      if (isCollection(node) && typeof node.get('id') === 'string')
        return `entry "${String(node.get('id'))}", `
    }
    return ''
  }

  private lineOf(path: Path): number {
    for (let length = path.length; length > 0; length--) {
      const node = this.document.getIn(path.slice(0, length), true)
      if (isNode(node) && node.range)
        return this.lines.linePos(node.range[0]).line
    }
    return 1
  }
}
