/** The one way in which a file that a person writes is read: data, slides, diagrams. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ContentError } from './content-error.ts'

/**
 * The text of a file. A byte order mark and Windows's line ends are dropped, because they mean nothing.
 *
 * @param root the project's folder
 * @param name the file's path in it, such as `data/events.yaml`
 * @throws {ContentError} where the file is missing or is not saved as UTF-8
 */
export function readText(root: string, name: string): string {
  let bytes: Buffer
  try {
    bytes = readFileSync(join(root, name))
  }
  catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT')
      throw new ContentError(name, 1, 'expected a file that can be opened here')
    throw new ContentError(name, 1, 'expected this file to be here')
  }
  return decode(bytes, name)
}

/**
 * The text in the bytes of a file.
 *
 * @param name the file's path, for messages
 * @throws {ContentError} where the bytes are not UTF-8
 */
export function decode(bytes: Buffer, name: string): string {
  const UTF8 = 'expected a file saved as UTF-8'
  if ((bytes[0] === 0xFF && bytes[1] === 0xFE) || (bytes[0] === 0xFE && bytes[1] === 0xFF) || bytes.subarray(0, 200).includes(0))
    throw new ContentError(name, 1, `${UTF8}, found UTF-16; in your editor choose "Save as" and the encoding UTF-8`)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n')
  }
  catch {
    const line = firstBroken(bytes)
    throw new ContentError(name, line.number, `${UTF8}, found another encoding, probably Latin-1 (in it this line reads "${line.text}"); in your editor choose "Save as" and the encoding UTF-8`)
  }
}

/** The first line that is not UTF-8, as it reads in Latin-1. No letter of UTF-8 holds the byte of a line's end. */
function firstBroken(bytes: Buffer): { number: number, text: string } {
  let number = 1
  for (let start = 0; start < bytes.length; number++) {
    const end = bytes.indexOf(0x0A, start)
    const line = bytes.subarray(start, end < 0 ? bytes.length : end)
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(line)
    }
    catch {
      const text = new TextDecoder('windows-1252').decode(line).trim()
      return { number, text: text.length > 60 ? `${text.slice(0, 60)} …` : text }
    }
    start = end < 0 ? bytes.length : end + 1
  }
  return { number: 1, text: '' }
}
