/** The broker of a room on the laptop: MQTT over WebSocket, in this process, with the rights of a class. */
import type { AuthenticateError, Client } from 'aedes'
import type { IncomingMessage, Server } from 'node:http'
import type { Guest, Role } from '../../components/room/rights.ts'
import type { Keys } from './kept-keys.ts'
import { timingSafeEqual } from 'node:crypto'
import { Buffer } from 'node:buffer'
import { setTimeout } from 'node:timers/promises'
import { Aedes } from 'aedes'
import { WebSocketServer } from 'ws'
import { END, isName, LONGEST_MESSAGE, topicsOf } from '../../components/room/messages.ts'
import { mayHear, mayPublish, MOST_DEVICES } from '../../components/room/rights.ts'
import { Allowance } from './pace.ts'
import { Seats } from './seats.ts'
import { WholeFrames } from './whole-frames.ts'

/** Where the broker listens, on the port of the pages. */
export const BROKER_PATH = '/mqtt'
/** A device that has not read for so long is cut off: until then the broker waits for it with what it has for all. */
const DRAIN_MS = 10_000
/** So long the devices have to hear that the room ends. */
const FAREWELL_MS = 300
/** A device says at least every so many seconds that it is there. */
const MOST_KEEPALIVE = 120

/** The laptop itself. */
const OWN = /^(?:::ffff:)?127\.0\.0\.1$|^::1$/

/** A broker that runs. */
export interface Broker {
  close: () => Promise<void>
}

/** Starts the broker of a room on a server that may serve pages besides. */
export async function startBroker(server: Server, keys: Keys): Promise<Broker> {
  const { code: room } = keys
  const aedes = await Aedes.createBroker({ drainTimeout: DRAIN_MS, keepaliveLimit: MOST_KEEPALIVE, concurrency: MOST_DEVICES })
  const guests = new Map<Client, Guest & { allowance: Allowance }>()
  const devices = () => [...guests.values()].filter(({ role }) => role === 'device')
  const seats = new Seats()
  const topics = topicsOf(room)
  const tell = (topic: string, message: string) => new Promise(resolve => aedes.publish({ cmd: 'publish', topic, payload: Buffer.from(message), qos: 0, retain: false, dup: false }, resolve))

  /** True where a device finds a seat at its address. Who sits at the laptop itself may open as many as they like. */
  function findsSeat({ id, req }: Client): boolean {
    const address = req?.socket.remoteAddress ?? ''
    if (OWN.test(address))
      return true
    const seat = seats.take(address, id, device => devices().some(guest => guest.id === device))
    if (seat === 'taken')
      void tell(topics.refused(id), '{}')
    else if (seat !== 'own')
      void tell(topics.replaced(seat.replaces), '{}')
    return seat !== 'taken'
  }

  aedes.authenticate = (client, user, password, done) => {
    const role = roleOf(user, password?.toString() ?? '', keys)
    const taken = [...guests.values()].some(guest => guest.id === client.id && guest.role !== role)
    if (!role || taken || !isName(client.id) || (role === 'device' && (devices().length >= MOST_DEVICES || !findsSeat(client)))) {
      done(Object.assign(new Error('not let in'), { returnCode: 5 }) as AuthenticateError, false)
      return
    }
    guests.set(client, { role, id: client.id, allowance: new Allowance(performance.now()) })
    done(null, true)
  }
  aedes.authorizePublish = (client, { topic, payload, retain }, done) => {
    // Without a client it is the broker itself.
    const guest = client && guests.get(client)
    const allowed = !client || (guest && mayPublish(guest, room, topic)
      && (guest.role === 'teacher' || (!retain && payload.length <= LONGEST_MESSAGE && guest.allowance.spend(performance.now()))))
    if (allowed && topic === topics.lift)
      seats.lift()
    done(allowed ? null : new Error('not allowed'))
  }
  aedes.authorizeSubscribe = (client, subscription, done) => {
    const guest = client && guests.get(client)
    done(null, guest && mayHear(guest, room, subscription.topic) ? subscription : null)
  }
  aedes.on('clientDisconnect', client => guests.delete(client))

  const sockets = new WebSocketServer({ noServer: true, handleProtocols: () => 'mqtt', maxPayload: 4 * LONGEST_MESSAGE, perMessageDeflate: false })
  server.on('upgrade', (request: IncomingMessage, socket, head) => {
    if (pathOf(request) === BROKER_PATH)
      sockets.handleUpgrade(request, socket, head, one => aedes.handle(new WholeFrames(one), request))
    else
      socket.destroy()
  })

  return {
    async close() {
      await tell(topics.note, END)
      for (const socket of sockets.clients)
        socket.close()
      await setTimeout(FAREWELL_MS)
      for (const socket of sockets.clients)
        socket.terminate()
      await new Promise<void>(resolve => aedes.close(resolve))
    },
  }
}

/** What a request asks for. Anybody may send anything: `new URL` would throw at some of it. */
export function pathOf({ url = '/' }: Pick<IncomingMessage, 'url'>): string {
  return url.split('?', 1)[0]!
}

/** Who a name and a password make of somebody; nobody where the password is wrong. */
function roleOf(user: string | undefined, password: string, { token, clicker }: Keys): Role | undefined {
  switch (user) {
    case 'teacher': return isSame(password, token) ? 'teacher' : undefined
    case 'clicker': return isSame(password, clicker) ? 'clicker' : undefined
    default: return 'device'
  }
}

/** Takes as long for a wrong password as for the right one. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [one, other].map(text => Buffer.from(text)) as [Buffer, Buffer]
  return a.length === b.length && timingSafeEqual(a, b)
}
