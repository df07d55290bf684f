/** What makes a quotation whole: where it was read, where its sentence begins and ends, and one date under one archive reference. */
import type { PrimarySource } from './schema.ts'
import type { YamlFile } from './yaml-file.ts'
import { formatDate, parseDate } from './dates.ts'

/** A sentence begins with a capital or a figure, and one that is cut with an ellipsis; brackets and quotation marks may stand before either. */
const BEGINS = /^["“«'‘([]*(?:…|\.\.\.|[\p{Lu}\d])/u
const ENDS = /(?:[.?!…])["”»'’)\]]*$/u

const DATE = /\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}\b/g

/** @throws {Mistake} at the first thing that is wrong */
export function checkDocuments(file: YamlFile, documents: PrimarySource[]): void {
  documents.forEach((document, index) => {
    document.excerpts.forEach((excerpt, place) => {
      const at = (field: string) => [index, 'excerpts', place, field]
      if (excerpt.seen === undefined)
        throw file.mistake(at('seen'), 'expected the web address where these words were read')
      for (const field of ['text', 'translation'] as const) {
        const words = excerpt[field]
        if (words !== undefined && !BEGINS.test(words))
          throw file.mistake(at(field), `expected a whole sentence, or "…" before words that begin in the middle of one, found "${words.slice(0, 30)}…"`)
        if (words !== undefined && !ENDS.test(words))
          throw file.mistake(at(field), `expected a whole sentence, or "…" after words that end in the middle of one, found "…${words.slice(-30)}"`)
      }
    })
    checkDates(file, index, document)
  })
}

/** Words of another day lie under a document's signature only where it encloses them: all of one day, and none from after the document itself. */
function checkDates(file: YamlFile, index: number, { date, excerpts }: PrimarySource): void {
  let enclosed: string | undefined
  excerpts.forEach((excerpt, place) => {
    const named = excerpt.speaker?.match(DATE)?.[0]
    if (named)
      throw file.mistake([index, 'excerpts', place, 'speaker'], `expected no date here, found "${named}": use "enclosed" for a message that the document encloses, or a document of its own`)
    if (excerpt.enclosed === undefined)
      return
    if (parseDate(excerpt.enclosed).start > parseDate(date).start)
      throw file.mistake([index, 'excerpts', place, 'enclosed'], `expected a day up to ${formatDate(date)}, when the document was written, found ${formatDate(excerpt.enclosed)}`)
    if (enclosed !== undefined && enclosed !== excerpt.enclosed)
      throw file.mistake([index, 'excerpts', place, 'enclosed'], `expected one date under one archive reference, found ${formatDate(enclosed)} and ${formatDate(excerpt.enclosed)}: make two documents of them`)
    enclosed = excerpt.enclosed
  })
}
