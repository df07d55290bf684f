/** What makes a story told: each act once and in order, with a passage that is there, in as many words as have room, and no sentence without a source. */
import type { Names } from './names.ts'
import type { PrimarySource, Story } from './schema.ts'
import type { Path, YamlFile } from './yaml-file.ts'
import { findCitations, withoutCitations } from './markup/citations.ts'
import { countWords } from './note-parts.ts'
import { sentencesOf } from './sentences.ts'
import { checkCitations } from './slides/citations.ts'

/** Keeps every mistake with the file. */
export function checkStory(file: YamlFile, { words, background, brief, acts }: Story, documents: PrimarySource[], names: Names): void {
  checkProse(file, ['background'], background, words.background, names)
  checkProse(file, ['brief'], brief, words.brief, names)
  acts.forEach(({ story, document, excerpt }, place) => {
    checkProse(file, ['acts', place, 'story'], story, words.act, names)
    const source = documents.find(({ id }) => id === document)
    if (source && excerpt > source.excerpts.length)
      file.add(['acts', place, 'excerpt'], `expected a number up to ${source.excerpts.length}, found ${excerpt}`)
  })
  checkOrder(file, acts.map(({ id }) => id), names.all('acts'))
}

/** The first act that is missing, told twice or out of its order. */
function checkOrder(file: YamlFile, told: string[], acts: string[]): void {
  const place = Array.from({ length: Math.max(told.length, acts.length) }).findIndex((_, index) => told[index] !== acts[index])
  const found = told[place]
  // An act that nobody knows has a mistake of its own.
  if (acts.length === 0 || place < 0 || (found !== undefined && !acts.includes(found)))
    return
  const expected = acts[place] === undefined ? 'no more acts' : `the act "${acts[place]}"`
  const path = found === undefined ? ['acts'] : ['acts', place, 'id']
  file.add(path, `expected ${expected} here, because each act of data/acts.yaml is told once and in its order, found ${found === undefined ? 'none' : `"${found}"`}`)
}

function checkProse(file: YamlFile, path: Path, paragraphs: string[], { least, most }: Story['words']['act'], names: Names): void {
  const count = paragraphs.reduce((sum, paragraph) => sum + countWords(withoutCitations(paragraph)), 0)
  if (count < least || count > most)
    file.add(path, `expected ${least} to ${most} words, found ${count}`)
  paragraphs.forEach((paragraph, index) => {
    const tell = (problem: string) => file.add([...path, index], problem)
    checkCitations(paragraph, names, (_, problem) => tell(problem))
    sentencesOf(paragraph).filter(isUnsourced).forEach(sentence => tell(`expected a citation behind each sentence that is no question, such as [@key], found none behind "${sentence}"`))
  })
}

function isUnsourced(sentence: string): boolean {
  return findCitations(sentence).length === 0 && !/\?["”»'’)]*$/.test(sentence)
}
