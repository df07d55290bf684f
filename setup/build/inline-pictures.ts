import type { Slide } from '../../data/loader/check-slides.ts'
import type { Lesson } from '../../data/loader/load.ts'
import { readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { findPictures } from '../../data/loader/markup/pictures.ts'

/** The pictures of the slides and of the data as data, by their paths in public/. */
export function inlinePictures(root: string, { actors, photographs }: Lesson, slides: Slide[]): Record<string, string> {
  const paths = [
    ...slides.flatMap(({ content }) => findPictures(content).flatMap(({ src }) => src?.replace(/^\.?\//, '') ?? [])),
    ...actors.flatMap(({ portrait }) => portrait ?? []),
    ...photographs.map(({ file }) => `pictures/${file}`),
  ]
  return Object.fromEntries(paths.map((path) => {
    const type = extname(path).slice(1).toLowerCase().replace('jpg', 'jpeg').replace('svg', 'svg+xml')
    return [path, `data:image/${type};base64,${readFileSync(join(root, 'public', path), 'base64')}`]
  }))
}
