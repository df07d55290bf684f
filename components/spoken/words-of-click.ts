/** What a click says: loaded with the first one, because nobody needs it before. */
import type { ClicksContext } from '@slidev/types'
import { brief } from './brief'
import { speakersOf } from './said'
import { spokenText } from './spoken-text'

/** What the click brought at which a slide stands, in a few words; each part of the slide speaks for its own clicks, `v-click` is read. */
export function wordsOfClick(clicks: ClicksContext, slide: number): string {
  const come = document.querySelectorAll(`#slideshow [data-slidev-no="${slide}"] .slidev-vclick-current`)
  return brief([...speakersOf(clicks), ...[...come].map(spokenText)].join(' '))
}
