/** The wall: what the class sees. It can be black for a while, in every window of the show, until somebody turns a slide (sync/position.ts). */
import { createGlobalState } from '@vueuse/core'
import { shareValue } from '../../components/site/shared-value'

/** True while the wall is black. */
export const useWallBlack = createGlobalState(() => shareValue('wall', false))
