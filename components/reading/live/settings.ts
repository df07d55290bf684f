/** The switches that make the page easier to read (ReadingSettings.vue); reading.css has what they do. Slides know nothing of them. */
import type { Kept } from './kept.ts'

export function openSettings(kept: Kept): void {
  const box = document.querySelector<HTMLElement>('.settings')
  if (!box)
    return
  for (const input of box.querySelectorAll('input')) {
    const apply = () => {
      if (input.type === 'checkbox')
        document.documentElement.dataset[input.name] = String(input.checked)
      else if (input.checked)
        document.documentElement.dataset[input.name] = input.value
    }
    const was = kept.get(input.name)
    if (was !== undefined)
      input.checked = input.type === 'checkbox' ? was === 'true' : was === input.value
    apply()
    input.addEventListener('change', () => {
      apply()
      kept.set(input.name, input.type === 'checkbox' ? String(input.checked) : input.value)
    })
  }
  box.hidden = false
}
