/** Who may say and hear what in a room. The broker on the laptop asks here; those for Mosquitto say the same (scripts/static/broker-files.ts). */
import { isName } from './messages.ts'

/** A school that has more devices in one lesson uses a broker of its own; a neighbour at one without rights may make up no more. */
export const MOST_DEVICES = 600

/** The teacher's windows, a phone that turns slides, or a student's device. */
export type Role = 'teacher' | 'clicker' | 'device'

/** Somebody who has come in: `id` is the connection's own name, which no two have. */
export interface Guest { role: Role, id: string }

/** What all may hear. */
const TOLD = new Set(['place', 'open', 'note'])

/** True where somebody may publish to a topic of the room. */
export function mayPublish({ role, id }: Guest, room: string, topic: string): boolean {
  const [r, code, kind, ...rest] = topic.split('/')
  if (r !== 'r' || code !== room || !kind)
    return false
  switch (role) {
    case 'teacher': return true
    case 'clicker': return kind === 'press' && rest.length === 1 && rest[0] === id
    case 'device': return rest.at(-1) === id && (kind === 'here' ? rest.length === 1 : ['vote', 'sentence'].includes(kind) && rest.length === 2 && isName(rest[0]))
  }
}

/** True where somebody may subscribe to a topic, or to several with its wildcards. */
export function mayHear({ role }: Guest, room: string, topic: string): boolean {
  const [r, code, kind, ...rest] = topic.split('/')
  if (r !== 'r' || code !== room || !kind)
    return false
  return role === 'teacher' || (rest.length === 0 ? TOLD.has(kind) : kind === 'tally' && rest.length === 1)
}
