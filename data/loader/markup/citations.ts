/**
 * Citations in a slide's text, as Pandoc writes them: `[@D03]`, `[@D03; @weathersby1998]`, with a page (`[@D03, p. 12]`),
 * with words before or behind (`[see @D03, p. 12, on partisans]`), or without the author's name (`[-@chen1994]`).
 */

/** A source as one citation names it. */
export interface Cite {
  key: string
  /** How it is written, without the sign: `D03`, or `see D03, p. 12`. It names the note. */
  id: string
  /** Words before it, such as `see`. */
  prefix?: string
  /** Where in it: `12–14`, with the kind of place by its name in CSL. */
  locator?: string
  label?: string
  /** Words behind it. */
  suffix?: string
  /** True where the text has named the author already. */
  suppressAuthor?: true
}

/** One citation in a text: where it stands and the sources it names. */
export interface CitationMark {
  start: number
  end: number
  keys: string[]
  cites: Cite[]
}

/** In square brackets, with at least one key; a link's words, which brackets or a parenthesis follow, are none. */
const CITATION = /\[([^[\]]*(?<![\w.])@[\w-]+[^[\]]*)\](?![([])/g
const ITEM = /^(?<prefix>[^@]*?)(?<hide>-?)@(?<key>[\w-]+)(?<rest>[^@]*)$/
const LABELS: Record<string, string> = {
  p: 'page', pp: 'page', page: 'page', pages: 'page',
  ch: 'chapter', chap: 'chapter', chaps: 'chapter', chapter: 'chapter',
  vol: 'volume', vols: 'volume', no: 'issue', nos: 'issue',
  n: 'note', nn: 'note', note: 'note', para: 'paragraph', paras: 'paragraph', sec: 'section', secs: 'section',
  fol: 'folio', fols: 'folio', l: 'line', ll: 'line', col: 'column', cols: 'column', fig: 'figure', figs: 'figure',
}
const LOCATOR = new RegExp(`^,?\\s*(?:(${Object.keys(LABELS).join('|')})\\.?\\s*)?(\\d+[a-z]?(?:\\s*[–-]+\\s*\\d+)?(?:,\\s*\\d+(?:\\s*[–-]+\\s*\\d+)?)*)(?![\\w])`)

/** One source of a citation; nothing where it is not written as Pandoc reads it, as with two keys that no semicolon parts. */
function citeOf(item: string): Cite | undefined {
  const { prefix = '', hide, key, rest = '' } = ITEM.exec(item)?.groups ?? {}
  if (key === undefined)
    return
  const [whole = '', label, pages] = LOCATOR.exec(rest) ?? []
  const suffix = rest.slice(whole.length)
  return {
    key,
    id: item.replaceAll(/\s+/g, ' ').trim().replace('@', ''),
    ...prefix.trim() && { prefix: prefix.replaceAll(/\s+/g, ' ').trimStart() },
    ...pages && { locator: pages.replaceAll(/\s*-+\s*/g, '–'), label: LABELS[label ?? 'p'] },
    ...suffix.trim() && { suffix: suffix.replaceAll(/\s+/g, ' ').trimEnd() },
    ...hide && { suppressAuthor: true as const },
  }
}

/** Every citation in a slide's Markdown, in order. */
export function findCitations(markdown: string): CitationMark[] {
  return [...markdown.matchAll(CITATION)].flatMap((match) => {
    const cites = match[1]!.split(';').map(citeOf)
    return cites.every(cite => cite !== undefined)
      ? [{ start: match.index, end: match.index + match[0].length, keys: cites.map(({ key }) => key), cites }]
      : []
  })
}

/** The keys in the order of their first use. */
export function citedKeys(markdown: string): string[] {
  return [...new Set(findCitations(markdown).flatMap(({ keys }) => keys))]
}

/** What a slide's notes name, in the order of their first use, which is the order of their numbers: another page is another note. */
export function citesOf(markdown: string): Cite[] {
  return [...new Map(findCitations(markdown).flatMap(({ cites }) => cites).map(cite => [cite.id, cite])).values()]
}

/** The text alone, its citations taken out. */
export function withoutCitations(markdown: string): string {
  return findCitations(markdown).reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), markdown).trim()
}

/** Where a text has something that was meant as a citation and is none, and what is wrong with it. */
export function brokenCitations(markdown: string, keys: string[]): { index: number, problem: string }[] {
  const HOW = 'expected a citation such as [@D03], [@D03; @chen1994] or [see @D03, p. 12]'
  // What is a citation is covered, place for place, so that the rest can be searched.
  const rest = findCitations(markdown).reduceRight((text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end), markdown)
  const broken = [...rest.matchAll(CITATION)].map(({ 0: found, index }) => ({ index, end: index + found.length, problem: `${HOW}, with a semicolon between two sources, found ${found.replaceAll(/\s+/g, ' ')}` }))
  const bare = [...rest.matchAll(/(?:\[|(?<![\w.@/-]))@[\w-]+/g)]
    .filter(({ index }) => !broken.some(each => each.index <= index && index < each.end))
    .map(({ 0: found, index }) => ({ index, problem: `${HOW}, in square brackets, found ${found}` }))
  const unsigned = [...rest.matchAll(/\[([\w-]+)\](?![([:])/g)]
    .filter(({ 1: key }) => keys.includes(key!))
    .map(({ 0: found, 1: key, index }) => ({ index, problem: `${HOW}; did you mean [@${key}]? found ${found}` }))
  return [...broken, ...bare, ...unsigned].sort((a, b) => a.index - b.index)
}
