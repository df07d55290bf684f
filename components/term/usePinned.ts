import { createGlobalState } from '@vueuse/core'
import { shareValue } from '../site/shared-value'

/** The term that somebody has opened for everybody, and the slide on which it stands. */
export interface Pinned { slide: number, id: string }

/** One for the page, and the same in all windows of the show. */
export const usePinned = createGlobalState(() => shareValue<Pinned | null>('terms', null))
