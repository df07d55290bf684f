/** Buttons that copy something. */
import * as words from '../../words.ts'

/** Makes a button copy what `text` gives; without a secure address a browser lends nobody its clipboard, and the button goes. */
export function copies(button: HTMLButtonElement, text: () => string): void {
  if (!navigator.clipboard)
    return button.remove()
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(text())
    button.textContent = words.readingCopied
    setTimeout(() => button.textContent = words.readingCopy, 2000)
  })
}

/** A button for each entry of the bibliography. */
export function copySources(): void {
  for (const entry of document.querySelectorAll<HTMLElement>('.bibliography li')) {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = words.readingCopy
    button.setAttribute('aria-label', words.readingCopySource(entry.textContent?.trim().slice(0, 80) ?? ''))
    const address = entry.querySelector('a')?.href
    const text = entry.dataset.alone ? [entry.dataset.alone, address].filter(Boolean).join(' ') : entry.textContent?.replaceAll(/\s+/g, ' ').trim() ?? ''
    entry.append(' ', button)
    copies(button, () => text)
  }
}
