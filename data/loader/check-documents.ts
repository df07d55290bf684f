/** What makes a quotation whole: where it was read, where its sentence begins and ends, and one date under one archive reference. */
import type { PrimarySource } from './schema.ts'
import type { YamlFile } from './yaml-file.ts'
import { formatDate, parseDate } from './dates.ts'
import { baseLanguage } from './language.ts'

/** A sentence begins with a capital or a figure, and one that is cut with an ellipsis; brackets and quotation marks may stand before either. */
const BEGINS = /^["“«'‘([]*(?:…|\.\.\.|[\p{Lu}\d])/u
const ENDS = /(?:[.?!…])["”»'’)\]]*$/u

const DATE = /\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}\b/g

/** Keeps every mistake with the file. */
export function checkDocuments(file: YamlFile, documents: PrimarySource[], language: string): void {
  for (const document of documents) {
    document.excerpts.forEach((excerpt, place) => {
      const report = (field: string, problem: string) => file.add([...file.pathOf(document), 'excerpts', place, field], problem)
      if (excerpt.language !== undefined && excerpt.translation === undefined && baseLanguage(excerpt.language) !== baseLanguage(language))
        report('translation', `expected a translation, because the excerpt is in another language (${excerpt.language}) than the lesson (${language})`)
      if (excerpt.seen === undefined)
        report('seen', 'expected the web address where these words were read')
      for (const field of ['text', 'translation', 'adapted'] as const) {
        const words = excerpt[field]
        if (words !== undefined && !BEGINS.test(words))
          report(field, `expected a whole sentence, or "…" before words that begin in the middle of one, found "${words.slice(0, 30)}…"`)
        if (words !== undefined && !ENDS.test(words))
          report(field, `expected a whole sentence, or "…" after words that end in the middle of one, found "…${words.slice(-30)}"`)
      }
    })
    checkDates(file, document)
  }
}

/** Words of another day lie under a document's signature only where it encloses them: all of one day, and none from after the document itself. */
function checkDates(file: YamlFile, document: PrimarySource): void {
  const { date, excerpts } = document
  const first = excerpts.find(({ enclosed }) => enclosed !== undefined)?.enclosed
  excerpts.forEach(({ speaker, enclosed }, place) => {
    const report = (field: string, problem: string) => file.add([...file.pathOf(document), 'excerpts', place, field], problem)
    const named = speaker?.match(DATE)?.[0]
    if (named)
      report('speaker', `expected no date here, found "${named}": use "enclosed" for a message that the document encloses, or a document of its own`)
    if (enclosed === undefined || first === undefined)
      return
    if (parseDate(enclosed).start > parseDate(date).start)
      report('enclosed', `expected a day up to ${formatDate(date)}, when the document was written, found ${formatDate(enclosed)}`)
    if (enclosed !== first)
      report('enclosed', `expected one date under one archive reference, found ${formatDate(first)} and ${formatDate(enclosed)}: make two documents of them`)
  })
}
