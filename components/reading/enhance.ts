/** What JavaScript adds to the page to read: a button to copy each source, and the copy of the lesson on this device. */
import * as words from '../words.ts'

for (const entry of document.querySelectorAll<HTMLElement>('.bibliography li')) {
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = words.readingCopy
  button.setAttribute('aria-label', words.readingCopySource(entry.textContent?.trim().slice(0, 80) ?? ''))
  const address = entry.querySelector('a')?.href
  const text = entry.dataset.alone ? [entry.dataset.alone, address].filter(Boolean).join(' ') : entry.textContent?.replaceAll(/\s+/g, ' ').trim() ?? ''
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(text)
    button.textContent = words.readingCopied
    setTimeout(() => button.textContent = words.readingCopy, 2000)
  })
  // Without a secure address a browser lends nobody its clipboard.
  if (navigator.clipboard)
    entry.append(' ', button)
}

// In a frame without an origin of its own even the question is an error.
void (async () => navigator.serviceWorker?.register('../sw.js'))().catch(() => {})
