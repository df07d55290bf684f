/** Which voice reads, and what it says at a time. */

/** The voice for a language as BCP 47 writes it: one of its country before one of another, then the one that the browser prefers. */
export function voiceFor<Voice extends Pick<SpeechSynthesisVoice, 'lang' | 'default'>>(voices: Voice[], language: string): Voice | undefined {
  // Android writes en_GB.
  const tag = (lang: string) => lang.replace('_', '-').toLowerCase()
  const wanted = tag(language)
  const fits = ({ lang, default: preferred }: Voice) => {
    const same = tag(lang) === wanted ? 4 : tag(lang).split('-')[0] === wanted.split('-')[0] ? 2 : 0
    return same && same + Number(preferred)
  }
  return voices.filter(voice => fits(voice) > 0).toSorted((a, b) => fits(b) - fits(a))[0]
}

/** Some words in sentences, because a browser may stop in the middle of what takes long to say. */
export function sentencesIn(text: string, language: string): string[] {
  const words = text.replaceAll(/\s+/g, ' ').trim()
  const parts = 'Segmenter' in Intl ? [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(words)].map(({ segment }) => segment) : [words]
  return parts.map(part => part.trim()).filter(Boolean)
}
