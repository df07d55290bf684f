/**
 * What our components ask of Slidev's client, where a page is rendered without a browser: every slide stands in its final state,
 * as it does in print. `useSlideContext` is Slidev's own.
 */
import { slides } from '#slidev/slides'
import { computed } from 'vue'

export { useSlideContext } from '@slidev/client/context.ts'

export function useNav(): object {
  return { isPrintMode: computed(() => true), currentSlideNo: computed(() => 1), currentSlideRoute: computed(() => slides.value[0]), slides }
}
