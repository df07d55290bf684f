import type { ShallowRef } from 'vue'
import { shallowRef } from 'vue'
import { lessonKey } from './lesson-key'

/** A value that the windows of the show share. */
export interface SharedValue<Value> {
  value: Readonly<ShallowRef<Value>>
  /** Replaces it, here and in every other window. */
  set: (to: Value) => void
}

/** What windows post each other: the value, or that one has just come and would like to know. */
type Message<Value> = { value: Value } | 'ask'

/**
 * A value that is the same in all windows of the show as long as one of them is open. Nothing is stored; a window that is opened
 * anew, or reloaded, asks the others. On a page that is rendered when the site is built there are no others.
 *
 * @param channel a name that no other value has
 * @param initial what it is before anybody has set it
 */
export function shareValue<Value>(channel: string, initial: Value): SharedValue<Value> {
  const value = shallowRef(initial)
  if (typeof window === 'undefined')
    return { value, set: () => {} }
  const windows = new BroadcastChannel(lessonKey(channel))
  const post = (message: Message<Value>) => windows.postMessage(message)
  windows.addEventListener('message', ({ data }: MessageEvent<Message<Value>>) => {
    if (data !== 'ask')
      value.value = data.value
    else if (value.value !== initial)
      post({ value: value.value })
  })
  post('ask')
  return {
    value,
    set: (to) => {
      value.value = to
      post({ value: to })
    },
  }
}
