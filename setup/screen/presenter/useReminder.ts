/** Reminds once of a clock that nobody has started. */
import type { ComputedRef } from 'vue'
import { useNav } from '@slidev/client'
import { useTimeout } from '@vueuse/core'
import { computed, ref, watch } from 'vue'
import { useLessonClock } from '../clock/useLessonClock'

const AFTER_MS = 2 * 60_000

/** True two minutes after the presenter view was opened, past the first slide, until the clock is started or the person wants no more of it. */
export function useReminder(): { reminding: ComputedRef<boolean>, dismiss: () => void } {
  const { currentSlideNo } = useNav()
  const { state } = useLessonClock()
  const waited = useTimeout(AFTER_MS)
  const over = ref(state.value.status !== 'stopped')
  watch(() => state.value.status, () => over.value = true)
  return {
    reminding: computed(() => waited.value && !over.value && currentSlideNo.value > 1),
    dismiss: () => over.value = true,
  }
}
