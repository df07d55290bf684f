/** What makes adapted words plain: short sentences, and no word that somebody of fifteen, or somebody who learns the language, may not know. */
import type { Lesson } from './load.ts'
import type { Excerpt, PrimarySource } from './schema.ts'
import type { YamlFile } from './yaml-file.ts'
import { daleChall } from 'dale-chall'
import { stemmer } from 'stemmer'
import { baseLanguage } from './language.ts'
import { sentencesOf } from './sentences.ts'

const MOST_WORDS = 20

/** The language of the list of common words (Dale and Chall's easy words, 1995) and of the stems; adapted words in another are held to the length of their sentences only. */
const LISTED = 'en'

const COMMON = new Set(daleChall.flatMap(stemsOf))

/** What `Lesson` has of names. */
type Named = Pick<Lesson, 'about' | 'terms' | 'actors' | 'front'>

/** Keeps every mistake with the file. */
export function checkAdapted(file: YamlFile, { documents, ...lesson }: Named & Pick<Lesson, 'documents'>): void {
  const { about } = lesson
  const everywhere = stemsIn([...lesson.terms.map(({ name }) => name), ...namesIn(lesson)])
  for (const document of documents) {
    document.excerpts.forEach((excerpt, place) => {
      if (excerpt.adapted === undefined)
        return
      const report = (problem: string) => file.add([...file.pathOf(document), 'excerpts', place, 'adapted'], problem)
      for (const { sentence, count } of longSentences(excerpt.adapted))
        report(`expected sentences of ${MOST_WORDS} words at most, found one of ${count}: "${sentence.slice(0, 40)}…"`)
      const rare = baseLanguage(about.language) === LISTED ? rareWords(excerpt.adapted, everywhere.union(stemsIn(wordsRound(document, excerpt)))) : []
      if (rare.length > 0)
        report(`expected common words, words of the passage, names, or terms of data/terms.yaml, found ${rare.map(word => `"${word}"`).join(', ')}: choose others, or explain them right behind, in brackets`)
    })
  }
}

/** The word bank stands in a corner of one sheet. */
const MOST_TERMS = 12
const MOST_GLOSS = 12

/** A term of the word bank is explained in a few plain words, of which none needs the bank itself. */
export function checkGlosses(file: YamlFile, lesson: Named): void {
  const bank = lesson.terms.filter(({ plain }) => plain !== undefined)
  for (const term of bank.slice(MOST_TERMS, MOST_TERMS + 1))
    file.add([...file.pathOf(term), 'plain'], `expected ${MOST_TERMS} terms at most with "plain", which have room in the worksheet's word bank, found ${bank.length}`)
  const names = stemsIn(namesIn(lesson))
  for (const term of bank) {
    const report = (problem: string) => file.add([...file.pathOf(term), 'plain'], problem)
    const count = wordsIn(term.plain!).length
    if (count > MOST_GLOSS)
      report(`expected ${MOST_GLOSS} words at most, found ${count}`)
    const rare = baseLanguage(lesson.about.language) === LISTED ? rareWords(term.plain!, names.union(stemsIn([term.name]))) : []
    if (rare.length > 0)
      report(`expected common words or names, found ${rare.map(word => `"${word}"`).join(', ')}: choose others`)
  }
}

function namesIn({ actors, front: { map, places } }: Named): string[] {
  return [
    ...actors.flatMap(({ label, name, place }) => [label, name, place]),
    ...[map, ...map.neighbours, ...places].map(({ name }) => name),
  ]
}

/** The passage, and who writes it to whom. */
const wordsRound = ({ from, to }: PrimarySource, { text, translation, speaker }: Excerpt): string[] => [from, to, text, translation ?? '', speaker ?? '']

function longSentences(text: string): { sentence: string, count: number }[] {
  return sentencesOf(text).map(sentence => ({ sentence, count: wordsIn(sentence).length })).filter(({ count }) => count > MOST_WORDS)
}

/** Words whose stems are not among the `known`, which are not common, and are nowhere explained in brackets right behind them. */
function rareWords(text: string, known: Set<string>): string[] {
  const words = wordsIn(text)
  const isGlossed = ({ word, index }: Word) => /^["”'’]*\s*\(/.test(text.slice(index + word.length))
  const stems = new Set(words.filter(isGlossed).flatMap(({ word }) => stemsOf(word)))
  const isKnown = (word: string) => /^\d/.test(word) || stemsOf(word).some(stem => COMMON.has(stem) || known.has(stem) || stems.has(stem))
  return [...new Set(words.map(({ word }) => word).filter(word => !isKnown(word)))]
}

/** The stems of all words of these texts. */
const stemsIn = (texts: string[]) => new Set(texts.flatMap(wordsIn).flatMap(({ word }) => stemsOf(word)))

interface Word { word: string, index: number }

/** Made once, because making one takes longer than using it. */
const segmenter = new Intl.Segmenter(LISTED, { granularity: 'word' })

function wordsIn(text: string): Word[] {
  return [...segmenter.segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment, index }) => ({ word: segment, index }))
}

/** "asked" and "asks" have the stem of "ask"; "stronger" and "strongly" have that of "strong" too. */
function stemsOf(word: string): string[] {
  const plain = word.toLowerCase().replaceAll('’', '\'').replace(/'s?$/, '')
  return [plain, plain.replace(/(?:er|est|ly)$/, '')].map(stemmer)
}
