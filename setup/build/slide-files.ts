/**
 * The slides of one file of Markdown come together, by one import: an import for each would be a request for each, of a file that only
 * says where the slide is. The first slide comes with the show.
 */
import type { SlidevData } from '@slidev/types'
import type { Plugin } from 'vite'
import { basename } from 'node:path'

/** Slidev's list of the slides, and how it loads one. */
const LIST = /\/@slidev\/slides$/
const LOAD = /import\('\/@slidev\/slides\/(\d+)\/md'\)/g

const PREFIX = 'virtual:slides/'
/** The file of the first slide. */
export const FIRST_FILE = `${PREFIX}first`

/** True for a module that has the slides of a file. */
export function isSlideFile(id: string): boolean {
  return id.startsWith(`\0${PREFIX}`)
}

/** @param slidev what Slidev knows of the deck */
export function slideFiles({ slides }: SlidevData): Plugin {
  const fileOf = (number: number) => number === 1 ? FIRST_FILE : `${PREFIX}${basename(slides[number - 1]!.source.filepath, '.md')}`
  let found = 0
  return {
    name: 'slide-files',
    // Pages that are rendered without a browser load nothing.
    apply: ({ build }, { command }) => command === 'build' && !build?.ssr,
    resolveId: id => id.startsWith(PREFIX) ? `\0${id}` : undefined,
    load(id) {
      if (!isSlideFile(id))
        return
      const numbers = slides.map((_, index) => index + 1).filter(number => `\0${fileOf(number)}` === id)
      return numbers.map(number => `export { default as slide${number} } from '/@slidev/slides/${number}/md'`).join('\n')
    },
    transform: {
      filter: { id: LIST },
      handler(code) {
        return code.replaceAll(LOAD, (_, number: string) => {
          found++
          return `import('${fileOf(Number(number))}').then(file => ({ default: file.slide${number} }))`
        })
      },
    },
    buildEnd(error) {
      if (!error && found !== slides.length)
        this.error(`expected ${slides.length} imports such as import('/@slidev/slides/1/md') in Slidev's list of slides, found ${found}; this version of Slidev writes them otherwise`)
    },
  }
}
