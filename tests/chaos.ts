/** A network as it is in a school: a proxy on loopback that delays, cuts and freezes the connections that go through it. */
import type { AddressInfo, Socket } from 'node:net'
import { connect, createServer } from 'node:net'

export interface Chaos {
  port: number
  /** What comes waits up to so many ms before it goes on, in the order in which it came. */
  delay: number
  /** True while nobody gets in. */
  out: boolean
  /** Cuts this share of the connections, from 0 to 1. */
  cut: (share: number) => void
  /** Lets nothing through of the next connections that are there, as many as `count`, until they are cut. */
  freeze: (count: number) => void
  close: () => Promise<void>
}

/**
 * @param to the port of the server on this machine
 * @param from the address of this machine by which the server knows what goes through it, where it has several
 */
export async function startChaos(to: number, from?: string): Promise<Chaos> {
  const pairs = new Set<[Socket, Socket]>()
  const server = createServer((near) => {
    if (chaos.out)
      return void near.destroy()
    const far = connect({ port: to, host: '127.0.0.1', localAddress: from })
    const pair: [Socket, Socket] = [near, far]
    pairs.add(pair)
    for (const [from, other] of [[near, far], [far, near]] as const) {
      let last = 0
      from.on('data', (data) => {
        const at = last = Math.max(last, performance.now() + Math.random() * chaos.delay)
        setTimeout(() => other.destroyed || other.write(data), Math.max(0, at - performance.now()))
      })
      from.on('error', () => {})
      from.on('close', () => {
        pairs.delete(pair)
        // What is still on its way arrives first.
        setTimeout(() => other.destroy(), Math.max(0, last - performance.now()) + 10)
      })
    }
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const chaos: Chaos = {
    port: (server.address() as AddressInfo).port,
    delay: 0,
    out: false,
    cut(share) {
      for (const [near] of [...pairs].filter(() => Math.random() < share))
        near.destroy()
    },
    freeze(count) {
      for (const sockets of [...pairs].slice(0, count))
        sockets.forEach(socket => socket.pause())
    },
    async close() {
      const closed = new Promise(done => server.close(done))
      chaos.cut(1)
      await closed
    },
  }
  return chaos
}
