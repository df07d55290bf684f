/**
 * What Slidev's presenter view lacks for a keyboard and a screen reader. Its parts come and go with its layouts, so each is changed
 * when it appears (.github/SLIDEV.md).
 */
import { useLocalStorage, useMutationObserver } from '@vueuse/core'
import { onMounted, watch } from 'vue'
import * as words from '../../components/words.ts'

const STEP_PX = 24

/** The lines by which panels are made larger, each with the key that does it and where Slidev keeps the panel's size. */
const RESIZERS = [
  { find: '.notes-vertical-resizer', more: 'ArrowLeft', less: 'ArrowRight', size: 'width' },
  { find: '.notes-resizer, .notes-vertical-resizer-left', more: 'ArrowRight', less: 'ArrowLeft', size: 'width' },
  { find: '.note .notes-row-resizer.top-\\[-6px\\]', more: 'ArrowUp', less: 'ArrowDown', size: 'height' },
  { find: '.notes-row-resizer', more: 'ArrowDown', less: 'ArrowUp', size: 'height' },
] as const

/** Looks after the presenter view as long as the calling component is there. */
export function usePresenterAccess(): void {
  const sizes = {
    width: { value: useLocalStorage('slidev-presenter-notes-width', 360), least: 240, most: () => Math.round(Math.min(720, innerWidth * 0.7)), name: words.presenterNotesWidth },
    height: { value: useLocalStorage('slidev-presenter-notes-row-size', 280), least: 160, most: () => Math.round(innerHeight * 0.75), name: words.presenterNotesHeight },
  }

  function update(): void {
    document.querySelector('.slidev-presenter .bottom nav')?.setAttribute('aria-label', words.presenterNav)
    // The next slide is a picture for the teacher's eye; a screen reader would take it for the one that is shown.
    const next = document.querySelector('.slidev-presenter .next > .slidev-slide-container')
    next?.toggleAttribute('inert', true)
    next?.setAttribute('aria-hidden', 'true')
    document.querySelectorAll<HTMLElement>('.slidev-presenter [role="separator"]').forEach(makeAccessible)
  }

  function makeAccessible(resizer: HTMLElement): void {
    const { more, less, size } = RESIZERS.find(({ find }) => resizer.matches(find)) ?? RESIZERS[0]
    const { value, least, most, name } = sizes[size]
    for (const [attribute, to] of Object.entries({ 'tabindex': 0, 'aria-label': name, 'aria-valuemin': least, 'aria-valuemax': most(), 'aria-valuenow': value.value }))
      resizer.setAttribute(attribute, String(to))
    resizer.onkeydown = (event) => {
      const by = event.key === more ? STEP_PX : event.key === less ? -STEP_PX : 0
      if (by === 0)
        return
      // The arrows are the line's now, and turn no slide.
      event.preventDefault()
      event.stopPropagation()
      value.value = Math.min(most(), Math.max(least, value.value + by))
    }
  }

  onMounted(update)
  watch([sizes.width.value, sizes.height.value], update)
  useMutationObserver(document.body, update, { childList: true, subtree: true })
}
