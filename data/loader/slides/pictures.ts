/** Checks what markdown.ts and markup.ts do not know of pictures: they lie in public/, are small enough for a phone, and somebody who cannot see them is told what they show. */
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { findPictures } from '../../../setup/picture-marks.ts'
import { pictureProblem } from './markdown.ts'

const TYPES = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i
/** Everybody who opens the lesson keeps every picture on the device. */
const MOST_KB = 1000

/**
 * @param root the project's folder
 * @param file the slide's
 * @param text the slide's Markdown
 * @param tell is told each mistake, with its place in the text
 */
export function checkPictures(root: string, file: string, text: string, tell: (index: number, problem: string) => void): void {
  for (const { start, tag, src, alt, alone } of findPictures(text)) {
    if (src === undefined)
      continue
    // What is written as Markdown or as `<img>` has been told of these already.
    const web = /^(?:[a-z]+:)?\/\//i.test(src)
    const known = pictureProblem(root, file, tag === 'SourcePicture' && !web ? `/${src.replace(/^\.?\//, '')}` : src)
    const problem = known ?? ownProblem(root, src, alt, alone)
    if (problem && !(known && tag !== 'SourcePicture'))
      tell(start, problem)
  }
}

function ownProblem(root: string, src: string, alt: string | undefined, alone: boolean): string | undefined {
  const path = join('public', decodeURI(src).replace(/^\.?\//, ''))
  if (!TYPES.test(src))
    return `picture "${src}": expected a file of type png, jpg, webp, avif, gif or svg`
  if (!existsSync(join(root, path)))
    return `picture "${src}": expected a file at ${path.replaceAll('\\', '/')}`
  const size = Math.round(statSync(join(root, path)).size / 1000)
  if (size > MOST_KB)
    return `picture "${src}": expected ${MOST_KB} KB at most, found ${size} KB; make it smaller (1600 pixels across are enough for a projector)`
  if (!alt?.trim())
    return `picture "${src}": expected words for those who cannot see it, such as ![Kim Il Sung at a desk](${src})`
  if (!alone)
    return `picture "${src}": expected a picture on a line of its own`
}
