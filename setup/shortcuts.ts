import { isOnFocus } from '@slidev/client/state/index.ts'
import { defineShortcutsSetup } from '@slidev/types'
import { useEventListener } from '@vueuse/core'

/**
 * Slidev's keys rest while a link or a button has the focus, so that Enter and Space reach it. The arrows, the page keys of
 * a presenter's remote and the letters mean nothing to either, so they go on working.
 */
export default defineShortcutsSetup(({ next, prev, nextSlide, prevSlide, toggleDark, toggleOverview, showGotoDialog }, base) => {
  const keys: Record<string, () => void> = {
    ArrowRight: next,
    PageDown: next,
    ArrowLeft: prev,
    PageUp: prev,
    ArrowDown: nextSlide,
    ArrowUp: prevSlide,
    d: toggleDark,
    g: showGotoDialog,
    o: toggleOverview,
  }
  useEventListener('keydown', (event: KeyboardEvent) => {
    if (isOnFocus.value && !event.ctrlKey && !event.metaKey && !event.altKey && !event.defaultPrevented && !document.querySelector('dialog[open]'))
      keys[event.key]?.()
  })
  return base
})
