import type { ComputedRef } from 'vue'
import { useSlideContext } from '@slidev/client'
import { computed, onMounted, onUnmounted, shallowRef, useId } from 'vue'
import { speakFor } from '../spoken/said'
import { isFinal, useMedium } from './medium'

/**
 * Tells whether the last click of the slide has been taken, and says it to a screen reader; a slide without clicks gets one.
 *
 * @param says what the last click brought, in a sentence
 */
export function useLastClick(says: () => string): ComputedRef<boolean> {
  const { $clicksContext } = useSlideContext()
  const id = useId()
  const medium = useMedium()
  const mounted = shallowRef(false)
  let fallSilent = () => {}

  onMounted(() => {
    // The first click, shared with whatever else comes on it: it adds to the slide only where nothing else does.
    $clicksContext.register(id, $clicksContext.calculateSince(1, 1))
    mounted.value = true
    fallSilent = speakFor($clicksContext, () => reached.value ? says() : undefined)
  })
  onUnmounted(() => {
    $clicksContext.unregister(id)
    fallSilent()
  })

  // A page that is rendered when the site is built is never mounted.
  const reached = computed(() => mounted.value ? $clicksContext.current >= Math.max(1, $clicksContext.total) : isFinal(medium.value))
  return reached
}
