/**
 * The room on the laptop: one port for the pages of the devices, for the teacher's own windows, and for the broker. Devices get the
 * students' edition; whoever sits at the laptop gets the teachers', and alone the keys.
 */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Keys } from './kept-keys.ts'
import type { RoomKeys } from './keys.ts'
import { createServer } from 'node:http'
import sirv from 'sirv'
import { isLoopback } from '../lib/loopback.ts'
import { pathOf, startBroker } from './broker.ts'
import { newKeys } from './kept-keys.ts'
import { localAddresses } from './network.ts'

/** A room that is open. */
export interface RoomServer extends RoomKeys {
  close: () => Promise<void>
}

/** Where the teacher's window asks for the keys. */
export const KEYS_PATH = '/room.json'

/**
 * Opens a room.
 *
 * @param options.students folder of the site for students, with its page `room/`
 * @param options.teacher folder of the site for teachers; without it the teacher's windows come from another server
 * @param options.keys those of a room that is opened again; without them it is a new one
 * @param options.port the first to be tried; 0 for any
 * @param options.address the one to tell the class; without it, those that the laptop seems to have in the room
 * @throws the system's error where none of the next ports is free
 */
export async function openRoom({ students, teacher, port, address, keys = newKeys() }: { students: string, teacher?: string, port: number, address?: string, keys?: Keys }): Promise<RoomServer> {
  const addresses = () => address === undefined ? localAddresses() : [{ address, card: '' }]
  const forStudents = sirv(students, { etag: true })
  const forTeacher = teacher === undefined ? forStudents : sirv(teacher, { etag: true })

  const server = createServer((request, response) => {
    const path = pathOf(request)
    const own = isTeachers(request)
    const nothing = () => void response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found')
    if (path === KEYS_PATH)
      own ? answerJson(response, { ...keys, port: portOf(), addresses: addresses() } satisfies RoomKeys) : nothing()
    else if (path === '/' && !own)
      response.writeHead(302, { Location: '/room/' }).end()
    else
      (own ? forTeacher : forStudents)(request, response, nothing)
  })
  const portOf = () => (server.address() as { port: number }).port
  const broker = await startBroker(server, keys)
  await listen(server, port)
  let closing: Promise<void> | undefined

  async function end(): Promise<void> {
    await broker.close()
    server.closeAllConnections()
    await new Promise(resolve => server.close(resolve))
  }

  return {
    ...keys,
    port: portOf(),
    addresses: addresses(),
    close: () => closing ??= end(),
  }
}

/** So many ports after the first are tried. */
const MORE_PORTS = 20

async function listen(server: ReturnType<typeof createServer>, first: number): Promise<void> {
  for (let port = first; ; port++) {
    try {
      await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, resolve))
      return
    }
    catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || port - first >= MORE_PORTS)
        throw error
    }
  }
}

/** True for the laptop's own windows: by the address they come from, and by the one they have typed, so that no page from elsewhere passes for one. */
export function isTeachers({ socket, headers }: Pick<IncomingMessage, 'headers'> & { socket: { remoteAddress?: string } }): boolean {
  const fromHere = isLoopback(socket.remoteAddress)
  const toHere = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(headers.host ?? '')
  const asked = headers['sec-fetch-site']
  return fromHere && toHere && (asked === undefined || asked === 'same-origin' || asked === 'none')
}

function answerJson(response: ServerResponse, value: object): void {
  response.writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' }).end(JSON.stringify(value))
}
