/** The wall: what the class sees. It can be black for a while, in every window of the show, until somebody turns a slide (sync/position.ts). */
import { createGlobalState } from '@vueuse/core'
import { shareValue } from '../../components/site/shared-value'

/** How to join the room, while the wall shows it. */
export interface Joining {
  code: string
  /** What is to be typed, and what is to be scanned; empty where no device can get there. */
  typed: string
  scan: string
  /** How many devices are in. */
  here: number
}

export const useJoinWall = createGlobalState(() => shareValue<Joining | undefined>('join', undefined))

/** A sentence from a device, while the wall shows it. */
export const useSentenceWall = createGlobalState(() => shareValue<string | undefined>('sentence', undefined))

/** True while the wall is black. */
export const useWallBlack = createGlobalState(() => shareValue('wall', false))
