import type { Table } from './table'
import { createGlobalState } from '@vueuse/core'
import { shallowRef } from 'vue'

/** The tables that somebody has changed by hand, by debate. */
export interface Tables {
  /** The table of a debate; none where it is as the click has it. */
  of: (debate: string) => Table | undefined
  /** Replaces it, or gives it back to the clicks, here and in every other window of the show. */
  set: (debate: string, table: Table | undefined) => void
}

const CHANNEL = 'stalins-five-answers/debates'

/** One for the page, and the same in all windows of the show. Nothing is stored; a window that is opened anew shows what the click says. */
export const useTables = createGlobalState((): Tables => {
  const all = shallowRef<Record<string, Table | undefined>>({})
  // On a server there are no other windows, though there is such a channel.
  const channel = typeof window === 'undefined' ? undefined : new BroadcastChannel(CHANNEL)
  channel?.addEventListener('message', ({ data }: MessageEvent<Record<string, Table>>) => all.value = data)
  return {
    of: debate => all.value[debate],
    set: (debate, table) => {
      all.value = { ...all.value, [debate]: table }
      channel?.postMessage(all.value)
    },
  }
})
