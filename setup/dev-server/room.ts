/**
 * "Open the room" in the presenter view of the dev server. Vite's server is nothing for a class: the devices get the built site for
 * students from a server beside it, which ends with this one.
 */
import type { ChildProcess } from 'node:child_process'
import type { RoomKeys } from '../../scripts/room/keys.ts'
import type { Plugin } from 'vite'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import process from 'node:process'
import { createInterface } from 'node:readline'
import { localAddresses } from '../../scripts/room/network.ts'
import { LEAN } from '../../scripts/room/lean.ts'

/** Where the teacher's window asks for a room; guard.ts lets nobody else. */
export const ROOM_PATH = '/@room'

export function roomBeside(): Plugin {
  let beside: ChildProcess | undefined
  let keys: Promise<RoomKeys> | undefined

  async function open(): Promise<RoomKeys> {
    beside = spawn(process.execPath, [...LEAN, 'scripts/room/beside.ts'], { stdio: ['pipe', 'pipe', 'inherit'] })
    const [line] = await Promise.race([once(createInterface({ input: beside.stdout! }), 'line'), once(beside, 'exit').then(() => [''])]) as [string]
    if (!line)
      throw new Error('the room could not be opened')
    beside.once('exit', () => keys = undefined)
    return JSON.parse(line) as RoomKeys
  }

  return {
    name: 'room-beside',
    apply: 'serve',
    configureServer({ middlewares, config: { base }, httpServer }) {
      httpServer?.once('close', () => beside?.kill())
      middlewares.use((request, response, next) => {
        if (request.method !== 'POST' || new URL(request.url ?? '/', 'http://localhost').pathname !== `${base.replace(/\/$/, '')}${ROOM_PATH}`)
          return next()
        keys ??= open()
        keys.then(
          // The laptop may have joined another network since.
          known => response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify({ ...known, addresses: localAddresses() })),
          () => {
            keys = undefined
            response.writeHead(500).end()
          },
        )
      })
    },
  }
}
