/** A sentence ends with a mark, but not with an initial's; its citations stand behind it, and the next begins as `check-documents.ts` has it. */
const BETWEEN = /(?<=[.?!…]["”»'’)\]]*(?:\s*\[[^[\]]*@[^[\]]*\])*)(?<!(?<!\p{L})\p{Lu}\.)\s+(?![^[\]]*\])(?=["“«'‘([]*[\p{Lu}\d…])/u

/** The sentences of a text, each with the citations behind it. */
export function sentencesOf(text: string): string[] {
  return text.split(BETWEEN)
}
