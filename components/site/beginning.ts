/** What the show owes to the first page, which waits before it begins the show (scripts/static/early-scripts.ts). */

declare global {
  interface Window {
    /** Undefined where no page keeps any, and once the show has taken them. */
    earlyKeys?: KeyboardEvent[]
  }
}

/** Presses them once more, for those who listen by now; from then on no page keeps any. */
export function pressEarlyKeys(): void {
  const keys = window.earlyKeys ?? []
  delete window.earlyKeys
  for (const pressed of keys) {
    for (const type of ['keydown', 'keyup'])
      document.body.dispatchEvent(new KeyboardEvent(type, { key: pressed.key, code: pressed.code, shiftKey: pressed.shiftKey, bubbles: true, cancelable: true }))
  }
}

/** Tells a window that has just been opened that a show is under way, so that it begins at once and comes to where the others are. */
export function answerNewcomers(): void {
  const channel = new BroadcastChannel('show')
  channel.addEventListener('message', ({ data }) => data === 'anybody' && channel.postMessage('here'))
}
