/** Carries the messages of a room by MQTT over WebSocket. The only file that knows the library; every try has a client of its own. */
import type { Connection } from './connection.ts'
import { mqtt_v4 as newClient } from 'u8-mqtt/esm/web/basic-v4.js'
import { waitFor } from './connection.ts'

/** Who comes in. `farewell` is said by the broker when the connection has gone. */
export interface Visitor { id: string, user?: string, password?: string, farewell?: { topic: string, message: string } }

/** Seconds after which both sides know that the other is still there. */
const KEEP_ALIVE = 30
/** A broker that does not answer by then is taken for gone, in ms. */
const PATIENCE = 10_000

/** What u8-mqtt hands on of a message. */
interface Packet { topic: string, payload: Uint8Array }

/**
 * Connects, and connects again until it is ended.
 *
 * @param address of the broker, such as `ws://192.168.1.20:3030/mqtt`
 */
export function connectMqtt(address: string, { id, user, password, farewell }: Visitor): Connection {
  const heard: { topic: string, pattern: RegExp, heard: (text: string, topic: string) => void }[] = []
  const comers: (() => void)[] = []
  const goers: (() => void)[] = []
  const decoder = new TextDecoder()
  let client: ReturnType<typeof newClient> | undefined
  let socket: WebSocket | undefined
  let tries = 0
  let ended = false
  let timer: ReturnType<typeof setTimeout> | undefined

  function open(): void {
    clearTimeout(timer)
    if (ended || socket)
      return
    const own = socket = new WebSocket(address, ['mqtt'])
    const patience = setTimeout(() => own.close(), PATIENCE)
    const mine = newClient({
      sess_stg: null,
      log_conn() {},
      on_error() {},
      // A connection that is lost is not repaired but made anew.
      on_live() {},
      on_disconnect() {},
      on_mqtt_type: { mqtt_publish: ({ topic, payload }: Packet) => tell(topic, decoder.decode(payload)) },
    })
    mine.with_websock(own)
    own.addEventListener('close', () => {
      clearTimeout(patience)
      if (socket !== own)
        return
      socket = client = undefined
      // Who has ended it knows.
      if (ended)
        return
      goers.forEach(go => go())
      timer = setTimeout(open, waitFor(tries++, Math.random()))
    })
    const will = farewell && { topic: farewell.topic, payload: farewell.message, qos: 1, retain: false }
    void mine.connect({ client_id: id, flags: { clean_start: true }, keep_alive: KEEP_ALIVE, username: user, password, will }).then(async () => {
      clearTimeout(patience)
      if (heard.length > 0)
        await mine.subscribe(heard.map(({ topic }) => [topic, 1]))
      tries = 0
      client = mine
      comers.forEach(come => come())
    }).catch(() => own.close())
  }

  function tell(topic: string, text: string): void {
    for (const each of heard) {
      if (each.pattern.test(topic))
        each.heard(text, topic)
    }
  }

  /** A device that has slept does not know yet that its connection has gone. */
  function lookAgain(): void {
    if (document.visibilityState === 'visible' && !client)
      open()
  }
  addEventListener('online', lookAgain)
  document.addEventListener('visibilitychange', lookAgain)

  // What is to be heard is said first.
  queueMicrotask(open)
  return {
    async publish(topic, message, { retained = false } = {}) {
      const payload = typeof message === 'string' ? message : JSON.stringify(message)
      await (retained ? client?.store(topic, payload) : client?.send(topic, payload))
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
      removeEventListener('online', lookAgain)
      document.removeEventListener('visibilitychange', lookAgain)
      void client?.disconnect()
      socket?.close()
    },
  }
}
