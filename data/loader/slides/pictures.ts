/** Checks the drawings of a slide: they are files of the project, small enough for a phone, and somebody who cannot see them is told what they show. */
import { posix } from 'node:path'
import { findPictures } from '../markup/pictures.ts'
import { fileProblem } from '../picture-file.ts'

const PHOTOGRAPH = /\.(?:avif|gif|jpe?g|png|webp)$/i
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
  if (PHOTOGRAPH.test(src))
    return 'expected a drawing (svg); a photograph or a scan stands in data/pictures.yaml with its author, date, licence and address, and <Photograph id="…" /> shows it'
  if (!/\.svg$/i.test(src))
    return 'expected a drawing of type svg'
  const problem = fileProblem(root, posix.join('public', decodeURI(src)))
  if (problem)
    return problem
  if (!alt?.trim())
    return `expected words for those who cannot see it, such as ![A king at a desk](${src})`
  return alone ? undefined : 'expected a picture on a line of its own'
}
