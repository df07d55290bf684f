/** `npm run class`: presents the lesson, and lets the students' devices follow, vote and answer, on the school's network and without the Internet. */
import process from 'node:process'
import { LESSON_OPTION } from './lesson/chosen.ts'
import { CommandError, runCommand } from './lib/command.ts'
import { readOptions } from './lib/options.ts'
import { forgetKeys, keptKeys } from './room/kept-keys.ts'
import { preparedSites } from './room/prepared.ts'
import { openRoom } from './room/server.ts'

/** Kept until the room is closed; two classes on one laptop are two rooms. */
const keysOf = (port: number) => `node_modules/.cache/deck-room-${port}.json`

await runCommand(async () => {
  const options = readOptions({
    command: 'npm run class',
    does: 'Presents the lesson, and opens a room for the students\' devices: they follow, vote and answer. Nothing leaves this network.',
    options: {
      lesson: LESSON_OPTION,
      address: { type: 'string', value: '192.168.1.20', does: 'the laptop\'s address in the network of the devices, where it has several' },
      port: { type: 'string', value: '3030', default: '3030', does: 'the number in the address (default: 3030, or the next that is free)' },
    },
    examples: ['', '--lesson 60'],
  })
  if (!options)
    return
  const port = Number(options.port)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new CommandError(`--port: expected a number up to 65535, found "${options.port}".`)
  console.log('Checking the lesson, and building it for you and for the students; without a change this takes a moment …')
  const sites = await preparedSites('both', options.lesson)
  if (!sites) {
    process.exitCode = 1
    return
  }
  const { folder, teacher, students } = sites
  const room = await openRoom({ students, teacher, port, address: options.address, keys: await keptKeys(keysOf(port)) })
  const here = `http://localhost:${room.port}/${folder}`
  console.log(`
Your slides:      ${here}
Your presenter:   ${here}#/presenter/1   ("Open the room" is among its buttons)
`)
  console.log(room.addresses.length > 0
    ? `The devices:      ${room.addresses.map(({ address, card }) => `http://${address}:${room.port}${card && `  (${card})`}`).join('\n                  ')}\nThe code:         ${room.code.toUpperCase()}`
    : 'This laptop is in no network that devices could share. Join the school\'s Wi-Fi or open the laptop\'s hotspot; until then hands count.')
  console.log('\nStop it with Ctrl+C; the room is forgotten then.')
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void forgetKeys(keysOf(port)).then(room.close).then(() => process.exit()))
})
