/** The quiz in GIFT, the text format from which Moodle and other learning platforms take questions (docs.moodle.org/en/GIFT_format). */
import type { Note } from '../../data/loader/citations.ts'
import type { QuizQuestion } from '../../data/loader/schema.ts'
import * as words from '../../components/words.ts'
import { sourceText } from './note-text.ts'

/**
 * Two categories of questions, for the start and for the end. A wrong option is answered with the mistake behind it, and every option with
 * why the right one is right.
 *
 * @param title of the lesson, which is the category around the two
 */
export function quizAsGift(title: string, quiz: QuizQuestion[], citations: Record<string, Pick<Note, 'note'>>): string {
  const blocks = (['start', 'end'] as const).flatMap(place => [
    `$CATEGORY: ${inCategory(title)}/${inCategory(words.QUIZ_PLACES[place])}`,
    ...quiz.filter(({ at }) => at === place).map(question => asGift(question, citations)),
  ])
  return `${blocks.join('\n\n')}\n`
}

/** `[plain]` keeps a "<" from being read as a tag. */
function asGift({ id, question, options, why, sources }: QuizQuestion, citations: Record<string, Pick<Note, 'note'>>): string {
  return [
    `::${escaped(id)}::[plain]${escaped(question)} {`,
    ...options.map(({ text, mistake }) => mistake === undefined ? `  =${escaped(text)}#${escaped(words.quizRight)}` : `  ~${escaped(text)}#${escaped(mistake)}`),
    `  ####${escaped(`${why} (${sources.map(key => sourceText(key, citations)).join('; ')})`)}`,
    '}',
  ].join('\n')
}

/** On one line, because an empty one would end the question, and with a backslash before each sign that means something. */
function escaped(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[\\~=#{}:]/g, '\\$&')
}

/** A name in the path of a category, where a slash parts two names unless it is doubled, and a backslash means nothing. */
function inCategory(name: string): string {
  return name.replaceAll('/', '//')
}
