/**
 * A WebSocket as a stream that sends each MQTT packet as one frame. Node's own (`createWebSocketStream` of `ws`) sends a packet in as many
 * frames as the broker writes it in pieces, which doubles the work and the air time, and small clients lose an acknowledgement over it.
 */
import type { Buffer as NodeBuffer } from 'node:buffer'
import type { WebSocket } from 'ws'
import { Buffer } from 'node:buffer'
import { Duplex } from 'node:stream'

export class WholeFrames extends Duplex {
  readonly #socket: WebSocket

  constructor(socket: WebSocket) {
    super()
    this.#socket = socket
    socket.on('message', (data: NodeBuffer) => this.push(data))
    socket.on('close', () => {
      this.push(null)
      this.destroy()
    })
    socket.on('error', error => this.destroy(error))
  }

  // What comes is pushed as it comes: messages are small, and their number is limited.
  override _read(): void {}

  override _write(chunk: NodeBuffer, _encoding: string, done: (error?: Error | null) => void): void {
    this.#send(chunk, done)
  }

  override _writev(chunks: { chunk: NodeBuffer }[], done: (error?: Error | null) => void): void {
    this.#send(Buffer.concat(chunks.map(({ chunk }) => chunk)), done)
  }

  override _final(done: () => void): void {
    this.#socket.close()
    done()
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.#socket.terminate()
    done(error)
  }

  #send(data: NodeBuffer, done: (error?: Error | null) => void): void {
    if (this.#socket.readyState === this.#socket.OPEN)
      this.#socket.send(data, done)
    else
      done()
  }
}
