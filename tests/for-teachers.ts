/** What only teachers may have, and where a site, a paper or a single file has it. */
import type { Slide } from '../data/loader/check-slides.ts'
import type { Lesson } from '../data/loader/load.ts'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import jszip from 'jszip'
import { withoutCitations } from '../data/loader/markup/citations.ts'
import { readPdf } from './pdf.ts'
import { plain } from './text.ts'

/** Too short to be known again. */
const SHORT = 25

/**
 * Every sentence of the speaker's notes, of good answers and of what the plan of the lesson tells teachers alone, as letters and figures.
 * What stands on slides or elsewhere in the data as well is no secret. Neither is the quiz, which marks itself on the page to read and shows its
 * right option on its slides, nor a verdict, which the slides show.
 */
export function teachersSentences(lesson: Lesson, slides: Slide[]): string[] {
  const answers = [...lesson.questions, ...lesson.documents.flatMap(({ questions }) => questions)].map(({ answer }) => answer)
  const { aims, supporting, homework, parts, ...rest } = lesson.plan
  const taught = [...parts.flatMap(({ teacher, students }) => [teacher, students]), ...textsIn(rest)]
  const open = { ...lesson, plan: { aims, supporting, homework }, questions: lesson.questions.map(({ question }) => question), documents: lesson.documents.map(({ questions, ...source }) => ({ ...source, asked: questions.map(({ question }) => question) })) }
  const shown = plain(textsIn(open).join('') + slides.map(({ content, summary }) => content + summary).join(''))
  const secret = [...answers, ...taught, ...slides.map(({ notes }) => withoutCitations(notes))]
  return secret.flatMap(text => text.split(/(?<=[.?!])\s+/)).map(plain).filter(sentence => sentence.length > SHORT && !shown.includes(sentence))
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string')
    return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

/** All the words of a folder's files, papers among them, as letters and figures. */
export async function wordsIn(folder: string): Promise<string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(name => join(folder, name)).filter(file => statSync(file).isFile())
  const words: string[] = []
  for (const file of files)
    words.push(await wordsOf(file))
  return words.join('\n')
}

async function wordsOf(file: string): Promise<string> {
  switch (extname(file)) {
    case '.pdf':
      return (await readPdf(file)).pages.map(({ text }) => text).join('')
    case '.docx': {
      const parts = (await jszip.loadAsync(readFileSync(file))).file(/\.xml$/)
      return plain((await Promise.all(parts.map(part => part.async('string')))).join('').replaceAll(/<[^>]*>/g, ''))
    }
    case '.png':
    case '.webp':
    case '.woff2':
      return ''
    default:
      return plain(readFileSync(file, 'utf8'))
  }
}
