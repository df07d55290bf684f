/** What a screen reader is told: one announcement at a time, for the whole page. */
import type { ClicksContext } from '@slidev/types'
import { shallowRef } from 'vue'

/** What was said last; setup/screen/SlideAnnouncer.vue reads it out. */
export const said = shallowRef('')

/** Says something that has happened, in a few words. */
export function say(words: string): void {
  said.value = words
}

/** The parts of each slide that take clicks, each with what it says of the click at which its slide stands. */
const speakers = new WeakMap<ClicksContext, Set<() => string | undefined>>()

/**
 * Lets a part of a slide speak for its clicks.
 *
 * @param says what the click says at which the slide stands; nothing where the click belongs to another part
 * @returns to be called when the part has gone
 */
export function speakFor(clicks: ClicksContext, says: () => string | undefined): () => void {
  const all = speakers.get(clicks) ?? new Set()
  speakers.set(clicks, all.add(says))
  return () => void all.delete(says)
}

/** What the click says at which a slide stands, each part of the slide for its own. */
export function speakersOf(clicks: ClicksContext): string[] {
  return [...speakers.get(clicks) ?? []].flatMap(says => says() ?? [])
}
