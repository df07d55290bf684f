/** Slidev's own timer, the same in all windows of the show, with what the lesson's plan says about it. */
import type { ComputedRef } from 'vue'
import type { Pace } from './pace'
import { useNav } from '@slidev/client'
import { useTimer } from '@slidev/client/composables/useTimer.ts'
import { computed } from 'vue'
import { lesson } from '../../../components/site/place'
import { paceOf } from './pace'

/** A clock that can be started, paused and reset, and the lesson's pace by it; `passed` is in minutes. */
export interface LessonClock extends Pick<ReturnType<typeof useTimer>, 'state' | 'reset' | 'toggle'> {
  passed: ComputedRef<number>
  pace: ComputedRef<Pace>
}

export function useLessonClock(): LessonClock {
  const { state, passed: seconds, reset, toggle } = useTimer()
  const { currentSlideNo, slides } = useNav()
  const minutes = computed(() => slides.value.map(({ meta }) => lesson.slides[meta.slide.frontmatter.routeAlias as string] ?? 0))
  const passed = computed(() => seconds.value / 60)
  return { state, reset, toggle, passed, pace: computed(() => paceOf(minutes.value, currentSlideNo.value, passed.value)) }
}
