/** What the page to read works out: notes behind sentences, what the browser keeps, which voice reads and in what pieces. */
import { expect, test } from 'playwright/test'
import { keptIn } from '../../components/reading/live/kept.ts'
import { sentencesIn, voiceFor } from '../../components/reading/live/voice.ts'
import { told } from '../../components/reading/told.ts'

test('citations become numbers by their first use; those that stand together share one', () => {
  expect(told(['A hill fell.[@ann1950; @letter] Whose was it? Ann’s.[@ben1951, p. 3]', 'It rose again.[@ann1950; @letter]'])).toEqual({
    paragraphs: [
      [{ text: 'A hill fell.' }, { note: 1 }, { text: ' Whose was it? Ann’s.' }, { note: 2 }],
      [{ text: 'It rose again.' }, { note: 1 }],
    ],
    notes: [['ann1950', 'letter'], ['ben1951, p. 3']],
  })
  expect(told(['No source.'])).toEqual({ paragraphs: [[{ text: 'No source.' }]], notes: [] })
})

/** A browser's storage, as far as it is asked. */
function storage(): Storage {
  const values = new Map<string, string>()
  return { getItem: (key: string) => values.get(key) ?? null, setItem: (key: string, to: string) => void values.set(key, to) } as unknown as Storage
}

test('what is kept is found again by the same lesson at the same address, and by no other', () => {
  const device = storage()
  const kept = keptIn(() => device, 'hill', '/history/')
  expect(kept.get('answer after')).toBeUndefined()
  expect(kept.set('answer after', 'Ann.')).toBe(true)
  expect(keptIn(() => device, 'hill', '/history/').get('answer after')).toBe('Ann.')
  expect(keptIn(() => device, 'hill', '/copy/').get('answer after')).toBeUndefined()
  expect(keptIn(() => device, 'valley', '/history/').get('answer after')).toBeUndefined()
})

test('a browser that keeps nothing is no error', () => {
  const forbidden = keptIn(() => {
    throw new DOMException('forbidden', 'SecurityError')
  }, 'hill', '/')
  expect(forbidden.get('size')).toBeUndefined()
  expect(forbidden.set('size', '2')).toBe(false)
})

const voice = (lang: string, preferred = false) => ({ lang, default: preferred })

for (const { said, voices, language, expected } of [
  { said: 'of its country', voices: ['en-US', 'en-GB'], language: 'en-GB', expected: 'en-GB' },
  { said: 'of another country where there is none', voices: ['de-DE', 'en-US'], language: 'en-GB', expected: 'en-US' },
  { said: 'as Android writes it', voices: ['en_US', 'en_GB'], language: 'en-GB', expected: 'en_GB' },
  { said: 'of the language alone', voices: ['fr-FR', 'de'], language: 'de-CH', expected: 'de' },
  { said: 'none of another language', voices: ['ko-KR', 'eng-GB'], language: 'en-GB', expected: undefined },
]) {
  test(`the voice is ${said}`, () => {
    expect(voiceFor(voices.map(lang => voice(lang)), language)?.lang).toBe(expected)
  })
}

test('of two voices that fit, the one that the browser prefers reads', () => {
  const [first, second] = [voice('en-GB'), voice('en-GB', true)]
  expect(voiceFor([first!, second!], 'en-GB')).toBe(second)
})

test('a text is read a sentence at a time', () => {
  expect(sentencesIn('  A hill fell.\n Whose was it?  Ann’s. ', 'en-GB')).toEqual(['A hill fell.', 'Whose was it?', 'Ann’s.'])
  expect(sentencesIn(' ', 'en-GB')).toEqual([])
})
