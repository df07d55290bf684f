import type { ShallowRef } from 'vue'
import { createGlobalState } from '@vueuse/core'
import { shallowRef } from 'vue'

/** The term that somebody has opened for everybody, and the slide on which it stands. */
export interface Pinned { slide: number, id: string }

/** What windows tell each other: what is open, or that one has just come and would like to know. */
type Message = { pinned: Pinned | null } | 'ask'

const CHANNEL = 'stalins-five-answers/terms'

/** One for the page, and the same in all windows of the show. Nothing is stored; a window that is opened anew asks the others. */
export const usePinned = createGlobalState((): { pinned: Readonly<ShallowRef<Pinned | null>>, pin: (to: Pinned | null) => void } => {
  const pinned = shallowRef<Pinned | null>(null)
  const channel = new BroadcastChannel(CHANNEL)
  const tell = (message: Message) => channel.postMessage(message)
  channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if (data !== 'ask')
      pinned.value = data.pinned
    else if (pinned.value)
      tell({ pinned: pinned.value })
  })
  tell('ask')
  return {
    pinned,
    pin: (to) => {
      pinned.value = to
      tell({ pinned: to })
    },
  }
})
