import type { CodeblockTransformer, MarkdownTransformer } from '@slidev/types'
import { defineTransformersSetup } from '@slidev/types'
import * as words from '../components/words.ts'
import { diagramHtml, diagramOf } from '../scripts/diagrams/markup.ts'
import { ContentError } from '../data/loader/content-error.ts'
import { pathInProject } from '../data/loader/project-path.ts'
import { citesOf, findCitations } from '../data/loader/markup/citations.ts'
import { findPictures, pictureTag } from '../data/loader/markup/pictures.ts'
import { findTerms } from '../data/loader/markup/terms.ts'

/** Puts the drawing in a diagram's place, so that Mermaid itself never reaches the browser. */
const diagrams: CodeblockTransformer = ({ info, code, slide, options: { userRoot } }) => {
  if (!slide || !/^mermaid\b/.test(info))
    return
  const name = diagramOf(userRoot, code)
  if (!name)
    throw new ContentError(pathInProject(userRoot, slide.source.filepath), slide.source.start + 1, 'expected the diagram in a file of its own, brought in by a line such as "<<< @/snippets/quarrel.mmd mermaid"')
  return diagramHtml(userRoot, name)
}

/** Numbers a slide's citations by their first use and puts the notes at its foot. */
const citations: MarkdownTransformer = ({ s }) => {
  const markdown = s.original
  const keys = citesOf(markdown).map(({ id }) => id)
  if (keys.length === 0)
    return
  for (const mark of findCitations(markdown)) {
    const numbers = mark.cites.map(({ id }) => keys.indexOf(id) + 1).join(', ')
    s.overwrite(mark.start, mark.end, `<sup><span class="visually-hidden">${words.showNoteMark} </span>${numbers}</sup>`)
  }
  s.append(`\n\n<SourceNotes :keys='${JSON.stringify(keys).replaceAll('\'', '&#39;')}' />\n`)
}

/** Makes every marked term a word that can be opened. The span keeps a line that begins with one a line of text. */
const terms: MarkdownTransformer = ({ s }) => {
  for (const { start, end, word, id } of findTerms(s.original)) {
    s.overwrite(start, end, `<span><TermWord id="${id}">${word}</TermWord></span>`)
    // Behind a tag nobody else can tell that it is an apostrophe.
    if (s.original[end] === '\'')
      s.overwrite(end, end + 1, '’')
  }
}

/** Where a slide has a finding, its title is a question that gives way to it (components/slide/SlideTitle.vue). */
const titles: MarkdownTransformer = ({ s, slide }) => {
  const heading = slide.frontmatter.finding && /^# +(\S.*)$/m.exec(s.original)
  if (!heading)
    return
  const { 1: title = '', index } = heading
  const end = s.original.indexOf('\n', index)
  const start = s.original.indexOf(title, index)
  s.appendLeft(start, '<SlideTitle>').appendRight(end < 0 ? s.original.length : end, '</SlideTitle>')
}

/** Links between slides, as Slidev's guide writes them: its own components need a router, which a page that is rendered without a browser has not. */
const slideLinks: MarkdownTransformer = ({ s }) => {
  const replace = (found: RegExp, instead: (...groups: string[]) => string) => {
    for (const { 0: all, index, ...groups } of s.original.matchAll(found))
      s.overwrite(index, index + all.length, instead(groups[1] ?? '', groups[2] ?? ''))
  }
  replace(/(?<!!)\[([^[\]\n]+)\]\(\/([a-z][a-z0-9-]*)\)/g, (text, name) => `<span><SlideLink to="${name}">${text}</SlideLink></span>`)
  replace(/(<\/?)Link(?=[\s>])/g, start => `${start}SlideLink`)
  replace(/<Toc(?=[\s/>])/g, () => '<SlideContents')
}

/** A picture written in Markdown, or as plain HTML, is one with a credit and a bound as well. */
const pictures: MarkdownTransformer = ({ s }) => {
  for (const mark of findPictures(s.original)) {
    const tag = pictureTag(mark)
    if (tag)
      s.overwrite(mark.start, mark.end, tag)
  }
}

export default defineTransformersSetup(() => ({ pre: [citations, terms, titles, slideLinks, pictures], codeblocks: [diagrams] }))
