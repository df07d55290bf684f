/** Places to write (WriteField.vue): what is written is kept on the device, and can be copied. */
import type { Kept } from './kept.ts'
import * as words from '../../words.ts'
import { copies } from './copy.ts'

export function openFields(kept: Kept): void {
  for (const field of document.querySelectorAll<HTMLElement>('.field')) {
    const area = field.querySelector('textarea')!
    const name = `answer ${area.name}`
    area.value = kept.get(name) ?? area.value
    const button = field.querySelector('button')!
    const show = () => field.toggleAttribute('data-written', area.value.trim() !== '')
    show()
    area.addEventListener('input', () => {
      show()
      const said = kept.set(name, area.value) ? words.readingKept : words.readingNotKept
      const place = field.querySelector('.kept')!
      // A status is read out when it changes, and should not be at every letter.
      if (place.textContent !== said)
        place.textContent = said
    })
    copies(button, () => area.value)
    field.hidden = false
  }
}
