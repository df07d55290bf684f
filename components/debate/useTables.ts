import type { Table } from './table'
import { createGlobalState } from '@vueuse/core'
import { shareValue } from '../site/shared-value'

/** The tables that somebody has changed by hand, by debate. */
export interface Tables {
  /** The table of a debate; none where it is as the click has it. */
  of: (debate: string) => Table | undefined
  /** Replaces it, or gives it back to the clicks, here and in every other window of the show. */
  set: (debate: string, table: Table | undefined) => void
}

/** One for the page, and the same in all windows of the show. */
export const useTables = createGlobalState((): Tables => {
  const { value, set } = shareValue<Record<string, Table | undefined>>('debates', {})
  return {
    of: debate => value.value[debate],
    set: (debate, table) => set({ ...value.value, [debate]: table }),
  }
})
