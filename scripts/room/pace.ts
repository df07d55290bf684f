/** Keeps one device from drowning the others: so many messages at once, and so many a second after that. */

/** What a device may send at once, and what is given back to it in a second. */
const BURST = 12
const A_SECOND = 5

export class Allowance {
  #left = BURST
  #at: number

  /** @param now in ms */
  constructor(now: number) {
    this.#at = now
  }

  /** True where there was one left; it is spent then. */
  spend(now: number): boolean {
    this.#left = Math.min(BURST, this.#left + (now - this.#at) / 1000 * A_SECOND)
    this.#at = now
    if (this.#left < 1)
      return false
    this.#left--
    return true
  }
}
