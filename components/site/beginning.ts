/** What the show owes to the first page, which waits before it begins the show (scripts/static/early-scripts.ts). */

declare global {
  interface Window {
    /** Undefined where no page keeps any, and once the show has taken them. */
    earlyKeys?: KeyboardEvent[]
  }
}

/**
 * Presses them once more, for those who listen by now; from then on no page keeps any.
 *
 * @param answered resolves once a key's answer stands: a key pressed before that would count from the place before
 */
export async function pressEarlyKeys(answered: () => Promise<void>): Promise<void> {
  const keys = window.earlyKeys ?? []
  delete window.earlyKeys
  for (const { key, code, shiftKey } of keys) {
    for (const type of ['keydown', 'keyup'])
      document.body.dispatchEvent(new KeyboardEvent(type, { key, code, shiftKey, bubbles: true, cancelable: true }))
    await answered()
  }
}

/** Tells a window that has just been opened that a show is under way, so that it begins at once and comes to where the others are. */
export function answerNewcomers(): void {
  const channel = new BroadcastChannel('show')
  channel.addEventListener('message', ({ data }) => data === 'anybody' && channel.postMessage('here'))
}
