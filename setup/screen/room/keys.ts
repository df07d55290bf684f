/** How the teacher's window comes by the keys of a room: from the laptop that serves it, which gives them to nobody else. */
import type { RoomKeys } from '../../../scripts/room/keys.ts'
import { siteRoot } from '../../../components/site/place'

/** What a window needs to open the room, and what it tells the class. */
export interface OpenedRoom extends RoomKeys {
  /** Of the broker. */
  broker: string
  /** Addresses that a device can type, the likeliest first. */
  join: string[]
}

/** @throws {Error} where the server has no room to open */
export async function askForRoom(): Promise<OpenedRoom> {
  const response = await (import.meta.env.DEV
    ? fetch(`${import.meta.env.BASE_URL}@room`, { method: 'POST' })
    : fetch(`${siteRoot}room.json`))
  if (!response.ok)
    throw new Error(`${response.status}`)
  const keys = await response.json() as RoomKeys
  return {
    ...keys,
    broker: `ws://localhost:${keys.port}/mqtt`,
    join: keys.addresses.map(({ address }) => `${address}:${keys.port}`),
  }
}
