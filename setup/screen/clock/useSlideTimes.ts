/** The minutes of each slide, recorded while the clock runs and kept on this device. Only a presenter view calls this. */
import { useNav } from '@slidev/client'
import { watch } from 'vue'
import { lessonKey } from '../../../components/site/lesson-key'
import { lesson } from '../../../components/site/place'
import { stored } from './kept'
import { aliasOf } from './lesson-plan'
import { NO_TIMES, readTimes, spend, timesFile } from './slide-times'
import { useLessonClock } from './useLessonClock'

const KEY = lessonKey(`times ${lesson.id}`)
/** How often it counts, in minutes. */
const EVERY = 1 / 20

const kept = () => stored(storage => readTimes(storage.getItem(KEY))) ?? NO_TIMES

/** Records as long as the calling component is there. Two such windows count each moment once, because what is kept says up to when. */
export function useSlideTimes(): void {
  const { state, passed } = useLessonClock()
  const { currentSlideRoute } = useNav()
  watch([() => Math.floor(passed.value / EVERY), () => state.value.status, () => aliasOf(currentSlideRoute.value.meta)], ([, status], [, before, slide]) => {
    if (before === 'running' && status !== 'stopped')
      stored(storage => storage.setItem(KEY, JSON.stringify(spend(kept(), slide, passed.value))))
  })
}

export function forgetTimes(): void {
  stored(storage => storage.removeItem(KEY))
}

/** Gives them to the person as a file. */
export function saveTimes(): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([timesFile(lesson.id, kept())], { type: 'application/json' }))
  link.download = 'times.json'
  link.click()
  URL.revokeObjectURL(link.href)
}
