import { isInputting, isOnFocus, shortcutsEnabled, shortcutsLocked } from '@slidev/client/state/index.ts'
import { defineShortcutsSetup } from '@slidev/types'
import { useEventListener, useThrottleFn } from '@vueuse/core'
import { useWallBlack } from './screen/wall'

/** Milliseconds between two steps while a key is held down, as in Slidev. */
const HELD_INTERVAL = 150

/**
 * Slidev ignores its keys while a link or a button has the focus, so that Enter and Space reach it. Links and buttons do not use
 * the arrows, the page keys of a presenter's remote and the letters, so these still work here (.github/SLIDEV.md).
 *
 * A key that is held down repeats by the keyboard's own events. Slidev repeats it by a timer of its own, which also fires when a
 * busy browser has only not come to the keyup event yet: one press would be two steps.
 *
 * A remote's key for a black screen is `b` or a full stop. Slidev knows neither.
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
  const wall = useWallBlack()
  const toggleWall = () => wall.set(!wall.value.value)
  const ownKeys: Record<string, () => void> = { 'b': toggleWall, '.': toggleWall }
  const steps = new Set([next, prev, nextSlide, prevSlide])
  const stepWhileHeld = useThrottleFn((step: () => void) => step(), HELD_INTERVAL)
  useEventListener('keydown', (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]'))
      return
    const act = keys[event.key]
    if (wall.value.value && (event.key === 'Escape' || event.key === ' ' || (act && steps.has(act))))
      wall.set(false)
    if (event.repeat) {
      // With Shift the same key turns whole slides, one a press.
      if (act && steps.has(act) && !event.shiftKey && shortcutsEnabled.value && !shortcutsLocked.value && !isInputting.value)
        stepWhileHeld(act)
      return
    }
    if (!isInputting.value)
      ownKeys[event.key]?.()
    if (!act || !isOnFocus.value)
      return
    // A slide takes its focus along when it goes, and then Slidev hears the key itself.
    const onSlide = document.activeElement?.closest<HTMLElement>('#slideshow a, #slideshow button')
    if (onSlide)
      onSlide.blur()
    else
      act()
  })
  return base.map(shortcut => ({ ...shortcut, autoRepeat: false }))
})
