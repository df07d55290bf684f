/** What the teacher's window is told of a room. */
import type { Keys } from './kept-keys.ts'
import type { LocalAddress } from './network.ts'

export interface RoomKeys extends Keys {
  port: number
  /** By which devices reach the laptop, the likeliest first. */
  addresses: LocalAddress[]
}
