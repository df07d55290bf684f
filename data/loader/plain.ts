/** Texts that are shown as they are typed: titles, summaries, the data. Marks in them would stand on the slide as raw characters. */

const MARKS: { mark: RegExp, name: string }[] = [
  { mark: /\[[^[\]]*@[\w-]+[^[\]]*\]/, name: 'a citation' },
  { mark: /\[[^[\]\n]+\]\([^()\n]*\)/, name: 'a link or a term' },
  { mark: /\*\*[^*\n]+\*\*|__[^_\n]+__/, name: 'bold text' },
  { mark: /(?<![\w*])\*[^\s*][^*\n]*\*(?![\w*])|(?<![\w_])_[^\s_][^_\n]*_(?![\w_])/, name: 'text in italics' },
  { mark: /`[^`\n]+`/, name: 'code' },
  { mark: /\{\{[^]*?\}\}/, name: 'a value in braces' },
  { mark: /<\/?[A-Za-z][\w-]*(?:\s[^<>]*)?\/?>/, name: 'a tag' },
]

/**
 * What is wrong with a text that must be plain; nothing where it is.
 *
 * @param text what is shown as it is typed
 * @param allowed names of marks that it may have all the same, as in `MARKS`
 */
export function notPlain(text: string, allowed: string[] = []): string | undefined {
  for (const { mark, name } of MARKS) {
    const found = allowed.includes(name) ? undefined : mark.exec(text)?.[0]
    if (found)
      return `expected plain words, because they are shown as they are typed; found ${name}, ${found.replaceAll(/\s+/g, ' ').slice(0, 60)}`
  }
}
