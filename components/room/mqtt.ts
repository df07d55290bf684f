/** Carries the messages of a room by MQTT over WebSocket. The only file that knows the library; every try has a client of its own. */
import type { Connection } from './connection.ts'
import { mqtt_v4 as newClient } from 'u8-mqtt/esm/web/basic-v4.js'
import { waitFor } from './connection.ts'

/** Who comes in. `farewell` is said by the broker when the connection has gone. */
export interface Visitor { id: string, user?: string, password?: string, farewell?: { topic: string, message: string } }

/** Seconds after which a device says that it is there. Browsers let a page in the background do something once a minute. */
const KEEP_ALIVE = 60
/** A broker that has said nothing for so long is taken for gone, in ms: it answers whoever says that it is there. */
const SILENCE = 1.5 * KEEP_ALIVE * 1000
/** A broker that does not let somebody in by then is taken for gone, in ms. */
const PATIENCE = 10_000
/** A device that wakes up asks whether the broker is still there, and takes it for gone after so many ms. */
const WAKING = 3000

/** What u8-mqtt hands on of a message. */
interface Packet { topic: string, payload: Uint8Array, qos: number, pkt_id: number }

/**
 * Connects, and connects again until it is ended.
 *
 * @param address of the broker, such as `ws://192.168.1.20:3030/mqtt`
 */
export function connectMqtt(address: string, { id, user, password, farewell }: Visitor): Connection {
  const heard: { topic: string, pattern: RegExp, heard: (text: string, topic: string) => void }[] = []
  const comers: (() => void)[] = []
  const goers: ((refused: boolean) => void)[] = []
  const decoder = new TextDecoder()
  let client: ReturnType<typeof newClient> | undefined
  let socket: WebSocket | undefined
  let tries = 0
  let ended = false
  let timer: ReturnType<typeof setTimeout> | undefined
  /** Runs out where nothing is heard. */
  let patience: ReturnType<typeof setTimeout> | undefined

  /** A connection may be dead without the browser knowing it: it is left to itself, and a new one is made. */
  function lose(refused = false): void {
    clearTimeout(patience)
    const dead = socket
    socket = client = undefined
    dead?.close()
    // Who has ended it knows.
    if (ended || !dead)
      return
    goers.forEach(go => go(refused))
    timer = setTimeout(open, waitFor(tries++, Math.random()))
  }
  function loseAfter(ms: number): void {
    clearTimeout(patience)
    patience = setTimeout(() => lose(), ms)
  }

  function open(): void {
    clearTimeout(timer)
    if (ended || socket)
      return
    const own = socket = new WebSocket(address, ['mqtt'])
    loseAfter(PATIENCE)
    const mine = newClient({
      sess_stg: null,
      log_conn() {},
      on_error() {},
      // A connection that is lost is not repaired but made anew.
      on_live() {},
      on_disconnect() {},
      on_mqtt_type: { mqtt_publish: receive },
    })
    mine.with_websock(own)
    function receive({ topic, payload, qos, pkt_id }: Packet): void {
      if (own !== socket)
        return
      // The library leaves it to us. Some brokers say no more after twenty messages without it.
      if (qos === 1)
        void mine.puback({ pkt_id })
      tell(topic, decoder.decode(payload))
    }
    own.addEventListener('message', () => own === socket && client && loseAfter(SILENCE))
    own.addEventListener('close', () => own === socket && lose())
    const will = farewell && { topic: farewell.topic, payload: farewell.message, qos: 1, retain: false }
    void mine.connect({ client_id: id, flags: { clean_start: true }, keep_alive: KEEP_ALIVE, username: user, password, will }).then(async () => {
      if (heard.length > 0)
        await mine.subscribe(heard.map(({ topic }) => [topic, 1]))
      if (own !== socket)
        return
      tries = 0
      client = mine
      loseAfter(SILENCE)
      comers.forEach(come => come())
    }).catch((error: { reason?: unknown }) => own === socket && lose(error.reason !== undefined))
  }

  function tell(topic: string, text: string): void {
    for (const each of heard) {
      if (each.pattern.test(topic))
        each.heard(text, topic)
    }
  }

  function lookAgain(): void {
    if (document.visibilityState !== 'visible')
      return
    if (!client)
      return open()
    loseAfter(WAKING)
    void client.ping()
  }
  addEventListener('online', lookAgain)
  document.addEventListener('visibilitychange', lookAgain)

  // What is to be heard is said first.
  queueMicrotask(open)
  return {
    async publish(topic, message, { retained = false } = {}) {
      const payload = typeof message === 'string' ? message : JSON.stringify(message)
      if (!client)
        return false
      await (retained ? client.store(topic, payload) : client.send(topic, payload))
      return true
    },
    async erase(topic) {
      await client?.store(topic, '')
    },
    hear(topic, listener) {
      heard.push({ topic, pattern: new RegExp(`^${topic.replaceAll('+', '[^/]+')}$`), heard: listener })
    },
    onCome: come => void comers.push(come),
    onGo: gone => void goers.push(gone),
    end() {
      ended = true
      clearTimeout(timer)
      clearTimeout(patience)
      removeEventListener('online', lookAgain)
      document.removeEventListener('visibilitychange', lookAgain)
      void client?.disconnect()
      socket?.close()
      socket = client = undefined
    },
  }
}
