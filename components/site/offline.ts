/** Whether the lesson is kept on this device and works without a network. */
import { readonly, ref } from 'vue'
import { siteRoot } from './place'

const ready = ref(false)

/** True once everything has been kept. */
export const readyOffline = readonly(ready)

/**
 * Asks the browser to keep the site, when the page has loaded. Browsers do so over https and on localhost only;
 * anywhere else, and where it fails, the site works as before, with a network.
 */
export async function keepOffline(): Promise<void> {
  if (__DECK_SINGLE_FILE__ || !('serviceWorker' in navigator))
    return
  // The show may begin long after the page has loaded, or before it has.
  if (document.readyState !== 'complete')
    await new Promise(resolve => window.addEventListener('load', resolve, { once: true }))
  try {
    await navigator.serviceWorker.register(`${siteRoot}sw.js`)
    await navigator.serviceWorker.ready
    // Not where the host left some of it out.
    ready.value = await caches.match(`${siteRoot}kept-whole`) !== undefined
  }
  catch {}
}
