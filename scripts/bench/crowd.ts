/** Many devices without browsers: each does what the page of a device does, and comes back whenever its connection goes. On loopback only. */
import type { Device } from '../../components/room/device.ts'
import type { Open, Place, Topics } from '../../components/room/messages.ts'
import { setTimeout as wait } from 'node:timers/promises'
import { waitFor } from '../../components/room/connection.ts'
import { answer, movedTo, NEW_DEVICE, openedTo, toldResult } from '../../components/room/device.ts'
import { AGAIN, readOpen, readPlace, readTally, SENTENCE, sentenceOf, topicsOf } from '../../components/room/messages.ts'
import { RawClient } from './raw-client.ts'

/** What a device answers to a question; nothing where it is still thinking. */
export type Choose = (open: Open) => string | undefined

export class CrowdDevice {
  device: Device = NEW_DEVICE
  /** Every place it was told of that was new to it, with when it heard it, in ms as `performance.now()` counts. */
  readonly places: { place: Place, at: number }[] = []
  /** How often it has come in. */
  visits = 0
  readonly id: string
  readonly #address: string
  readonly #topics: Topics
  readonly #choose: Choose
  #client?: RawClient
  #ended = false

  constructor(address: string, room: string, id: string, choose: Choose = () => undefined) {
    this.id = id
    this.#address = address
    this.#topics = topicsOf(room)
    this.#choose = choose
    void this.#stay()
  }

  /** True while the broker knows it. */
  get here(): boolean {
    return this.#client?.connected ?? false
  }

  /** Its connection is cut. */
  cut(): void {
    this.#client?.end()
  }

  end(): void {
    this.#ended = true
    this.cut()
  }

  /** Answers what is open, if it has made up its mind. */
  think(): void {
    const { open } = this.device
    const option = open && this.#choose(open)
    if (open && option !== undefined)
      this.#give(answer(this.device, option, Date.now()))
  }

  async #stay(): Promise<void> {
    for (let tries = 0; !this.#ended; tries++) {
      const client = this.#client = new RawClient(this.#address, { id: this.id, hear: (topic, text) => this.#hear(topic, text), farewell: { topic: this.#topics.here(this.id), message: '' } })
      if (await client.answered() === 0) {
        this.visits++
        tries = 0
        await client.subscribe(this.#topics.place, this.#topics.open, this.#topics.tally('+'), this.#topics.note)
        this.#sayAll()
        await client.gone
      }
      if (!this.#ended)
        await wait(waitFor(tries, Math.random()))
    }
  }

  #sayAll(): void {
    void this.#client?.publish(this.#topics.here(this.id), { here: true })
    this.#sayAnswer()
  }

  #hear(topic: string, text: string): void {
    if (topic === this.#topics.place) {
      const place = readPlace(text)
      const before = this.device.place
      if (place)
        this.device = movedTo(this.device, place)
      if (!place || this.device.place === before)
        return
      this.places.push({ place, at: performance.now() })
    }
    else if (topic === this.#topics.open) {
      this.device = openedTo(this.device, readOpen(text))
      this.#sayAnswer()
      this.think()
    }
    else if (topic.startsWith(this.#topics.tally(''))) {
      this.device = toldResult(this.device, topic.split('/').at(-1)!, readTally(text))
    }
    else if (text === AGAIN) {
      this.#sayAll()
    }
  }

  #give(next: Device): void {
    if (next === this.device)
      return
    this.device = next
    this.#sayAnswer()
  }

  #sayAnswer(): void {
    const { open, mine } = this.device
    const vote = open && mine[open.ballot]
    if (!vote || vote.epoch !== open.epoch)
      return
    void (open.ballot === SENTENCE
      ? this.#client?.publish(this.#topics.sentence(SENTENCE, this.id), sentenceOf(vote))
      : this.#client?.publish(this.#topics.vote(open.ballot, this.id), vote))
  }
}
