/**
 * Something a person wrote that cannot be right: where it stands, and what was expected.
 * It carries no stack, because the sentence is all that its reader needs.
 */
export class ContentError extends Error {
  override name = 'ContentError'

  /** Path of the file, from the project's folder. */
  readonly file: string
  /** Line in that file, from 1. */
  readonly line: number

  /**
   * @param file path of the file, from the project's folder
   * @param line line in that file, from 1
   * @param problem what is wrong and what was expected, with the field it stands in
   */
  constructor(file: string, line: number, problem: string) {
    super(`${file}:${line}: ${problem}`)
    this.file = file
    this.line = line
    this.stack = this.message
  }
}

/** All that a check found, as one error: its message is the whole list, grouped by file and in the order of lines. */
export class ContentErrors extends Error {
  override name = 'ContentErrors'

  /** Each of them, in the order of the message. */
  readonly list: readonly ContentError[]

  constructor(found: readonly ContentError[]) {
    const files = Map.groupBy(found, ({ file }) => file)
    const groups = [...files.values()].map(group => group.toSorted((a, b) => a.line - b.line))
    const list = groups.map(group => group.map(({ message }) => message).join('\n')).join('\n\n')
    super(found.length === 1 ? list : `${found.length} mistakes in ${files.size} ${files.size === 1 ? 'file' : 'files'}:\n\n${list}`)
    this.list = groups.flat()
    this.stack = this.message
  }
}

/** Collects mistakes, so that one check names them all. */
export class ContentErrorList {
  private readonly found = new Map<string, ContentError>()

  /** Keeps a mistake; the same sentence at the same place is kept once. */
  add(mistake: ContentError): void {
    this.found.set(mistake.message, mistake)
  }

  /** What `work` returns; where it throws a mistake, or several, they are kept and nothing is returned. */
  attempt<Result>(work: () => Result): Result | undefined {
    try {
      return work()
    }
    catch (error) {
      this.keep(error)
    }
  }

  /** Keeps a mistake that was thrown elsewhere; anything else is thrown on. */
  keep(error: unknown): void {
    if (error instanceof ContentError)
      this.add(error)
    else if (error instanceof ContentErrors)
      error.list.forEach(mistake => this.add(mistake))
    else
      throw error
  }

  get size(): number {
    return this.found.size
  }

  /** @throws {ContentErrors} where there are any */
  end(): void {
    if (this.size > 0)
      throw new ContentErrors([...this.found.values()])
  }
}
