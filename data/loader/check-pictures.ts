/** Checks the pictures of a slide: they are files of the project, small enough for a phone, and somebody who cannot see them is told what they show. */
import type { Mistake } from './mistake.ts'
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { findPictures } from '../../setup/picture-marks.ts'

const TYPES = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i
/** Everybody who opens the lesson keeps every picture on the device. */
const MOST_KB = 1000
/** Anything that would ask another host while the lesson runs. */
const ELSEWHERE = /\b(?:src|srcset|poster|data)\s*=\s*["']?\s*((?:https?:)?\/\/[^\s"'>]+)/
const PLAYER = /<(Youtube|YouTube|Tweet|iframe)\b/

/**
 * @param root the project's folder
 * @param content the slide's Markdown
 * @param mistake makes a Mistake at the first line that has these words in it
 * @throws {Mistake} at the first thing that is wrong
 */
export function checkPictures(root: string, content: string, mistake: (needle: string, problem: string) => Mistake): void {
  for (const { written, src, alt, alone } of findPictures(content)) {
    if (src === undefined)
      continue
    const [line = ''] = written.split('\n')
    if (/^(?:[a-z]+:|\/\/)/i.test(src))
      throw mistake(line, `picture "${src}": expected a file in public/, because the lesson asks no other host for anything; download it, if its licence allows that, and name the file`)
    const file = join('public', decodeURI(src).replace(/^\.?\//, ''))
    if (!TYPES.test(src))
      throw mistake(line, `picture "${src}": expected a file of type png, jpg, webp, avif, gif or svg`)
    if (!existsSync(join(root, file)))
      throw mistake(line, `picture "${src}": expected a file at ${file}`)
    const size = Math.round(statSync(join(root, file)).size / 1000)
    if (size > MOST_KB)
      throw mistake(line, `picture "${src}": expected ${MOST_KB} KB at most, found ${size} KB; make it smaller (1600 pixels across are enough for a projector)`)
    if (!alt?.trim())
      throw mistake(line, `picture "${src}": expected words for those who cannot see it, such as ![Kim Il Sung at a desk](${src})`)
    if (!alone)
      throw mistake(line, `picture "${src}": expected a picture on a line of its own`)
  }
  const elsewhere = ELSEWHERE.exec(content)?.[1] ?? PLAYER.exec(content)?.[0]
  if (elsewhere)
    throw mistake(elsewhere, `"${elsewhere}": expected nothing from another host: the built lesson asks none, and works without a network`)
}
