/**
 * Something a person wrote that cannot be right: where it stands, and what was expected.
 * It carries no stack, because the sentence is all that its reader needs.
 */
export class Mistake extends Error {
  override name = 'Mistake'

  /**
   * @param file path of the file, from the project's folder
   * @param line line in that file, from 1
   * @param problem what is wrong and what was expected, with the field it stands in
   */
  constructor(file: string, line: number, problem: string) {
    super(`${file}:${line}: ${problem}`)
    this.stack = this.message
  }
}
