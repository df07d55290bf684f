/** Opens a room beside a dev server: prints its keys as one line of JSON, and ends with the program that has started it. */
import process from 'node:process'
import { runCommand } from '../lib/command.ts'
import { preparedSites } from './prepared.ts'
import { openRoom } from './server.ts'

await runCommand(async () => {
  const sites = await preparedSites('students')
  if (!sites)
    return
  const { close, ...keys } = await openRoom({ students: sites.students, port: 3040 })
  console.log(JSON.stringify(keys))
  const end = () => void close().then(() => process.exit())
  process.stdin.resume().once('end', end)
  process.once('SIGTERM', end)
})
