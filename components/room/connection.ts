/** What the pages of a room need of whatever carries their messages. Another engine than MQTT would have to offer these and nothing else. */
export interface Connection {
  /**
   * Publishes, an object as JSON and a text as it is; `retained` for what those who come later have to hear first. Resolves when it has
   * arrived, with false where there is no connection: then it is lost, and both sides say everything that counts again when one has come.
   */
  publish: (topic: string, message: object | string, options?: { retained?: boolean }) => Promise<boolean>
  /** Takes back what is retained on a topic. */
  erase: (topic: string) => Promise<void>
  /** Hears a topic, or several with `+`; again after every loss of the connection. */
  hear: (topic: string, heard: (text: string, topic: string) => void) => void
  /** Called whenever the connection has come, the first time as well. */
  onCome: (come: () => void) => void
  /** Called whenever it has gone, and whenever a try was in vain; `refused` where the other side does not let this one in. */
  onGo: (gone: (refused: boolean) => void) => void
  /** Ends it for good. */
  end: () => void
}

/** The shortest and the longest wait before somebody who has lost the connection tries again, in ms. */
const FIRST_WAIT = 500
const LONGEST_WAIT = 10_000
/** Thirty devices that lose it at once do not come back at once. */
const SPREAD = 1500

/**
 * How long to wait before the next try.
 *
 * @param tries how often it was tried in vain, from 0
 * @param chance from 0 to 1
 */
export function waitFor(tries: number, chance: number): number {
  return Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** tries + SPREAD * chance)
}
