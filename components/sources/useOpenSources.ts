import { createGlobalState } from '@vueuse/core'
import { shareValue } from '../site/shared-value'

/** The number of the slide whose sources somebody has opened for everybody. One for the page, and the same in all windows of the show. */
export const useOpenSources = createGlobalState(() => shareValue<number | null>('sources', null))
