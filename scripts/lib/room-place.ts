/** Where the broker of a site's room is. */
import process from 'node:process'
import { CommandError } from './fault.ts'

/** Beside the pages, on the laptop that serves them, or at an address of its own. */
export type RoomPlace = 'beside' | `ws://${string}` | `wss://${string}`

const ADDRESS = /^wss?:\/\/[^\s/?#"';,]+(?:\/[^\s?#"';,]*)?$/

/** @throws {CommandError} where it is not the address of a broker, or would open the policy of a site for more */
export function checkBroker(address: string): asserts address is Exclude<RoomPlace, 'beside'> {
  if (!ADDRESS.test(address))
    throw new CommandError(`--room: expected the address of an MQTT broker over WebSocket, such as "wss://broker.example/mqtt", found "${address}".`)
}

/** The broker that the pages of a room have to name; nothing where it is beside them. */
export function brokerOf(place: RoomPlace): string {
  return place === 'beside' ? '' : place
}

/** What the policy of a site has to let its pages connect to. Not every browser takes a WebSocket beside the page for the page's own host. */
export function connectSources(place: RoomPlace): string {
  return place === 'beside' ? 'ws:' : new URL(place).origin
}

/** Settles which room this process and all that it starts make; without one there is no trace of a room. setup/lesson-data.ts asks for it. */
export function chooseRoom(place: RoomPlace | undefined): void {
  process.env.DECK_ROOM = place ?? ''
}
