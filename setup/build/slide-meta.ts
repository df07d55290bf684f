import { shallowReactive } from 'vue'

/** What Slidev's client looks up in a slide's frontmatter. */
const READ_THROUGH = ['layout', 'transition', 'class', 'clicks', 'name', 'preload']

/**
 * What Slidev's client knows of a slide. Slidev writes this out for every slide (.github/SLIDEV.md).
 *
 * @param frontmatter the slide's, reactive
 * @param slide what the client reads of it besides: `title`, `level` and `no`
 */
export function slideMeta(frontmatter: Record<string, unknown>, slide: object): object {
  const meta = { slide: { ...slide, noteHTML: '', frontmatter }, __clicksContext: null, __preloaded: false }
  for (const key of READ_THROUGH)
    Object.defineProperty(meta, key, { get: () => frontmatter[key], enumerable: true })
  return shallowReactive(meta)
}
