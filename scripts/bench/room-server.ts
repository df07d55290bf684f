/** The room that a benchmark measures, in a process of its own: says its keys when it is open, and what it has used whenever it is asked. */
import process from 'node:process'
import { keptKeys } from '../room/kept-keys.ts'
import { openRoom } from '../room/server.ts'

/** Processor time in µs since it has begun, and memory in MB. */
export interface Used { processor: number, megabytes: number }

const [file = '', port = '0'] = process.argv.slice(2)
const room = await openRoom({ students: 'public', port: Number(port), keys: await keptKeys(file) })
process.on('message', () => {
  const { user, system } = process.cpuUsage()
  process.send!({ processor: user + system, megabytes: process.memoryUsage().rss / 1_000_000 } satisfies Used)
})
process.send!({ port: room.port, code: room.code, token: room.token })
