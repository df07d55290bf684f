/** Checks what a person writes on the slides against the data: fields, Markdown, tags, citations, terms, notes, time. */
import type { Lesson } from './load.ts'
import type { Names } from './names.ts'
import type { About, PrimarySource } from './schema.ts'
import type { Sheet } from './slides/sheet.ts'
import type { Fields } from './slides/frontmatter.ts'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { namesOf } from './load.ts'
import { ContentError, ContentErrorList } from './content-error.ts'
import { didYouMean } from './nearest.ts'
import { checkCitations } from './slides/citations.ts'
import { checkFields, checkImport } from './slides/frontmatter.ts'
import { blanked, checkMarkdown } from './slides/markdown.ts'
import { checkMarkup, type Known } from './slides/markup.ts'
import { checkNotes, notesOf } from './slides/notes.ts'
import { checkPictures } from './slides/pictures.ts'
import { Parts } from './slides/parts.ts'
import { readSheets } from './slides/sheet.ts'
import { checkTerms } from './slides/terms.ts'
import { checkLessons } from './slides/lessons.ts'
import { checkPlan } from './slides/plan.ts'

/** One slide as the tests, the paper and the checks use it. */
export interface Slide {
  /** From 1. */
  number: number
  /** Its route alias, which stays where slides are moved. */
  name: string
  /** The question that it asks, where it has a finding. */
  title: string
  /** What it finds, in the title's place from its last click on. */
  finding?: string
  summary: string
  /** The act that it opens. */
  act?: string
  /** The id of the question to ask. */
  ask?: string
  /** The id of the document that it shows, and which of its excerpts, from 1. */
  document?: string
  excerpt: number
  /** True where the class is to guess who wrote it. */
  guessWriter?: boolean
  /** True where its passage is shown in plain words too. */
  adapted?: boolean
  /** The ids of the terms that can be opened in its text and round its document. */
  terms: string[]
  /** The speaker's notes, in Markdown. */
  notes: string
  /** The slide's Markdown. */
  content: string
  /** Its file, from the project's folder. */
  file: string
}

/**
 * Reads the slides and checks each.
 *
 * @param root the project's folder
 * @throws {ContentErrors} all that is wrong, each with file, line, field and what was expected
 */
export async function loadSlides(root: string, lesson: Lesson): Promise<Slide[]> {
  const mistakes = new ContentErrorList()
  const slides = await readSlides(root, lesson, namesOf(lesson), mistakes)
  mistakes.end()
  return slides
}

/**
 * Reads the slides, whatever is wrong with them.
 *
 * @param root the project's folder
 * @param lesson the data, as far as it could be read
 * @param names every name in the data
 * @param mistakes where all that is wrong goes
 */
export async function readSlides(root: string, lesson: Lesson, names: Names, mistakes: ContentErrorList): Promise<Slide[]> {
  const { sheets, imports, head } = await readSheets(root, mistakes)
  const known: Known = { root, names, head, slides: sheets.map(({ info }) => String(info.frontmatter.routeAlias ?? '')), components: new Parts(root, 'components'), layouts: new Parts(root, 'layouts') }
  imports.forEach(checkImport)
  checkLayers(root, mistakes)
  const checked = sheets.map(sheet => checkSlide(sheet, lesson, known))
  const slides = checked.map(({ slide }) => slide)
  checkNamesOfSlides(sheets, slides)
  checkLessons(root, slides, lesson, mistakes)
  checkPlan(root, slides, lesson, mistakes)
  return slides
}

function checkSlide(sheet: Sheet, lesson: Lesson, known: Known): { slide: Slide, fields: Partial<Fields> } {
  const { names } = known
  const fields = checkFields(sheet, lesson, names, known.layouts)
  const document = sheet.layout === 'document' ? lesson.documents.find(({ id }) => id === fields.document) : undefined
  const text = withoutComments(sheet.body)
  const terms = text.trim() === '' ? noText(sheet) : checkText(sheet, text, lesson.about, document, known)

  const { routeAlias = '', act, ask, finding, guessWriter, adapted, summary = '', excerpt = 1 } = fields
  return {
    fields,
    slide: {
      number: sheet.number,
      name: routeAlias,
      title: /^# (.+)$/m.exec(text)?.[1]?.trim() ?? '',
      finding,
      summary,
      act,
      ask,
      document: fields.document,
      excerpt,
      guessWriter,
      adapted,
      terms,
      notes: notesOf(sheet),
      content: sheet.info.content,
      file: sheet.file,
    },
  }
}

/** A slide without any text is half of one; where its fields cannot be read that is told already. */
function noText({ add, body, broken }: Sheet): string[] {
  if (!broken)
    add(body.split('\n').length, 'expected a title, text and notes below the fields; does a line "---" stand too much?')
  return []
}

/** Everything below the fields; returns the ids of the terms that can be opened. */
function checkText(sheet: Sheet, all: string, { noteWords }: About, document: PrimarySource | undefined, known: Known): string[] {
  const { names } = known
  // Where the notes do not end as they should, nobody knows what is text below them.
  const text = checkNotes(sheet, names, noteWords) ? all : all.slice(0, sheet.body.lastIndexOf('<!--'))
  const lineAt = (index: number) => text.slice(0, index).split('\n').length
  checkCitations(text, names, (index, problem) => sheet.add(lineAt(index), problem))
  checkSnippets(sheet, text, known.root)
  checkMarkdown(sheet, withoutPlaces(text), known.slides)
  checkPictures(known.root, text, (index, problem) => sheet.add(lineAt(index), problem))
  checkMarkup(sheet, withoutCode(text), known)
  return checkTerms(sheet, names, document)
}

/** The notes and other comments, blanked line for line. What is never closed is a mistake of the notes. */
function withoutComments(body: string): string {
  return body.replaceAll(/<!--[^]*?(?:-->|$(?![^]))/g, blanked)
}

/** Snippets and places of a layout are Slidev's own lines, and no Markdown. */
function withoutPlaces(text: string): string {
  return text.replaceAll(/^(?:<<<.*|::[\w-]+::\s*)$/gm, blanked)
}

/** Code is shown as it is typed, and an address in angle brackets is no tag. */
function withoutCode(text: string): string {
  return text
    .replaceAll(/^<<<.*$/gm, blanked)
    .replaceAll(/^[ \t]*(`{3,}|~{3,})[^]*?^[ \t]*\1[^\S\n]*$/gm, blanked)
    .replaceAll(/(`+)(?:(?!\1)[^\n])+\1/g, blanked)
    .replaceAll(/<(?:https?:|mailto:)[^>\s]*>/g, blanked)
}

/** A diagram is a file in snippets/, and drawn. */
function checkSnippets({ add }: Sheet, text: string, root: string): void {
  text.split('\n').forEach((line, index) => {
    const [, path, how = ''] = /^<<<\s*(\S+)\s*(.*)$/.exec(line) ?? []
    if (path === undefined)
      return
    const file = path.replace(/^@?\//, '').split('#')[0]!
    const folder = join(root, 'snippets')
    if (!existsSync(join(root, file)))
      add(index + 1, `expected a file at ${file}${didYouMean(file, existsSync(folder) ? readdirSync(folder).filter(name => name.endsWith('.mmd')).map(name => `snippets/${name}`) : [])}`)
    else if (!file.endsWith('.mmd') || !path.startsWith('@/snippets/') || how.trim() !== 'mermaid')
      add(index + 1, `expected a diagram of snippets/ and the word "mermaid", such as "<<< @/snippets/quarrel.mmd mermaid", found "${line.trim()}"`)
  })
}

/** Slidev's layers would be on paper but not on the screen (setup/screen/SlidesShow.vue). */
function checkLayers(root: string, mistakes: ContentErrorList): void {
  for (const name of ['global-top', 'global-bottom', 'slide-top', 'slide-bottom', 'GlobalTop', 'GlobalBottom', 'SlideTop', 'SlideBottom']) {
    if (existsSync(join(root, `${name}.vue`)))
      mistakes.add(new ContentError(`${name}.vue`, 1, 'expected no file of this name, because the deck does not show Slidev\'s layers on all its pages; what stands on every slide belongs to components/SlideFrame.vue'))
  }
}

/** A slide is called by its name in lessons and addresses: no other may have it. */
function checkNamesOfSlides(sheets: Sheet[], slides: Slide[]): void {
  slides.forEach(({ name }, index) => {
    const first = slides.findIndex(slide => slide.name === name)
    const { fields, firstLine, add } = sheets[index]!
    if (name !== '' && first < index)
      add((fields?.lineOf(['routeAlias']) ?? firstLine) - firstLine + 1, `field "routeAlias": expected a name of its own, but slide ${first + 1} is called "${name}" as well`)
  })
}
