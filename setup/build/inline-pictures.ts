import type { Slide } from '../../data/loader/check-slides.ts'
import { readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { findPictures } from '../../data/loader/markup/pictures.ts'

/** The pictures on the slides as data, by their paths in public/. */
export function inlinePictures(root: string, slides: Slide[]): Record<string, string> {
  const paths = slides.flatMap(({ content }) => findPictures(content).flatMap(({ src }) => src?.replace(/^\.?\//, '') ?? []))
  return Object.fromEntries(paths.map((path) => {
    const type = extname(path).slice(1).toLowerCase().replace('jpg', 'jpeg').replace('svg', 'svg+xml')
    return [path, `data:image/${type};base64,${readFileSync(join(root, 'public', path), 'base64')}`]
  }))
}
