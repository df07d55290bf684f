/** A device without a browser: speaks MQTT over WebSocket as plainly as the protocol lets it. On loopback only. */
import type { Packet } from 'mqtt-packet'
import { Buffer } from 'node:buffer'
import { generate, parser } from 'mqtt-packet'
import WebSocket from 'ws'

export interface RawOptions {
  id: string
  user?: string
  password?: string
  /** The address of this machine that it comes from, where it has several. */
  from?: string
  /** Called with everything that is heard; it is kept in `heard` otherwise. */
  hear?: (topic: string, text: string) => void
  /** What the broker says when the connection has gone. */
  farewell?: { topic: string, message: string }
}

/** Seconds. */
const KEEP_ALIVE = 30

export class RawClient {
  /** Everything that was heard, in order. */
  readonly heard: { topic: string, text: string }[] = []
  /** Frames that have come, to be held against packets. */
  frames = 0
  packets = 0
  connected = false
  ended = false
  #socket: WebSocket
  #number = 0
  readonly #acknowledged = new Map<number, () => void>()
  readonly #answered: Promise<number>
  /** Resolves when the connection has ended. */
  readonly gone: Promise<void>

  constructor(address: string, { id, user, password, from, hear = (topic, text) => this.heard.push({ topic, text }), farewell }: RawOptions) {
    if (!['localhost', '127.0.0.1'].includes(new URL(address).hostname))
      throw new RangeError(`${address} is not this machine`)
    const socket = this.#socket = new WebSocket(address, 'mqtt', { perMessageDeflate: false, localAddress: from })
    const reader = parser({ protocolVersion: 4 })
    const alive = setInterval(() => this.#send({ cmd: 'pingreq' }), 1000 * KEEP_ALIVE / 2).unref()
    this.gone = new Promise(resolve => socket.on('close', () => {
      clearInterval(alive)
      resolve()
    }))
    this.#answered = new Promise((resolve) => {
      reader.on('packet', (packet: Packet) => {
        this.packets++
        if (packet.cmd === 'connack') {
          this.connected = packet.returnCode === 0
          resolve(packet.returnCode ?? 0)
        }
        else if (packet.cmd === 'publish') {
          hear(packet.topic, packet.payload.toString())
          if (packet.qos === 1)
            this.#send({ cmd: 'puback', messageId: packet.messageId! })
        }
        else if (packet.cmd === 'puback' || packet.cmd === 'suback') {
          this.#acknowledged.get(packet.messageId!)?.()
        }
      })
      socket.on('close', () => {
        this.connected = false
        this.ended = true
        resolve(-1)
        this.#acknowledged.forEach(done => done())
      })
    })
    socket.on('open', () => this.#send({ cmd: 'connect', protocolId: 'MQTT', protocolVersion: 4, clean: true, clientId: id, keepalive: KEEP_ALIVE, username: user, password: password === undefined ? undefined : Buffer.from(password), will: farewell && { topic: farewell.topic, payload: Buffer.from(farewell.message), qos: 1, retain: false } }))
    socket.on('message', (data: Buffer) => {
      this.frames++
      reader.parse(data)
    })
    socket.on('error', () => {})
  }

  /** What the broker answers: 0 where it lets the client in, -1 where it is gone. */
  answered(): Promise<number> {
    return this.#answered
  }

  subscribe(...topics: string[]): Promise<void> {
    return this.#asked(messageId => ({ cmd: 'subscribe', messageId, subscriptions: topics.map(topic => ({ topic, qos: 1 as const })) }))
  }

  /** Resolves when the broker has it, or has cut the client off. */
  publish(topic: string, message: object | string, { retain = false } = {}): Promise<void> {
    const payload = typeof message === 'string' ? message : JSON.stringify(message)
    return this.#asked(messageId => ({ cmd: 'publish', messageId, topic, payload, qos: 1, retain, dup: false }))
  }

  end(): void {
    this.#socket.terminate()
  }

  /** Reads nothing any more, as a laptop does that has been shut. */
  freeze(): void {
    this.#socket.pause()
  }

  async #asked(packet: (id: number) => Packet): Promise<void> {
    await this.#answered
    if (this.ended)
      return
    const id = ++this.#number
    const done = new Promise<void>(resolve => this.#acknowledged.set(id, resolve))
    this.#send(packet(id))
    await done
  }

  #send(packet: Packet): void {
    if (this.#socket.readyState === WebSocket.OPEN)
      this.#socket.send(generate(packet))
  }
}
