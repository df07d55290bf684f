import type { MaybeRefOrGetter, WritableComputedRef } from 'vue'
import { useSlideContext } from '@slidev/client'
import { computed, onMounted, onUnmounted, shallowRef, toValue, useId } from 'vue'
import { isFinal, useMedium } from './medium'
import { speakFor } from '../spoken/said'

/**
 * Claims `size` clicks of the slide for a component, tells how many of them have been taken, and says each of them to a screen reader.
 *
 * @param size clicks the component needs; 0 claims none
 * @param says a click in words, in a sentence or two: what it brought or marked; clicks count from 1
 * @param at where they begin, as Slidev writes it: `'+1'` after the clicks before it, or a number
 * @returns clicks taken, from 0 to `size`; in print and on a page to read all of them. Setting it goes to that click, in every window of the show
 */
export function useSteps(size: number, says: (click: number) => string, at: MaybeRefOrGetter<string | number> = '+1'): WritableComputedRef<number> {
  const { $clicksContext } = useSlideContext()
  const id = useId()
  const medium = useMedium()
  const first = shallowRef<number>()
  let fallSilent = () => {}

  // v-click registers when it is mounted; registering earlier would jump the queue.
  onMounted(() => {
    const info = size > 0 ? $clicksContext.calculateSince(toValue(at), size) : null
    if (!info)
      return
    $clicksContext.register(id, info)
    first.value = info.start
    fallSilent = speakFor($clicksContext, () => {
      const click = $clicksContext.current - info.start + 1
      return click >= 1 && click <= size ? says(click) : undefined
    })
  })
  onUnmounted(() => {
    $clicksContext.unregister(id)
    fallSilent()
  })

  return computed({
    // A page that is rendered when the site is built is never mounted.
    get: () => first.value === undefined
      ? isFinal(medium.value) ? size : 0
      : Math.min(size, Math.max(0, $clicksContext.current - first.value + 1)),
    set: (taken) => {
      if (first.value !== undefined)
        $clicksContext.current = first.value - 1 + taken
    },
  })
}
