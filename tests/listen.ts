/** What a screen reader is told of its own accord: every change of a live region. */
import type { Page } from 'playwright/test'

/** Hears everything from now on; each call of what it returns gives what has been said since the last one. */
export async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const heard: string[] = []
    Object.assign(window, { heard })
    new MutationObserver((changes) => {
      const regions = new Set(changes.map(({ target }) => (target instanceof Element ? target : target.parentElement)?.closest('[aria-live]:not([aria-live="off"]), [role="status"], [role="alert"], [role="log"]')))
      for (const region of regions) {
        const words = region?.textContent?.replaceAll(/\s+/g, ' ').trim()
        if (words)
          heard.push(words)
      }
    }).observe(document, { subtree: true, childList: true, characterData: true })
  })
  return () => page.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0))
}
