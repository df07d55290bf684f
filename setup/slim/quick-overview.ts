/** Slidev's overview over the slides, loaded when it is opened for the first time. */
import { showOverview } from '@slidev/client/state/index.ts'
import { defineAsyncComponent, defineComponent, h, shallowRef, watch } from 'vue'

const Real = defineAsyncComponent(() => import('@slidev/client/internals/QuickOverview.vue'))

export default defineComponent(() => {
  const wanted = shallowRef(false)
  watch(showOverview, shown => wanted.value ||= shown, { immediate: true })
  return () => wanted.value ? h(Real) : null
})
