/** What the teacher's window needs to open a room. The laptop that serves it gives it the keys, and gives them to nobody else. */
import type { Connection } from '../../../components/room/connection.ts'
import type { RoomKeys } from '../../../scripts/room/keys.ts'
import { siteRoot } from '../../../components/site/place'

export interface OpenedRoom {
  /** What students type. */
  code: string
  /** What lets a phone turn the slides. */
  clicker: string
  /** The broker's address. */
  broker: string
  /** What makes this window the teacher's there; empty on a broker without passwords. */
  password: string
  /** Where the broker lets everybody speak: signs what is said, and opens what is sealed. */
  trusted?: (connection: Connection) => Connection
  /** The pages of the devices, the likeliest address first. */
  places: JoinPlace[]
}

/** Where devices find their page. */
export interface JoinPlace {
  /** The site, with a slash at its end. */
  site: string
  /** What a student types to get to the page. */
  typed: string
}

/** What a code to scan says. */
export const toScan = ({ site }: JoinPlace, code: string) => `${site}room/#${code}`

/** @throws {Error} where the server has no room to open */
export async function askForRoom(): Promise<OpenedRoom> {
  const response = await (import.meta.env.DEV
    ? fetch(`${import.meta.env.BASE_URL}@room`, { method: 'POST' })
    : fetch(`${siteRoot}room.json`))
  if (!response.ok)
    throw new Error(`${response.status}`)
  const { code, clicker, token, port, addresses } = await response.json() as RoomKeys
  return {
    code,
    clicker,
    broker: `ws://localhost:${port}/mqtt`,
    password: token,
    // The laptop redirects this bare address to the page of a device.
    places: addresses.map(({ address }) => ({ site: `http://${address}:${port}/`, typed: `${address}:${port}` })),
  }
}
