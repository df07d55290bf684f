/**
 * Which device sits at which address, so that a second window of one device gives no second vote. Some networks show all devices under
 * one address; there the teacher lifts it.
 */

/** What becomes of a device that comes in: it sits down, takes the seat of one that has gone, or is not let in. */
export type Seat = 'own' | { replaces: string } | 'taken'

export class Seats {
  readonly #seats = new Map<string, string>()
  #lifted = false

  /**
   * @param isHere whether a device is still connected
   */
  take(address: string, device: string, isHere: (device: string) => boolean): Seat {
    const sitting = this.#seats.get(address)
    if (this.#lifted || sitting === undefined || sitting === device) {
      this.#seats.set(address, device)
      return 'own'
    }
    if (isHere(sitting))
      return 'taken'
    this.#seats.set(address, device)
    return { replaces: sitting }
  }

  /** From now on any number of devices may come from one address. */
  lift(): void {
    this.#lifted = true
  }
}
