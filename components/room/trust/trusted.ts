/** A connection over which strangers speak as well: what is said is signed or sealed on its way, and what is heard is dropped unless it is. */
import type { Connection } from '../connection.ts'
import type { TeacherKeys } from './teacher-keys.ts'
import type { Trusted } from './signed.ts'
import type { CryptoKey } from 'jose'
import { codeOf } from './teacher-keys.ts'
import { opener, seal } from './sealed.ts'
import { readSigned, signer } from './signed.ts'

/** How one side writes what the other reads. */
interface Side {
  write: (topic: string, text: string, at: number) => Promise<string>
  read: (topic: string, message: string) => Promise<Trusted | undefined>
}

/** @returns what makes a connection the teacher's. Only that a device has gone is told by the broker itself. */
export async function forTeacher(keys: TeacherKeys): Promise<(connection: Connection) => Connection> {
  const room = await codeOf(keys.sign)
  const [sign, open] = await Promise.all([signer(keys), opener(keys)])
  return connection => trusted(connection, {
    write: sign,
    read: async (topic, message) => message === '' ? { text: '', at: Infinity } : await open(topic, message) ?? readSigned(room, topic, message),
  })
}

/** The side of a device, or of a clicker. Before it has heard the teacher it says nothing: it waits for the key that seals. */
export function forDevice(connection: Connection, room: string, secret: string): Connection {
  let key: CryptoKey | undefined
  let known: () => void
  const heard = new Promise<void>(resolve => known = resolve)
  return trusted(connection, {
    async write(topic, text, at) {
      await heard
      return seal(key!, secret, topic, text, at)
    },
    async read(topic, message) {
      const said = await readSigned(room, topic, message)
      if (said) {
        key = said.seal
        known()
      }
      return said
    },
  })
}

function trusted(connection: Connection, { write, read }: Side): Connection {
  let writing: Promise<void> = Promise.resolve()
  let reading: Promise<void> = Promise.resolve()
  let last = 0
  return {
    ...connection,
    publish(topic, message, options) {
      const at = last = Math.max(Date.now(), last + 1)
      const text = typeof message === 'string' ? message : JSON.stringify(message)
      // In the order in which it was said, however long each takes to be written.
      const written = writing.then(() => write(topic, text, at))
      writing = written.then(() => {}, () => {})
      return written.then(message => connection.publish(topic, message, options))
    },
    hear(topic, heard) {
      const latest = new Map<string, number>()
      connection.hear(topic, (message, topic) => reading = reading.then(async () => {
        const said = await read(topic, message)
        // What was said once is not said again by who has overheard it.
        if (!said || said.at <= (latest.get(topic) ?? 0))
          return
        if (said.at < Infinity)
          latest.set(topic, said.at)
        heard(said.text, topic)
      }))
    },
  }
}
