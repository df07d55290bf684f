/** A slide as its file has it: its lines, and where each of them stands. Slidev's own parser cuts the file. */
import type { SlideInfo } from '@slidev/types'
import { existsSync, readdirSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { load } from '@slidev/parser/fs'
import { ContentError, type ContentErrorList } from '../content-error.ts'
import { didYouMean } from '../nearest.ts'
import { pathInProject } from '../project-path.ts'
import { readText } from '../text-file.ts'
import { YamlFile } from '../yaml-file.ts'

/** One slide, before anything about it is checked. */
export interface Sheet {
  /** From 1, in the whole lesson. */
  number: number
  /** Its file, from the project's folder, with slashes. */
  file: string
  info: SlideInfo
  /** The fields at its top; nothing where it has none. */
  fields: YamlFile | undefined
  /** True where its fields cannot be read, which is told already. */
  broken: boolean
  /** The layout that it names, or the one that Slidev gives it. */
  layout: string
  /** Its lines below the fields, as they are written; those of the fields are empty, so that lines can be counted. */
  body: string
  /** The line of the file on which the slide begins. */
  firstLine: number
  /** Keeps a mistake on a line of `body`, counted from 1. */
  add: (line: number, problem: string) => void
}

/** All slides, the fields that bring in other files, and the deck's own settings, which stand at the top of slides.md. */
export interface Sheets { sheets: Sheet[], imports: YamlFile[], head: Record<string, unknown> }

/**
 * Reads the slides of the project.
 *
 * @param root the project's folder
 * @param mistakes where everything goes that keeps a slide from being read
 */
export async function readSheets(root: string, mistakes: ContentErrorList): Promise<Sheets> {
  const fields = new Map<string, YamlFile>()
  const pathOf = (path: string) => pathInProject(root, path)
  const read = async (path: string) => {
    const file = pathOf(path)
    const text = mistakes.attempt(() => readText(root, file))
    return text === undefined ? '' : withoutBroken(root, file, text, fields, mistakes)
  }
  const { slides, headmatter, markdownFiles } = await load({ roots: [root], userRoot: root }, join(root, 'slides.md'), read)
  for (const [path, { errors = [] }] of Object.entries(markdownFiles)) {
    // What a slide brings in is looked for above; here are loops and numbers of slides that are not there.
    for (const { row, message } of errors.filter(({ message }) => !message.startsWith('Imported markdown file not found')))
      mistakes.add(new ContentError(pathOf(path), row + 1, `field "src": expected a file and slides that are there (${message.replaceAll(root, '.')})`))
  }
  pagesNobodyShows(root, Object.keys(markdownFiles).map(pathOf), mistakes)
  const imports = [...fields.values()].filter(({ value }) => typeof value === 'object' && value !== null && 'src' in value)
  return { head: headmatter, imports, sheets: slides.map(info => sheetOf(info, pathOf(info.source.filepath), fields, mistakes)) }
}

function sheetOf(info: SlideInfo, file: string, fields: Map<string, YamlFile>, mistakes: ContentErrorList): Sheet {
  const { raw, start, contentStart } = info.source
  const lines = raw.split('\n')
  const number = info.index + 1
  return {
    number,
    file,
    info,
    fields: fields.get(`${file}:${start}`),
    broken: UNREADABLE in info.frontmatter,
    layout: typeof info.frontmatter.layout === 'string' ? info.frontmatter.layout : info.index === 0 ? 'cover' : 'default',
    body: lines.map((line, index) => index < contentStart - start ? '' : line).join('\n'),
    firstLine: start + 1,
    add: (line, problem) => mistakes.add(new ContentError(file, start + line, `slide ${number}, ${problem}`)),
  }
}

/** Stands in the place of fields that cannot be read, so that Slidev still sees a slide there. */
const UNREADABLE = 'unreadable'

/** The text with fields that are no YAML taken out, so that Slidev can go on; every block of fields is kept by where it begins. */
function withoutBroken(root: string, file: string, text: string, fields: Map<string, YamlFile>, mistakes: ContentErrorList): string {
  const lines = text.split('\n')
  closeFields(file, lines, mistakes)
  for (const { start, end } of blocks(lines)) {
    const yaml = new YamlFile(file, lines.slice(start + 1, end).join('\n'), mistakes, start + 1)
    fields.set(`${file}:${start}`, yaml)
    const isMap = typeof yaml.value === 'object' && yaml.value !== null && !Array.isArray(yaml.value)
    if (end === lines.length)
      mistakes.add(new ContentError(file, start + 1, 'expected a line "---" below the fields that begin here'))
    else if (yaml.readable && !isMap)
      mistakes.add(new ContentError(file, start + 2, 'expected fields between two lines "---", such as "minutes: 1", found other text; does a line "---" stand too much, or is one missing?'))
    if (end === lines.length || !yaml.readable || !isMap || !bringsIn(root, file, yaml)) {
      lines.fill('', start + 1, end)
      lines[start + 1] = `${UNREADABLE}: true`
    }
  }
  return lines.join('\n')
}

/** A title inside the fields says that the line "---" above it is missing; it is put there, so that the slides below are read as they are meant. */
function closeFields(file: string, lines: string[], mistakes: ContentErrorList): void {
  for (let again = true; again;) {
    again = false
    for (const { start, end } of blocks(lines)) {
      const title = lines.findIndex((line, index) => index > start + 1 && index < end && /^# \S/.test(line) && lines[index - 1]!.trim() === '')
      if (title < 0)
        continue
      mistakes.add(new ContentError(file, title, 'expected a line "---" between the fields and the title'))
      lines[title - 1] = '---'
      again = true
      break
    }
  }
}

/** Where a block of fields begins and ends, by Slidev's rules: `start` and `end` are the indexes of its lines of dashes. */
function blocks(lines: string[]): { start: number, end: number }[] {
  const found: { start: number, end: number }[] = []
  let comment = false
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!
    if (comment) {
      comment = !line.includes('-->')
    }
    else if (/^---(?!-)/.test(line) && lines[index + 1]?.trim()) {
      const from = index
      index = lines.findIndex((each, at) => at > from && each.trimEnd() === '---')
      if (index < 0)
        index = lines.length
      found.push({ start: from, end: index })
    }
    else if (line.trimStart().startsWith('```')) {
      const fence = /^`+/.exec(line.trimStart())![0]
      const end = lines.findIndex((each, at) => at > index && each.startsWith(fence))
      if (end > 0)
        index = end
    }
    else {
      comment = line.lastIndexOf('<!--') > line.lastIndexOf('-->')
    }
  }
  return found
}

/** True where the fields bring in no other file, or one that is there. */
function bringsIn(root: string, file: string, yaml: YamlFile): boolean {
  const { src } = yaml.value as { src?: unknown }
  if (src === undefined)
    return true
  const [path = ''] = typeof src === 'string' ? src.split('#') : []
  const target = path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(file), path)
  if (path && existsSync(join(root, target)))
    return true
  const folder = join(root, dirname(target))
  const names = existsSync(folder) ? readdirSync(folder).filter(name => name.endsWith('.md')).map(name => posix.join(posix.dirname(target), name)) : []
  yaml.add(['src'], `expected a file of slides, such as ./pages/0-opening.md, found "${String(src)}"${didYouMean(target, names)}`)
  return false
}

/** A file of slides that nothing brings in would be missing without a word. */
function pagesNobodyShows(root: string, shown: string[], mistakes: ContentErrorList): void {
  const folder = join(root, 'pages')
  const pages = existsSync(folder) ? readdirSync(folder).filter(name => name.endsWith('.md')).map(name => `pages/${name}`) : []
  for (const page of pages.filter(page => !shown.includes(page)))
    mistakes.add(new ContentError(page, 1, `expected "src: ./${page}" in slides.md, between two lines "---", because nothing shows this file; a draft can lie in another folder`))
}
