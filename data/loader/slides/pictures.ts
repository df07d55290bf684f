/** Checks the pictures of a slide: they are files of the project, small enough for a phone, and somebody who cannot see them is told what they show. */
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join, posix } from 'node:path'
import { findPictures } from '../markup/pictures.ts'
import { didYouMean } from '../nearest.ts'

const TYPES = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i
/** Everybody who opens the lesson keeps every picture on the device. */
const MOST_KB = 1000
/** Anything that would ask another host while the lesson runs. */
const ELSEWHERE = /\b(?:src|srcset|poster|data)\s*=\s*["']?\s*((?:https?:)?\/\/[^\s"'>]+)/g

/**
 * @param root the project's folder
 * @param text the slide's Markdown
 * @param add keeps a mistake at a place of the text
 */
export function checkPictures(root: string, text: string, add: (index: number, problem: string) => void): void {
  for (const { start, src, alt, alone } of findPictures(text)) {
    const problem = src === undefined ? undefined : problemOf(root, src, alt, alone)
    if (problem)
      add(start, `picture "${src}": ${problem}`)
  }
  for (const { index, 1: elsewhere } of text.matchAll(ELSEWHERE)) {
    if (!findPictures(text).some(({ start, end }) => index >= start && index < end))
      add(index, `"${elsewhere}": expected nothing from another host: the built lesson asks none, and works without a network`)
  }
}

function problemOf(root: string, src: string, alt: string | undefined, alone: boolean): string | undefined {
  if (src.startsWith('data:'))
    return
  if (/^(?:[a-z]+:|\/\/)/i.test(src))
    return 'expected a file in public/, because the lesson asks no other host for anything; download it, if its licence allows that, and name the file'
  if (!TYPES.test(src))
    return 'expected a file of type png, jpg, webp, avif, gif or svg'
  const file = posix.join('public', decodeURI(src))
  const folder = join(root, posix.dirname(file))
  if (!existsSync(join(root, file)))
    return `expected a file at ${file}${didYouMean(file, existsSync(folder) ? readdirSync(folder).map(name => posix.join(posix.dirname(file), name)) : [])}`
  const size = Math.round(statSync(join(root, file)).size / 1000)
  if (size > MOST_KB)
    return `expected ${MOST_KB} KB at most, found ${size} KB; make it smaller (1600 pixels across are enough for a projector)`
  if (!alt?.trim())
    return `expected words for those who cannot see it, such as ![A king at a desk](${src})`
  return alone ? undefined : 'expected a picture on a line of its own'
}
