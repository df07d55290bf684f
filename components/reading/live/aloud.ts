/** Reads a part aloud with the browser's own voice, a sentence at a time, and marks the paragraph that it reads. */
import * as words from '../../words.ts'
import { sentencesIn, voiceFor } from './voice.ts'

/** What is read of a part, where it is not folded away; and what of it is not said. */
const READ = '.told-text > p, .document .words, .think > p'
const UNSAID = 'sup, .visually-hidden'

interface Sentence { place: HTMLElement, text: string }

export function readAloud(language: string): void {
  const buttons = document.querySelector<HTMLElement>('.aloud')
  if (!buttons || !('speechSynthesis' in window))
    return
  const [go, end] = ['.go', '.stop'].map(name => buttons.querySelector<HTMLButtonElement>(name)!) as [HTMLButtonElement, HTMLButtonElement]
  let sentences: Sentence[] = []
  let at = 0
  let speaking = false
  /** Counts the starts: what an earlier one still has to say of its end does not count. */
  let run = 0

  function show(): void {
    const [sign, word] = speaking ? ['❚❚', words.readingAloudPause] : ['▶', sentences.length > 0 ? words.readingAloudGoOn : words.readingAloud]
    go.querySelector('.sign')!.textContent = sign!
    go.querySelector('.word')!.textContent = word!
    end.hidden = sentences.length === 0
    for (const { place } of sentences)
      place.toggleAttribute('data-spoken', speaking && place === sentences[at]!.place)
  }

  function speak(): void {
    const own = ++run
    const { text, place } = sentences[at]!
    const utterance = new SpeechSynthesisUtterance(text)
    const voice = voiceFor(speechSynthesis.getVoices(), language)
    utterance.voice = voice ?? null
    utterance.lang = voice?.lang ?? language
    utterance.onend = () => own === run && (++at < sentences.length ? speak() : stop())
    utterance.onerror = () => own === run && stop()
    speaking = true
    show()
    place.scrollIntoView({ block: 'nearest' })
    speechSynthesis.speak(utterance)
  }

  /** Not every phone has a pause: the voice is silenced, and later begins the sentence again. */
  function pause(): void {
    run++
    speechSynthesis.cancel()
    speaking = false
    show()
  }

  function stop(): void {
    pause()
    sentences = []
    at = 0
    show()
    // The other button is gone.
    go.focus()
  }

  go.addEventListener('click', () => {
    if (speaking)
      return pause()
    if (sentences.length === 0)
      sentences = sentencesOf(partHere(), language)
    if (sentences.length > 0)
      speak()
  })
  end.addEventListener('click', stop)
  addEventListener('pagehide', () => speechSynthesis.cancel())

  // Many browsers tell their voices some time after they are asked.
  const offer = () => buttons.hidden = !voiceFor(speechSynthesis.getVoices(), language)
  speechSynthesis.onvoiceschanged = offer
  offer()
}

/** The part that has come up to the middle of the window: the last one of those that have something to be read. */
function partHere(): Element | undefined {
  const parts = [...document.querySelectorAll('.chapter:has(.told-text)')]
  return parts.findLast(part => part.getBoundingClientRect().top < innerHeight / 2) ?? parts[0]
}

function sentencesOf(part: Element | undefined, language: string): Sentence[] {
  return [...part?.querySelectorAll<HTMLElement>(READ) ?? []].filter(place => !place.closest('details')).flatMap((place) => {
    const copy = place.cloneNode(true) as HTMLElement
    copy.querySelectorAll(UNSAID).forEach(unsaid => unsaid.remove())
    return sentencesIn(copy.textContent ?? '', language).map(text => ({ place, text }))
  })
}
