/** Shows the class where the teacher points on the slide. */
import { sharedState } from '@slidev/client'
import { useMousePosInSlide } from '@slidev/client/composables/useMousePosInSlide.ts'
import { cursorStyle } from '@slidev/client/state/index.ts'
import { useWindowFocus } from '@vueuse/core'
import { onMounted, watchEffect } from 'vue'

/** As long as the calling component is there and its window has the focus. */
export function sharePointer(): void {
  const focus = useWindowFocus()
  // The slide has its place then.
  onMounted(() => {
    const mouse = useMousePosInSlide()
    watchEffect(() => sharedState.cursor = mouse.value && focus.value ? { ...mouse.value, style: cursorStyle.value } : undefined)
  })
}
