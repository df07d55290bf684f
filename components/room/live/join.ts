/** Brings a device or a clicker into its room: by the broker beside its page, which keeps the rights, or by one that lets everybody speak. */
import type { Connection } from '../connection.ts'
import { topicsOf } from '../messages.ts'
import { connectMqtt } from '../mqtt.ts'
import { nameOf } from '../trust/sealed.ts'
import { forDevice } from '../trust/trusted.ts'

/** Of the characters of a secret, those that are told where nothing is sealed. */
const NAME_LENGTH = 12

/** @throws {Error} where the broker is elsewhere and the page has come without https, so that the browser seals nothing */
export async function joinRoom(room: string, secret: string): Promise<{ id: string, connection: Connection }> {
  const id = await called(secret)
  return { id, connection: connect(room, secret, { id, farewell: { topic: topicsOf(room).here(id), message: '' } }) }
}

/** @param code the clicker's own, which the teacher's window knows */
export async function joinAsClicker(room: string, code: string, secret: string): Promise<{ id: string, connection: Connection }> {
  const id = await called(secret)
  return { id, connection: connect(room, secret, __DECK_BROKER__ ? { id } : { id, user: 'clicker', password: code }) }
}

async function called(secret: string): Promise<string> {
  return __DECK_BROKER__ ? nameOf(secret) : secret.slice(0, NAME_LENGTH)
}

function connect(room: string, secret: string, visitor: Parameters<typeof connectMqtt>[1]): Connection {
  return __DECK_BROKER__
    ? forDevice(connectMqtt(__DECK_BROKER__, visitor), room, secret)
    : connectMqtt(new URL('../mqtt', location.href).href.replace(/^http/, 'ws'), visitor)
}
