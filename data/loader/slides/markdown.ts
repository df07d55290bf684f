/** Which Markdown a slide may have. One table says what is supported; all else is refused with its reason. */
import type { Token } from 'markdown-exit'
import type { Sheet } from './sheet.ts'
import { MarkdownExit } from 'markdown-exit'
import { didYouMean } from '../nearest.ts'
import { notPlain } from '../plain.ts'

/** A text of the slide with everything in it that is no Markdown blanked, line for line. */
export const blanked = (text: string): string => text.replaceAll(/[^\n]/g, ' ')

/** The kinds of Markdown, by the parser's names: true where a slide may have it, or why it may not. */
const MARKDOWN: Record<string, true | string> = {
  // Blocks.
  paragraph: true,
  heading: true,
  bullet_list: true,
  ordered_list: true,
  list_item: true,
  blockquote: true,
  table: true,
  thead: true,
  tbody: true,
  tr: true,
  th: true,
  td: true,
  html_block: true,
  hr: 'expected no line of dashes, stars or underlines in a slide\'s text: "---" begins a new slide, and needs an empty line or its fields below it',
  code_block: 'expected text that begins at most three blanks to the right: Markdown takes what is set in further for a program',
  fence: 'expected no block of code: the deck has no type for it; a diagram is a file in snippets/, brought in by a line such as "<<< @/snippets/quarrel.mmd mermaid"',
  // Inside a line.
  inline: true,
  text: true,
  text_special: true,
  softbreak: true,
  hardbreak: true,
  strong: true,
  em: true,
  s: true,
  link: true,
  image: true,
  html_inline: true,
  code_inline: true,
}

/** What is no Markdown for the parser, but was meant as a sign that Slidev or other programs know. */
const SIGNS: { sign: RegExp, problem: (found: string) => string }[] = [
  { sign: /^::(?!\s*$)(?![\w-]+::\s*$).*$/, problem: found => `expected a line such as "::beside::", found "${found}"` },
  // By Slidev's own rule: no blank behind the first, none before the second, and no digit behind it.
  { sign: /(?<!\\)\$(?![ \t$])(?:[^$\n\\]|\\.)*(?<![ \t])\$(?!\d)|^\s*\$\$/, problem: found => `expected a backslash before a dollar sign (\\$), because these two make a formula of the words between them, found "${found}"` },
  { sign: /\[\^[\w-]+\]/, problem: found => `expected a citation such as [@D03] for a note, found "${found}"` },
  { sign: /^\s*>\s*\[!\w+\]/, problem: found => `expected a quotation without a sign for a warning, found "${found.trim()}"` },
  { sign: /^\s*[-*+]\s+\[[ xX]\]\s/, problem: () => 'expected a list without boxes to tick' },
  { sign: /^\s*#{1,6}[^\s#]/, problem: found => `expected a blank behind the signs of a heading, found "${found.trim()} ..."` },
  { sign: /(?<![:\w]):[a-z]+(?:_[a-z]+)*:(?![:\w])/, problem: found => `expected the sign itself, found its name, "${found}"` },
]

const md = new MarkdownExit({ html: true })

/**
 * Checks a slide's Markdown.
 *
 * @param text the slide's text, without its comments, snippets and places of a layout, line for line
 * @param slides the names of the slides, for links to them
 */
export function checkMarkdown({ add }: Sheet, text: string, slides: string[]): void {
  const lines = text.split('\n')
  for (const [index, line] of lines.entries()) {
    // Code is shown as it is typed.
    const shown = line.replaceAll(/(`+)(?:(?!\1).)+\1/g, blanked)
    for (const { sign, problem } of SIGNS) {
      const found = sign.exec(shown)?.[0]
      if (found)
        add(index + 1, problem(found))
    }
  }

  const titles: number[] = []
  const tokens = md.parse(text, {})
  tokens.forEach((token, index) => {
    const line = (token.map?.[0] ?? 0) + 1
    supported(token, line)
    if (token.type === 'heading_open' && token.tag === 'h1') {
      titles.push(line)
      const title = tokens[index + 1]?.content ?? ''
      const problem = title.includes('(term:') ? undefined : notPlain(title)
      if (problem)
        add(line, `title: ${problem}`)
      if (token.markup !== '#')
        add(line, 'expected the title as a line that begins with "# "')
    }
    if (token.type === 'inline')
      inline(token.children ?? [], line)
  })
  if (titles.length !== 1)
    add(titles[1] ?? firstOf(lines), `expected one title, a line that begins with "# ", found ${titles.length}`)

  function supported({ type }: Token, line: number): void {
    const rule = MARKDOWN[type.replace(/_(?:open|close)$/, '')] ?? `expected Markdown that this deck knows, found "${type}"`
    if (rule !== true && !type.endsWith('_close'))
      add(line, rule)
  }

  function inline(children: Token[], first: number): void {
    let line = first
    for (const token of children) {
      supported(token, line)
      if (token.type === 'softbreak' || token.type === 'hardbreak')
        line++
      const problem = token.type === 'link_open' ? linkProblem(String(token.attrGet('href') ?? ''), slides) : undefined
      if (problem)
        add(line, problem)
    }
  }
}

const firstOf = (lines: string[]) => Math.max(0, lines.findIndex(line => line.trim())) + 1

/** A link leads to the web, to a slide by its name, or is a term. */
export function linkProblem(address: string, slides: string[]): string | undefined {
  if (/^(?:https?:\/\/|mailto:)./.test(address) || address.startsWith('term:'))
    return
  const name = /^\/([\w-]+)$/.exec(address)?.[1]
  if (name === undefined)
    return `expected a link to the web (https://...), to a slide by its routeAlias (/${slides[0] ?? 'cover'}) or a term (term:...), found "${decodeURI(address)}"`
  if (!slides.includes(name))
    return `expected the routeAlias of a slide, found "${address}"${didYouMean(name, slides)}`
}
