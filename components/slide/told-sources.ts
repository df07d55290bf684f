/** The sources of a slide: its parts tell the frame theirs, and the frame numbers them and shows them at its foot. */
import type { ComputedRef, InjectionKey, MaybeRefOrGetter } from 'vue'
import { computed, inject, onUnmounted, provide, shallowReactive, toValue } from 'vue'

/** A part of the slide with the keys of its sources. The notes of the text come first, because their numbers stand in the text. */
interface Part { keys: MaybeRefOrGetter<string[]>, first: boolean }

const PARTS: InjectionKey<Set<Part>> = Symbol('parts of the slide that have sources')

/** For the frame: the keys of all that its parts show at this moment, each once, in the order of their numbers. */
export function provideSources(): ComputedRef<string[]> {
  const parts = shallowReactive(new Set<Part>())
  provide(PARTS, parts)
  return computed(() => inOrder(parts))
}

/**
 * For a part of a slide: the keys of the sources of what it shows now.
 *
 * @returns the number of each of them on the slide, by its key
 */
export function tellSources(keys: MaybeRefOrGetter<string[]>, { first = false } = {}): ComputedRef<Map<string, number>> {
  const parts = inject(PARTS, undefined) ?? new Set<Part>()
  const part = { keys, first }
  parts.add(part)
  onUnmounted(() => parts.delete(part))
  return computed(() => new Map(inOrder(parts).map((key, index) => [key, index + 1])))
}

function inOrder(parts: Set<Part>): string[] {
  const all = [...parts]
  return [...new Set([...all.filter(({ first }) => first), ...all.filter(({ first }) => !first)].flatMap(({ keys }) => toValue(keys)))]
}
