/** Opens a room beside a dev server: prints its keys as one line of JSON, and ends with the program that has started it. */
import process from 'node:process'
import { runCommand } from '../lib/command.ts'
import { cachedSite } from '../site/cached.ts'
import { openRoom } from './server.ts'

await runCommand(async () => {
  const students = await cachedSite({ pages: true, room: true, forTeachers: false })
  const { close, ...keys } = await openRoom({ students, port: 3040 })
  console.log(JSON.stringify(keys))
  const end = () => void close().then(() => process.exit())
  process.stdin.resume().once('end', end)
  process.once('SIGTERM', end)
})
