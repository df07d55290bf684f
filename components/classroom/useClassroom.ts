/** The class's votes, choices and verdicts, kept in this browser, the same in all its windows, and nowhere else. */
import type { ComputedRef } from 'vue'
import type { ClassState } from './state'
import { useSlideContext } from '@slidev/client'
import { createGlobalState, useMounted, useStorage } from '@vueuse/core'
import { computed } from 'vue'
import { useOnPaper } from '../slide/medium'
import { lessonKey } from '../site/lesson-key'
import { EMPTY, readState, writeState } from './state'

/** What a component of the class works with. */
export interface Classroom {
  state: ComputedRef<ClassState>
  /** Applies a change of `state.ts`, here and in every other window. */
  change: (to: (state: ClassState) => ClassState) => void
  /** True where there is something to press. */
  interactive: ComputedRef<boolean>
  /** False in a preview, where nothing of what is seen can be pressed. */
  shown: ComputedRef<boolean>
}

/** One for the page, however many slides show it. A browser that keeps nothing (blocked, full) still counts, until it is closed. */
const useStored = createGlobalState(() => {
  dropInvalidEntry()
  return useStorage<ClassState>(lessonKey(), EMPTY, undefined, {
    serializer: { read: text => readState(text) ?? EMPTY, write: writeState },
    shallow: true,
    writeDefaults: false,
    onError: () => {},
  })
})

/** For a component on a slide. On paper, and before the slide is there, nothing has happened yet. */
export function useClassroom(): Classroom {
  const { $renderContext } = useSlideContext()
  const onPaper = useOnPaper()
  const mounted = useMounted()
  const stored = useStored()
  const interactive = computed(() => mounted.value && !onPaper.value)
  return {
    state: computed(() => interactive.value ? stored.value : EMPTY),
    change: to => stored.value = to(stored.value),
    interactive,
    shown: computed(() => !interactive.value || ['slide', 'presenter'].includes($renderContext.value)),
  }
}

/** Forgets everything, in every window. */
export function clearClassroom(): void {
  useStored().value = null
}

function dropInvalidEntry(): void {
  try {
    const key = lessonKey()
    const text = localStorage.getItem(key)
    if (text !== null && !readState(text))
      localStorage.removeItem(key)
  }
  catch {}
}
