/** Slidev's own timer, the same in all windows of the show, with what the lesson's plan says about it. */
import type { ComputedRef } from 'vue'
import type { Pace } from './pace'
import { useNav } from '@slidev/client'
import { useTimer } from '@slidev/client/composables/useTimer.ts'
import { useNow } from '@vueuse/core'
import { computed } from 'vue'
import { lessonPlan } from './lesson-plan'
import { paceOf } from './pace'

/** A clock that can be started, paused and reset, and the lesson's pace by it; `passed` is in minutes. */
export interface LessonClock extends Pick<ReturnType<typeof useTimer>, 'state' | 'reset' | 'toggle'> {
  passed: ComputedRef<number>
  pace: ComputedRef<Pace>
}

export function useLessonClock(): LessonClock {
  const { state, reset, toggle } = useTimer()
  const { currentSlideNo } = useNav()
  const minutes = computed(() => lessonPlan().minutes)
  // Slidev's own stands still in a window that paused it, when another one goes on.
  const now = useNow({ interval: 250 })
  const passed = computed(() => {
    const { status, startedAt, pausedAt } = state.value
    return status === 'stopped' ? 0 : Math.max(0, (status === 'paused' ? pausedAt : Math.max(startedAt, now.value.getTime())) - startedAt) / 60_000
  })
  return { state, reset, toggle, passed, pace: computed(() => paceOf(minutes.value, currentSlideNo.value, passed.value)) }
}
