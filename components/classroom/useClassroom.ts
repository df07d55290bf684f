/** The class's votes, choices and verdicts, kept in this browser, the same in all its windows, and nowhere else. */
import type { ComputedRef } from 'vue'
import type { ClassState } from './state'
import { createGlobalState, useMounted, useStorage } from '@vueuse/core'
import { computed } from 'vue'
import { isFinal, useMedium } from '../slide/medium'
import { lessonKey } from '../site/lesson-key'
import { EMPTY, readState, writeState } from './state'

/** What a component of the class works with. */
export interface Classroom {
  state: ComputedRef<ClassState>
  /** Applies a change of `state.ts`, here and in every other window. */
  change: (to: (state: ClassState) => ClassState) => void
  /** True where the class's answers are shown, with the buttons that give them. */
  interactive: ComputedRef<boolean>
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

/** For a component on a slide. In print, on a page to read, and before the slide is mounted, the class has not answered. */
export function useClassroom(): Classroom {
  const medium = useMedium()
  const mounted = useMounted()
  const stored = useStored()
  const interactive = computed(() => mounted.value && !isFinal(medium.value))
  return {
    state: computed(() => interactive.value ? stored.value : EMPTY),
    change: to => stored.value = to(stored.value),
    interactive,
  }
}

/** Applies a change from outside a slide, in every window. */
export function changeClassroom(to: (state: ClassState) => ClassState): void {
  const stored = useStored()
  stored.value = to(stored.value ?? EMPTY)
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
