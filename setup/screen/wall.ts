/** The wall: what the class sees. It can be black for a while, in every window of the show, until somebody turns a slide (sync/position.ts). */
import { createGlobalState } from '@vueuse/core'
import { shareValue } from '../../components/site/shared-value'

/** The code of the room and its address, while the wall shows them. */
export const useJoinWall = createGlobalState(() => shareValue<{ code: string, join: string } | undefined>('join', undefined))

/** True while the wall is black. */
export const useWallBlack = createGlobalState(() => shareValue('wall', false))
