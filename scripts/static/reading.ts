/** What the page to read is made of, in the site and in the single file. */
import { globSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { withSlashes } from '../../data/loader/project-path.ts'

const ROOT = join(import.meta.dirname, '../..')
const PAGE = 'components/reading/reading.css'

/**
 * The deck's styles in a layer of their own, so that those of the page win whatever they say: first those of the page itself, then
 * what each folder of components, and the layouts, change on it.
 */
export async function readingStyles(styles: string): Promise<string> {
  const own = globSync('{components/*,layouts}/reading.css', { cwd: ROOT }).map(withSlashes).filter(file => file !== PAGE).toSorted()
  const sheets = await Promise.all([PAGE, ...own].map(file => readFile(join(ROOT, file), 'utf8')))
  return [`@layer deck {${styles}}`, ...sheets].join('\n')
}

/** On a page with a title of its own, a slide's title is one of many. */
export function demoteHeadings(html: string): string {
  return html.replaceAll(/<(\/?)h([12])(?=[\s>])/g, (tag, slash: string, level: string, at: number) =>
    isInSlide(html, at) ? `<${slash}h${Number(level) + 2}` : tag)
}

/** True for a place inside an `<article class="slide">`. */
function isInSlide(html: string, at: number): boolean {
  return html.lastIndexOf('<article id="slide-', at) > html.lastIndexOf('</article>', at)
}
