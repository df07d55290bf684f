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

/** Keeps every mistake with the file. */
export function checkAdapted(file: YamlFile, { about, documents, terms, actors, front }: Pick<Lesson, 'about' | 'documents' | 'terms' | 'actors' | 'front'>): void {
  const { map, places } = front
  const everywhere = [
    ...terms.map(({ name }) => name),
    ...actors.flatMap(({ label, name, place }) => [label, name, place]),
    ...[map, ...map.neighbours, ...places].map(({ name }) => name),
  ]
  for (const document of documents) {
    document.excerpts.forEach((excerpt, place) => {
      if (excerpt.adapted === undefined)
        return
      const report = (problem: string) => file.add([...file.pathOf(document), 'excerpts', place, 'adapted'], problem)
      for (const { sentence, count } of longSentences(excerpt.adapted))
        report(`expected sentences of ${MOST_WORDS} words at most, found one of ${count}: "${sentence.slice(0, 40)}…"`)
      const rare = baseLanguage(about.language) === LISTED ? rareWords(excerpt.adapted, [...everywhere, ...wordsRound(document, excerpt)]) : []
      if (rare.length > 0)
        report(`expected common words, words of the passage, names, or terms of data/terms.yaml, found ${rare.map(word => `"${word}"`).join(', ')}: choose others, or explain them right behind, in brackets`)
    })
  }
}

/** The passage, and who writes it to whom. */
const wordsRound = ({ from, to }: PrimarySource, { text, translation, speaker }: Excerpt): string[] => [from, to, text, translation ?? '', speaker ?? '']

function longSentences(text: string): { sentence: string, count: number }[] {
  return sentencesOf(text).map(sentence => ({ sentence, count: wordsIn(sentence).length })).filter(({ count }) => count > MOST_WORDS)
}

/** Words that stand in none of the `known` texts, are not common, and are nowhere explained in brackets right behind them. */
function rareWords(text: string, known: string[]): string[] {
  const words = wordsIn(text)
  const isGlossed = ({ word, index }: Word) => /^["”'’]*\s*\(/.test(text.slice(index + word.length))
  const stems = new Set([...known.flatMap(wordsIn), ...words.filter(isGlossed)].flatMap(({ word }) => stemsOf(word)))
  const isKnown = (word: string) => /^\d/.test(word) || stemsOf(word).some(stem => COMMON.has(stem) || stems.has(stem))
  return [...new Set(words.map(({ word }) => word).filter(word => !isKnown(word)))]
}

interface Word { word: string, index: number }

function wordsIn(text: string): Word[] {
  return [...new Intl.Segmenter(LISTED, { granularity: 'word' }).segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment, index }) => ({ word: segment, index }))
}

/** "asked" and "asks" have the stem of "ask"; "stronger" and "strongly" have that of "strong" too. */
function stemsOf(word: string): string[] {
  const plain = word.toLowerCase().replaceAll('’', '\'').replace(/'s?$/, '')
  return [plain, plain.replace(/(?:er|est|ly)$/, '')].map(stemmer)
}
