/** Slidev's keys rest while a button or a link has the focus, because space and Enter are its own. The keys that turn slides are not. */
const TURNING = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'PageUp', 'PageDown']

/**
 * Takes the focus off a button or link of a slide, or of the bar under it, before Slidev hears of a key that turns slides.
 * It goes to the panel around, if there is one, where the digits go on counting.
 */
export function keepArrowsTurning(): void {
  window.addEventListener('keydown', ({ key }) => {
    const focused = document.activeElement
    if (!TURNING.includes(key) || !(focused instanceof HTMLElement) || !focused.matches(':is(.slidev-layout, nav) :is(a, button)'))
      return
    const panel = focused.closest<HTMLElement>('.class-panel')
    if (panel)
      panel.focus({ preventScroll: true })
    else
      focused.blur()
  }, { capture: true })
}
