/** Rooms on a broker that lets everybody say everything: who is not the teacher turns no slide, and who is not a device gives no answer for it. */
import type { Connection } from '../../components/room/connection.ts'
import { expect, test } from 'playwright/test'
import { topicsOf } from '../../components/room/messages.ts'
import { codeOf, newTeacherKeys, publicOf } from '../../components/room/trust/teacher-keys.ts'
import { nameOf, opener, seal } from '../../components/room/trust/sealed.ts'
import { readSigned, signer } from '../../components/room/trust/signed.ts'
import { forDevice, forTeacher } from '../../components/room/trust/trusted.ts'

/** A broker in a few lines that lets everybody say everything; `said` is all that was on the air. */
function openBroker() {
  const listeners: ((topic: string, text: string) => void)[] = []
  const said: { topic: string, text: string }[] = []
  const publish = async (topic: string, message: object | string) => {
    const text = typeof message === 'string' ? message : JSON.stringify(message)
    said.push({ topic, text })
    listeners.forEach(listener => listener(topic, text))
    return true
  }
  const connect = (): Connection => ({
    publish,
    erase: async topic => void await publish(topic, ''),
    hear: (pattern, heard) => void listeners.push((topic, text) => new RegExp(`^${pattern.replaceAll('+', '[^/]+')}$`).test(topic) && heard(text, topic)),
    onCome() {},
    onGo() {},
    end() {},
  })
  return { connect, said, publish }
}

test('a code is eight characters of the teacher’s key, and of its public part alone', async () => {
  const { sign } = await newTeacherKeys()
  expect(await codeOf(sign)).toMatch(/^[0-9a-z]{8}$/)
  expect(await codeOf(publicOf(sign))).toBe(await codeOf(sign))
  expect(publicOf(sign)).not.toHaveProperty('d')
  expect(await codeOf((await newTeacherKeys()).sign)).not.toBe(await codeOf(sign))
})

test('what is signed is read for its topic, in its room, as it was', async () => {
  const keys = await newTeacherKeys()
  const room = await codeOf(keys.sign)
  const { place, open } = topicsOf(room)
  const message = await (await signer(keys))(place, '{"slide":"cover"}', 5)
  expect(await readSigned(room, place, message)).toMatchObject({ text: '{"slide":"cover"}', at: 5 })
  expect(await readSigned(room, open, message)).toBeUndefined()
  expect(await readSigned('another1', place, message)).toBeUndefined()
  const cheat = await newTeacherKeys()
  expect(await readSigned(room, place, await (await signer(cheat))(place, '{}', 6))).toBeUndefined()
  const [head, , signature] = message.split('.')
  for (const forged of ['', '{"slide":"cover"}', `${head}.${btoa('{"slide":"end"}')}.${signature}`])
    expect(await readSigned(room, place, forged), forged).toBeUndefined()
})

test('what is sealed is opened by the teacher alone, and only from the device that has the secret', async () => {
  const keys = await newTeacherKeys()
  const room = await codeOf(keys.sign)
  const signed = await readSigned(room, 'x', await (await signer(keys))('x', '', 1))
  const vote = topicsOf(room).vote('poll', await nameOf('secret'))
  const message = await seal(signed!.seal, 'secret', vote, '{"option":"ann"}', 7)
  expect(message).not.toContain('ann')
  expect(await (await opener(keys))(vote, message)).toEqual({ text: '{"option":"ann"}', at: 7 })
  expect(await (await opener(await newTeacherKeys()))(vote, message)).toBeUndefined()
  const other = topicsOf(room).vote('poll', await nameOf('another'))
  expect(await (await opener(keys))(other, message)).toBeUndefined()
  expect(await (await opener(keys))(other, await seal(signed!.seal, 'secret', other, '{}', 8))).toBeUndefined()
  expect(await (await opener(keys))(vote, '{"option":"ann"}')).toBeUndefined()
})

test('two sides talk over a broker that lets everybody speak; strangers are not heard, nor is anybody a second time', async () => {
  const { connect, said, publish } = openBroker()
  const keys = await newTeacherKeys()
  const room = await codeOf(keys.sign)
  const topics = topicsOf(room)
  const id = await nameOf('secret')
  const teacher = (await forTeacher(keys))(connect())
  const device = forDevice(connect(), room, 'secret')
  const heard = { places: [] as string[], votes: [] as string[], here: [] as string[] }
  device.hear(topics.place, text => heard.places.push(text))
  teacher.hear(topics.vote('+', '+'), text => heard.votes.push(text))
  teacher.hear(topics.here('+'), text => heard.here.push(text))

  // A device waits for the teacher, and then says everything in its order.
  void device.publish(topics.here(id), 'here')
  void device.publish(topics.vote('poll', id), 'first')
  void device.publish(topics.vote('poll', id), 'second')
  expect(said).toEqual([])
  for (const place of ['one', 'two', 'three'])
    void teacher.publish(topics.place, place, { retained: true })
  await expect.poll(() => heard).toEqual({ places: ['one', 'two', 'three'], votes: ['first', 'second'], here: ['here'] })

  for (const { topic, text } of said.splice(0))
    await publish(topic, text)
  await publish(topics.place, 'forged')
  await publish(topics.vote('poll', id), 'forged')
  await publish(topics.here(id), '')
  await teacher.publish(topics.place, 'four')
  await expect.poll(() => heard).toEqual({ places: ['one', 'two', 'three', 'four'], votes: ['first', 'second'], here: ['here', ''] })
  expect(said.some(({ text }) => text.includes('second'))).toBe(false)
})
