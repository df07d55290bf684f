/** Pictures in a slide's Markdown: `![what is to be seen](drawing.svg "credit")`, `<img …>` and `<SourcePicture …>` are the same thing; `<DrawnObject …>` is a small one. */

const MARKDOWN = /!\[([^\]\n]*)\]\(\s*<?([^)\s>]*)>?(?:\s+"([^"\n]*)")?\s*\)/g
const TAG = /<(img|SourcePicture|DrawnObject)\b((?:[^>"']|"[^"]*"|'[^']*')*?)\/?>/g

type PictureTag = 'img' | 'SourcePicture' | 'DrawnObject'

/** One picture in a text. */
export interface PictureMark {
  start: number
  end: number
  /** As it is written, to find its line by. */
  written: string
  /** None where Vue is to work it out. */
  src?: string
  alt?: string
  credit?: string
  /** True where nothing else stands on its line. */
  alone: boolean
  tag: 'markdown' | PictureTag
}

/** Every picture in a slide's Markdown, in order. */
export function findPictures(markdown: string): PictureMark[] {
  const marks = [
    ...[...markdown.matchAll(MARKDOWN)].map(match => ({ match, tag: 'markdown' as const, alt: match[1]!, src: match[2]!, credit: match[3] })),
    ...[...markdown.matchAll(TAG)].map(match => ({ match, tag: match[1] as PictureTag, alt: attribute(match[2]!, 'alt'), src: attribute(match[2]!, 'src'), credit: attribute(match[2]!, 'credit') })),
  ]
  return marks
    .map(({ match, ...mark }) => ({ ...mark, start: match.index, end: match.index + match[0].length, written: match[0], alone: isAlone(markdown, match.index, match.index + match[0].length) }))
    .toSorted((a, b) => a.start - b.start)
}

/** The tag that a Markdown picture or an `<img>` stands for; nothing for what is one already. */
export function pictureTag({ tag, written, src = '', alt = '', credit }: PictureMark): string | undefined {
  if (tag === 'SourcePicture' || tag === 'DrawnObject')
    return
  if (tag === 'img')
    return written.replace('<img', '<SourcePicture').replace(/\s*\/?>$/, ' />')
  const quoted = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
  return `<SourcePicture src="${quoted(src)}" alt="${quoted(alt)}"${credit ? ` credit="${quoted(credit)}"` : ''} />`
}

function attribute(tag: string, name: string): string | undefined {
  const match = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`).exec(tag)
  return match?.[1] ?? match?.[2] ?? match?.[3]
}

function isAlone(text: string, start: number, end: number): boolean {
  return /(?:^|\n)[ \t]*$/.test(text.slice(0, start)) && /^[ \t]*(?:\n|$)/.test(text.slice(end))
}
