import { isOnFocus } from '@slidev/client/state/index.ts'
import { defineShortcutsSetup } from '@slidev/types'
import { useEventListener } from '@vueuse/core'

/**
 * Slidev ignores its keys while a link or a button has the focus, so that Enter and Space reach it. Links and buttons do not use
 * the arrows, the page keys of a presenter's remote and the letters, so these still work here (.github/SLIDEV.md).
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
    const act = keys[event.key]
    if (!act || !isOnFocus.value || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]'))
      return
    // A slide takes its focus along when it goes, and then Slidev hears the key itself.
    const onSlide = document.activeElement?.closest<HTMLElement>('#slideshow a, #slideshow button')
    if (onSlide)
      onSlide.blur()
    else
      act()
  })
  return base
})
