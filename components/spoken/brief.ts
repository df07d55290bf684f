/** The longest announcement, in letters: some ten seconds of speech. All the rest stands on the slide. */
export const LONGEST = 150

/** Words short enough to be heard at one go: whole sentences as long as they fit, else the beginning of the first. */
export function brief(words: string): string {
  const all = words.replaceAll(/\s+/g, ' ').trim()
  if (all.length <= LONGEST)
    return all
  let short = ''
  for (const sentence of all.match(/.+?(?:[.?!]["”’)]*(?= )|$)/g) ?? []) {
    if (short.length + sentence.length > LONGEST)
      break
    short += sentence
  }
  return short || `${all.slice(0, LONGEST - 1).replace(/\s+\S*$/, '')}…`
}
