/** What the page to read is made of, in the site and in the single file. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The deck's styles in a layer of their own, so that those of the page win whatever they say. */
export async function readingStyles(styles: string): Promise<string> {
  return `@layer deck {${styles}}\n${await readFile(join(import.meta.dirname, '../../components/reading/reading.css'), 'utf8')}`
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
