/** What we use of u8-mqtt, which brings no types. */
declare module 'u8-mqtt/esm/web/basic-v4.js' {
  interface Client {
    with_websock: (socket: WebSocket) => Client
    /** Rejects with the broker's `reason` where it does not let the client in. */
    connect: (packet: object) => Promise<unknown>
    puback: (packet: { pkt_id: number }) => Promise<unknown>
    subscribe: (topics: [topic: string, qos: number][]) => Promise<unknown>
    /** At least once. */
    send: (topic: string, payload: string) => Promise<unknown>
    /** At least once, and for those who come later. */
    store: (topic: string, payload: string) => Promise<unknown>
    /** Asks whether the broker is there. */
    ping: () => Promise<unknown>
    disconnect: () => Promise<unknown>
  }
  export const mqtt_v4: (options: object) => Client
}
